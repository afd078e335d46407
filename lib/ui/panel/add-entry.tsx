import { entryType } from '../../model/correctable.ts';
import { EntryForm } from './entry-form.tsx';
import { FormButton } from './form-button.tsx';
import { usePanel } from './panel-context.ts';
import { listOf, knownNames, useGrant, useWriting } from './writing.ts';

export interface AddEntryProps {
  /** The panel's name of the list. */
  field: string;
}

/** « Ajouter un pouvoir oublié », below the list that lacks it. Nothing where nothing can be written. */
export function AddEntry({ field }: AddEntryProps) {
  const { t } = usePanel();
  const writing = useWriting();
  const grant = useGrant();
  const list = writing && listOf(field, grant, writing);
  const type = list && entryType(list.path);
  if (writing === undefined || list === undefined || type === undefined) return null;
  const { act, write } = writing;
  return (
    <FormButton
      label={t(`entry.add.${type === 'text' && field === 'decisions' ? 'decision' : type}`)}
      form={(close) => (
        <EntryForm
          list={list.path}
          value={undefined}
          names={knownNames(writing)}
          save={t('correct.add')}
          onSave={(value, path) =>
            write({ kind: 'correct', act, change: { kind: 'missed-entry', ...list, path, value } })
          }
          onClose={close}
        />
      )}
    />
  );
}
