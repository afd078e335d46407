import type { Deliberation, Reference } from '../../model/reading.ts';
import type { ActSource, RelatedActs } from '../../model/related.ts';
import { citedAct } from '../format/cited-act.ts';
import { formatDay } from '../format/dates.ts';
import type { Language } from '../language.ts';
import type { PanelWords } from '../words/panel-words.ts';
import { ExternalLink } from './external-link.tsx';
import { usePanel } from './panel-context.ts';
import { Section } from './section.tsx';
import { Value } from './value.tsx';

export interface ReferencesSectionProps {
  act: Deliberation;
  /** Undefined while the document is being read. */
  related: RelatedActs | undefined;
  onOpenAct: ((source: ActSource) => void) | undefined;
}

/** The earlier acts that this one cites: the way to those that were read, and to where the others can be looked for. */
export function ReferencesSection({ act, related, onOpenAct }: ReferencesSectionProps) {
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
                <WayToCited reference={reference.value} related={related} onOpenAct={onOpenAct} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface WayToCitedProps {
  reference: Reference;
  related: RelatedActs;
  onOpenAct: ReferencesSectionProps['onOpenAct'];
}

function WayToCited({ reference, related, onOpenAct }: WayToCitedProps) {
  const { t, address } = usePanel();
  const cited = citedAct(reference, related);
  if (cited === undefined) {
    if (!URL.canParse(address)) return null;
    const { origin, host } = new URL(address);
    return <ExternalLink address={origin}>{t('reference.look-for', { host })}</ExternalLink>;
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

function sayReference({ number, date }: Reference, t: PanelWords, language: Language): string {
  const parts: string[] = [];
  if (number !== undefined) parts.push(t('reference.number', { number }));
  if (date !== undefined) parts.push(t('reference.date', { date: formatDay(date, language) }));
  return parts.join(' ');
}
