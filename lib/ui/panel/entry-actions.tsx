import { useSignal } from '@preact/signals';
import { entryType } from '../../model/correctable.ts';
import type { EntryValue } from '../../model/correction.ts';
import { isAdded } from '../../model/corrected-value.ts';
import { anchorOfEntry, type Entry } from '../../model/entry-anchors.ts';
import { EntryForm } from './entry-form.tsx';
import { usePanel } from './panel-context.ts';
import { asRead, entryCorrection, knownNames, type ListTarget, type Writing } from './writing.ts';

export interface EntryActionsProps {
  writing: Writing;
  list: ListTarget;
  entry: Entry;
  label: string;
}

/** « Corriger » and « À retirer », beside the passage of an entry; for one that the user wrote, the way back too. */
export function EntryActions({ writing, list, entry, label }: EntryActionsProps) {
  const { t } = usePanel();
  const open = useSignal(false);
  const { act, answer, write } = writing;
  const correction = entryCorrection(answer.corrections, entry);
  const anchor = anchorOfEntry(entry);
  // It is corrected where it was read, though it may be shown in the list that it moved to.
  const from = { ...list, path: asRead(answer.corrections, list, entry).path };
  const changeTo = (value: EntryValue, to: string) =>
    ({ kind: 'set-entry', ...from, entry: anchor, value, ...(to !== from.path && { to }) }) as const;
  const action = (text: string, onClick: () => void) => (
    <button type="button" class="link-button small" onClick={onClick}>
      {text}
      <span class="visually-hidden"> {t('correct.what', { field: label })}</span>
    </button>
  );
  if (open.value) {
    return (
      <EntryForm
        list={list.path}
        value={entry.value}
        names={knownNames(writing)}
        save={t('correct.save')}
        onSave={(value, to) => write({ kind: 'correct', act, change: changeTo(value, to) })}
        onClose={() => (open.value = false)}
      />
    );
  }
  const undo = () => correction && void write({ kind: 'uncorrect', correction: correction.id });
  if (isAdded(entry)) {
    return <div class="value-actions">{correction && action(t('entry.take-back'), undo)}</div>;
  }
  const type = entryType(list.path) ?? 'text';
  return (
    <div class="value-actions">
      {action(t('correct.correct'), () => (open.value = true))}
      {action(
        t(`entry.none.${type}`),
        () => void write({ kind: 'correct', act, change: { kind: 'no-entry', ...from, entry: anchor } }),
      )}
      {correction && action(t('correct.undo'), undo)}
    </div>
  );
}
