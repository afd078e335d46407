import type { Deliberation } from '../../model/reading.ts';
import { fieldName } from '../words/field-name.ts';
import { CorrectValue } from './correct-value.tsx';
import { Fold } from './fold.tsx';
import { MissingNote } from './missing-note.tsx';
import { usePanel } from './panel-context.ts';
import { Section } from './section.tsx';

/** Everything that was looked for and is not there, with the reason for each. */
export function MissingSection({ act }: { act: Deliberation }) {
  const { t } = usePanel();
  const entries = Object.entries(act.missing);
  if (entries.length === 0) return null;
  return (
    <Section heading={t('section.missing')} field="missing">
      <Fold summary={t('missing.count', { count: entries.length })}>
        <dl class="pairs">
          {entries.map(([path, missing]) => (
            <div class="pair" key={path}>
              <dt>{fieldName(path, t)}</dt>
              <dd>
                <MissingNote missing={missing} field={path} />
                <CorrectValue field={path} label={fieldName(path, t)} found={undefined} />
              </dd>
            </div>
          ))}
        </dl>
      </Fold>
    </Section>
  );
}
