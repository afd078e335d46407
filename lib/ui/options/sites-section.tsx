import { useId, useRef } from 'preact/hooks';
import type { AllowedSite } from '../../model/settings.ts';
import { formatDay } from '../format/dates.ts';
import { formatList } from '../format/lists.ts';
import type { Language } from '../language.ts';
import { optionsWords } from '../words/options-words.ts';

/** A site that the extension knows by itself. */
export interface KnownSite {
  authority: string;
  hosts: readonly string[];
  withdrawn: boolean;
  withoutAddresses: boolean;
}

/** What came of the reader's last word about a site. */
export interface SiteOutcome {
  kind: 'forgotten' | 'added' | 'refused' | 'not-an-address';
  host: string;
}

export interface SitesSectionProps {
  known: readonly KnownSite[];
  allowed: readonly (AllowedSite & { withdrawn: boolean })[];
  outcome: SiteOutcome | undefined;
  /** Must reach the browser in the click itself, which asks the reader then. */
  onAdd: (address: string) => void;
  onForget: (page: string) => void;
  onGiveBack: (hosts: readonly string[]) => void;
}

type Props = SitesSectionProps & { language: Language };

const hostOf = (origin: string): string => new URL(origin).host;

/** The sites that are read, what each may be read of, and how to change that. */
export function SitesSection(props: Props) {
  const { known, allowed, outcome, language } = props;
  const t = optionsWords(language);
  return (
    <section class="options-section" aria-labelledby="sites">
      <h2 id="sites">{t('options.sites')}</h2>
      <h3>{t('options.sites.allowed')}</h3>
      {allowed.length === 0 && <p class="quiet">{t('options.sites.none')}</p>}
      {allowed.length > 0 && (
        <ul class="options-sites">
          {allowed.map((site) => (
            <Allowed key={site.page} {...props} site={site} />
          ))}
        </ul>
      )}
      <AddSite {...props} />
      <p class="options-outcome" role="status">
        {outcome === undefined ? '' : t(`options.sites.${outcome.kind}`, { host: outcome.host })}
      </p>
      <h3>{t('options.sites.known')}</h3>
      <ul class="options-sites">
        {known.map((site) => (
          <Known key={site.authority} {...props} site={site} />
        ))}
      </ul>
      <p class="quiet">{t('options.sites.known.why')}</p>
    </section>
  );
}

function Allowed({ site, language, onForget, onGiveBack }: Props & { site: SitesSectionProps['allowed'][number] }) {
  const t = optionsWords(language);
  const host = hostOf(site.page);
  const hosts = [...new Set(site.documents.map(hostOf))];
  return (
    <li>
      <strong>{host}</strong>
      <span class="quiet">
        {t('options.sites.documents', { hosts: formatList(hosts, language) })},{' '}
        {t('options.sites.since', { date: formatDay(site.since, language) })}
      </span>
      {site.withdrawn && <span class="options-warn">{t('options.sites.withdrawn')}</span>}
      <span class="options-actions">
        {site.withdrawn && (
          <button type="button" class="plain-button" onClick={() => onGiveBack([site.page, ...site.documents])}>
            {t('options.sites.give-back', { host })}
          </button>
        )}
        <button type="button" class="plain-button" onClick={() => onForget(site.page)}>
          {t('options.sites.forget', { host })}
        </button>
      </span>
    </li>
  );
}

function Known({ site, language, onGiveBack }: Props & { site: KnownSite }) {
  const t = optionsWords(language);
  const hosts = formatList([...site.hosts], language);
  return (
    <li>
      <strong>{site.authority}</strong>
      <span class="quiet">
        {hosts}
        {site.withoutAddresses && <> · {t('options.sites.no-addresses')}</>}
      </span>
      {site.withdrawn && (
        <>
          <span class="options-warn">{t('options.sites.withdrawn')}</span>
          <span class="options-actions">
            <button
              type="button"
              class="plain-button"
              onClick={() => onGiveBack(site.hosts.map((host) => `https://${host}`))}
            >
              {t('options.sites.give-back', { host: hosts })}
            </button>
          </span>
        </>
      )}
    </li>
  );
}

function AddSite({ outcome, language, onAdd }: Props) {
  const t = optionsWords(language);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <form
      class="options-add"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(input.current?.value ?? '');
      }}
    >
      <label for={id}>{t('options.sites.add.label')}</label>
      <input
        ref={input}
        id={id}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        required
        aria-invalid={outcome?.kind === 'not-an-address'}
        aria-describedby={`${id}-why`}
      />
      <button type="submit" class="main-button">
        {t('options.sites.add')}
      </button>
      <p class="quiet" id={`${id}-why`}>
        {t('options.sites.add.why')}
      </p>
    </form>
  );
}
