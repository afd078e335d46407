import type { Found } from '../../model/evidence.ts';
import { fieldName } from '../words/field-name.ts';
import { EvidencePassages } from './evidence-passages.tsx';
import { usePanel } from './panel-context.ts';
import { entryCorrection, useWriting } from './writing.ts';

export interface OriginalValueProps<T> {
  found: Found<T>;
  say: (value: T) => string;
}

/** What had been read, and the passage that said it, where the user said something else; in which list, where it moved. */
export function OriginalValue<T>({ found, say }: OriginalValueProps<T>) {
  const { t } = usePanel();
  const writing = useWriting();
  const { certainty, original } = found;
  const change = writing && entryCorrection(writing.answer.corrections, found)?.change;
  const before = original && say(original.value);
  return (
    <>
      {certainty === 'corrected' && <p class="quiet">{t('evidence.corrected')}</p>}
      {original !== undefined && before !== undefined && (
        <>
          <p class="quiet">
            {t('evidence.original', {
              value:
                change?.kind === 'set-entry' && change.to !== undefined
                  ? t('correction.set', { field: fieldName(change.path, t), value: before })
                  : before,
            })}
          </p>
          <EvidencePassages evidence={original.evidence} />
        </>
      )}
    </>
  );
}
