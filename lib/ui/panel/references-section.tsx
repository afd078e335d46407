import type { Deliberation, Reference } from '../../model/reading.ts';
import { formatDay } from '../format/dates.ts';
import type { Language } from '../language.ts';
import type { PanelWords } from '../words/panel-words.ts';
import { usePanel } from './panel-context.ts';
import { Section } from './section.tsx';
import { Value } from './value.tsx';

/** The earlier acts that this one cites. */
export function ReferencesSection({ act }: { act: Deliberation }) {
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
          </li>
        ))}
      </ul>
    </Section>
  );
}

function sayReference({ number, date }: Reference, t: PanelWords, language: Language): string {
  const parts: string[] = [];
  if (number !== undefined) parts.push(t('reference.number', { number }));
  if (date !== undefined) parts.push(t('reference.date', { date: formatDay(date, language) }));
  return parts.join(' ');
}
