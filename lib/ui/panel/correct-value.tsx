import { useSignal } from '@preact/signals';
import { valueType } from '../../model/correctable.ts';
import type { Entry } from '../../model/entry-anchors.ts';
import type { Found } from '../../model/evidence.ts';
import { AddEntry } from './add-entry.tsx';
import { EntryActions } from './entry-actions.tsx';
import { usePanel } from './panel-context.ts';
import { ValueEditor } from './value-editor.tsx';
import { correctionOf, listOf, targetOf, useGrant, useWriting, type Target, type Writing } from './writing.ts';

export interface CorrectValueProps {
  /** The panel's name of the value. */
  field: string;
  label: string;
  /** Undefined where nothing was found. */
  found: Found<unknown> | undefined;
  /** The button says for all to see what it is of: it stands beside others alike. */
  isNamed?: boolean;
}

/** What can be done with a value, beside its passage or where it is missing. Nothing where nothing can be written. */
export function CorrectValue({ field, label, found, isNamed = false }: CorrectValueProps) {
  const writing = useWriting();
  const grant = useGrant();
  if (writing === undefined) return null;
  if (found === undefined && listOf(field, grant, writing) !== undefined) return <AddEntry field={field} />;
  // An entry is named by its place in the list.
  const list = listOf(field.replace(/\.\d+$/, ''), grant, writing);
  if (list !== undefined && found !== undefined) {
    return <EntryActions writing={writing} list={list} entry={found as Entry} label={label} />;
  }
  const target = targetOf(field, grant, writing);
  return target === undefined ? null : (
    <CorrectSingle writing={writing} target={target} label={label} found={found} isNamed={isNamed} />
  );
}

interface CorrectSingleProps extends Required<Omit<CorrectValueProps, 'field'>> {
  writing: Writing;
  target: Target;
}

/** « Corriger » or « Compléter »; for what the user corrected, the way back too. */
function CorrectSingle({ writing, target, label, found, isNamed }: CorrectSingleProps) {
  const { t } = usePanel();
  const open = useSignal(false);
  const type = valueType(target.path);
  if (type === undefined) return null;
  const { act, write } = writing;
  const correction = correctionOf(writing, target);
  if (open.value) {
    return (
      <ValueEditor
        type={type}
        label={label}
        value={found?.value}
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
        <span class={isNamed ? undefined : 'visually-hidden'}> {t('correct.what', { field: label })}</span>
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
