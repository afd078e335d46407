import type { Deliberation, Reference } from '../../model/reading.ts';
import type { ActSource, RelatedActs } from '../../model/related.ts';
import { citedAct } from '../format/cited-act.ts';
import { safeAddress } from '../safe-address.ts';
import { sayReference } from '../words/say-entry.ts';
import { AddEntry } from './add-entry.tsx';
import { ExternalLink } from './external-link.tsx';
import { usePanel } from './panel-context.ts';
import { Section } from './section.tsx';
import { Value } from './value.tsx';

export interface ReferencesSectionProps {
  act: Deliberation;
  /** Undefined while the document is being read. */
  related: RelatedActs | undefined;
  onOpenAct: ((source: ActSource) => void) | undefined;
  /** Where the acts of the site are listed; absent where that is not known. */
  listing?: string | undefined;
}

/** The earlier acts that this one cites: the way to those that were read, and to where the others can be looked for. */
export function ReferencesSection({ act, related, onOpenAct, listing }: ReferencesSectionProps) {
  const { t, language } = usePanel();
  if (act.references.length === 0) return null;
  const say = (reference: Reference) => sayReference(reference, t, language);
  return (
    <Section heading={t('section.references')} field="references">
      <ul class="rows">
        {act.references.map((reference, index) => (
          <li class="row" key={index}>
            <Value
              found={reference}
              field={`references.${index}`}
              label={t('section.references')}
              say={say}
              class="row-more"
            >
              {say(reference.value)}
            </Value>
            {related !== undefined && (
              <p class="row-more actions">
                <WayToCited related={related} onOpenAct={onOpenAct} listing={listing} reference={reference.value} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <AddEntry field="references" />
    </Section>
  );
}

interface WayToCitedProps extends Pick<ReferencesSectionProps, 'onOpenAct' | 'listing'> {
  reference: Reference;
  related: RelatedActs;
}

function WayToCited({ reference, related, onOpenAct, listing }: WayToCitedProps) {
  const { t, address } = usePanel();
  const cited = citedAct(reference, related);
  if (cited === undefined) {
    const page = listing ?? siteOf(address);
    if (page === undefined) return null;
    const { host } = new URL(page);
    return <ExternalLink address={page}>{t('reference.look-for', { host })}</ExternalLink>;
  }
  if (onOpenAct === undefined) {
    return <ExternalLink address={cited.source.address}>{t('reference.read')}</ExternalLink>;
  }
  return (
    <button type="button" class="link-button" onClick={() => onOpenAct(cited.source)}>
      {t('reference.read')}
    </button>
  );
}

/** Undefined for a file of the user's: it is on no site. */
function siteOf(address: string): string | undefined {
  const safe = safeAddress(address);
  return safe === undefined ? undefined : new URL(safe).origin;
}
