import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { SelectedWords } from '../../messages.ts';
import { entryType, listsBeside } from '../../model/correctable.ts';
import type { EntryValue } from '../../model/correction.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { isWrong, partsOf, readTypedEntry, typedEntry, type Part } from '../format/typed-entry.ts';
import { ListField } from './list-field.tsx';
import { usePanel } from './panel-context.ts';
import { PartField } from './part-field.tsx';
import { WritingForm, type WrongField } from './writing-form.tsx';

export interface EntryFormProps {
  /** Path of the list, as the protocol names it. */
  list: string;
  /** What is shown now, or what the selected words say; undefined for an empty form. */
  value: EntryValue | undefined;
  /** The words that say it, selected in the document. */
  words?: SelectedWords;
  /** Names that are known in the act: one of them may hold a proxy. */
  names: readonly string[];
  /** What the button says. */
  save: string;
  /** What is wrong already: the words did not say it. */
  reason?: string;
  /** The part that is asked for first; without it, the first one. */
  startAt?: Part['name'];
  /** What it is was chosen above: the focus stays there. */
  isBelowChoice?: boolean;
  /** @param list that it belongs in: `list`, or one beside it */
  onSave: (value: EntryValue, list: string) => Promise<Result<null>>;
  onClose: () => void;
}

/** An entry of a list, part by part: corrected, or added. */
export function EntryForm(props: EntryFormProps) {
  const { list, value, words, names, save, reason, startAt, isBelowChoice = false, onSave, onClose } = props;
  const { t } = usePanel();
  const id = useId();
  const fieldOf = (part: Part['name']): string => `${id}-${part}`;
  const type = entryType(list) ?? 'text';
  const parts = partsOf(type, list.startsWith('roll.'));
  const typed = useSignal(typedEntry(parts, value));
  const chosen = useSignal(list);
  const read = (): Result<EntryValue, WrongField> => {
    const entry = readTypedEntry(type, parts, typed.value);
    return isWrong(entry) ? err({ field: fieldOf(entry.part), why: t(entry.why) }) : ok(entry);
  };
  return (
    <WritingForm
      words={words}
      save={save}
      reason={reason}
      startAt={startAt && fieldOf(startAt)}
      leavesFocus={isBelowChoice}
      read={read}
      onSave={(entry) => onSave(entry, chosen.value)}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          {type === 'reference' && <p class="quiet">{t('entry.reference.hint')}</p>}
          {parts.map((part) => (
            <div class="entry-part" key={part.name}>
              <label for={fieldOf(part.name)}>{t(`entry.part.${part.name}`)}</label>
              <PartField
                id={fieldOf(part.name)}
                part={part}
                text={typed.value[part.name] ?? ''}
                error={errorOf(fieldOf(part.name))}
                names={part.name === 'holder' ? names : []}
                onText={(text) => {
                  typed.value = { ...typed.value, [part.name]: text };
                }}
              />
            </div>
          ))}
          {listsBeside(list).length > 1 && (
            <ListField
              id={`${id}-list`}
              lists={listsBeside(list)}
              chosen={chosen.value}
              onChoose={(to) => (chosen.value = to)}
            />
          )}
        </>
      )}
    </WritingForm>
  );
}
