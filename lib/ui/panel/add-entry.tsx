import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { entryType } from '../../model/correctable.ts';
import { EntryForm } from './entry-form.tsx';
import { usePanel } from './panel-context.ts';
import { listOf, knownNames, useGrant, useWriting } from './writing.ts';

export interface AddEntryProps {
  /** The panel's name of the list. */
  field: string;
  /** What the button says, where it stands beside others alike. */
  label?: string;
}

/** « Ajouter un pouvoir oublié », below the list that lacks it. Nothing where nothing can be written. */
export function AddEntry({ field, label }: AddEntryProps) {
  const { t } = usePanel();
  const writing = useWriting();
  const grant = useGrant();
  const open = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!open.value && wasOpen.current) button.current?.focus();
    wasOpen.current = open.value;
  }, [open.value]);
  const list = writing && listOf(field, grant, writing.vote);
  const type = list && entryType(list.path);
  if (writing === undefined || list === undefined || type === undefined) return null;
  if (open.value) {
    return (
      <EntryForm
        list={list.path}
        value={undefined}
        names={knownNames(writing)}
        save={t('correct.add')}
        onSave={(value, path) =>
          writing.write({ kind: 'correct', act: writing.act, change: { kind: 'missed-entry', ...list, path, value } })
        }
        onClose={() => (open.value = false)}
      />
    );
  }
  return (
    <button type="button" class="link-button small" ref={button} onClick={() => (open.value = true)}>
      {label ?? t(`entry.add.${type === 'text' && field === 'decisions' ? 'decision' : type}`)}
    </button>
  );
}
