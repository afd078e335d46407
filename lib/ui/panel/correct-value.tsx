import { useSignal } from '@preact/signals';
import { valueType } from '../../model/correctable.ts';
import type { Found } from '../../model/evidence.ts';
import { usePanel } from './panel-context.ts';
import { ValueEditor } from './value-editor.tsx';
import { correctionOf, targetOf, useGrant, useWriting } from './writing.ts';

export interface CorrectValueProps {
  /** The panel's name of the value. */
  field: string;
  label: string;
  /** Undefined where nothing was found. */
  found: Found<unknown> | undefined;
}

/** « Corriger », beside the passage of a value; for a corrected one, the way back too. Nothing where nothing can be written. */
export function CorrectValue({ field, label, found }: CorrectValueProps) {
  const { t } = usePanel();
  const writing = useWriting();
  const grant = useGrant();
  const open = useSignal(false);
  const target = writing && targetOf(field, grant, writing.vote);
  const type = target && valueType(target.path);
  if (writing === undefined || target === undefined || type === undefined) return null;
  const { act, write } = writing;
  const correction = correctionOf(writing, target);
  if (open.value) {
    return (
      <ValueEditor
        type={type}
        label={label}
        value={plain(found?.value)}
        onSave={(value) => write({ kind: 'correct', act, change: { kind: 'set', ...target, value } })}
        onClose={() => {
          open.value = false;
        }}
      />
    );
  }
  return (
    <div class="value-actions">
      <button
        type="button"
        class="link-button small"
        onClick={() => {
          open.value = true;
        }}
      >
        {t(found === undefined ? 'correct.complete' : 'correct.correct')}
        <span class="visually-hidden"> {t('correct.what', { field: label })}</span>
      </button>
      {correction !== undefined && (
        <button
          type="button"
          class="link-button small"
          onClick={() => void write({ kind: 'uncorrect', correction: correction.id })}
        >
          {t('correct.undo')}
          <span class="visually-hidden"> {t('correct.what', { field: label })}</span>
        </button>
      )}
    </div>
  );
}

/** Of an amount that is named, what it comes to. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'amountCents' in value ? value.amountCents : value;
