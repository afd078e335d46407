import type { Deliberation } from '../../model/reading.ts';
import { AddEntry } from './add-entry.tsx';
import { Fold } from './fold.tsx';
import { usePanel } from './panel-context.ts';
import { Quoted } from './quoted.tsx';
import { Section } from './section.tsx';
import { Term } from './term.tsx';
import { Value } from './value.tsx';

/** What the assembly decides, point by point, in the act's own words. */
export function DecisionsSection({ act }: { act: Deliberation }) {
  const { t } = usePanel();
  const { decisions } = act;
  if (decisions.length === 0) return null;
  return (
    <Section heading={t('section.decisions')} field="decisions">
      <Fold summary={t('decisions.points', { count: decisions.length })}>
        <p class="quiet hint">
          <Term name="dispositif">{t('decisions.words')}</Term>
        </p>
        <ol class="rows">
          {decisions.map((decision, index) => (
            <li class="row" key={index}>
              <Value
                found={decision}
                field={`decisions.${index}`}
                label={t('section.decisions')}
                class="row-more printed-words"
              >
                <Quoted>{decision.value}</Quoted>
              </Value>
            </li>
          ))}
        </ol>
        <AddEntry field="decisions" />
      </Fold>
    </Section>
  );
}
