import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { SelectedWords } from '../../messages.ts';
import { entryType, listsBeside } from '../../model/correctable.ts';
import type { EntryValue } from '../../model/correction.ts';
import type { Result } from '../../model/result.ts';
import { isWrong, partsOf, readTypedEntry, typedEntry, type Part, type WrongEntry } from '../format/typed-entry.ts';
import { ListField } from './list-field.tsx';
import { usePanel } from './panel-context.ts';
import { PartField } from './part-field.tsx';

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

/** An entry of a list, part by part: corrected, or added. Escape gives it up. */
export function EntryForm({
  list,
  value,
  words,
  names,
  save,
  reason,
  startAt,
  isBelowChoice = false,
  onSave,
  onClose,
}: EntryFormProps) {
  const { t } = usePanel();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const type = entryType(list) ?? 'text';
  const parts = partsOf(type, list.startsWith('roll.'));
  const typed = useSignal(typedEntry(parts, value));
  const chosen = useSignal(list);
  const wrong = useSignal<WrongEntry | undefined>(undefined);
  const refusal = useSignal(reason);
  const saving = useSignal(false);
  const focus = (part?: string): void =>
    form.current?.querySelector<HTMLElement>(part === undefined ? '.typed-field' : `[id="${id}-${part}"]`)?.focus();
  useEffect(() => {
    if (!isBelowChoice) focus(startAt);
  }, []);
  const submit = async (): Promise<void> => {
    const read = readTypedEntry(type, parts, typed.value);
    wrong.value = isWrong(read) ? read : undefined;
    refusal.value = undefined;
    if (isWrong(read)) return focus(read.part);
    saving.value = true;
    const saved = await onSave(read, chosen.value);
    saving.value = false;
    if (saved.ok) onClose();
    else refusal.value = t(`failure.${saved.error.code}`);
  };
  return (
    <form
      ref={form}
      class="value-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {words !== undefined && <blockquote class="passage-words">{words.quote}</blockquote>}
      {type === 'reference' && <p class="quiet">{t('entry.reference.hint')}</p>}
      {parts.map((part) => (
        <div class="entry-part" key={part.name}>
          <label for={`${id}-${part.name}`}>{t(`entry.part.${part.name}`)}</label>
          <PartField
            id={`${id}-${part.name}`}
            part={part}
            text={typed.value[part.name] ?? ''}
            error={wrong.value?.part === part.name ? `${id}-error` : undefined}
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
      <p class="editor-error" id={`${id}-error`} role="alert">
        {wrong.value === undefined ? refusal.value : t(wrong.value.why)}
      </p>
      <div class="editor-buttons">
        <button type="submit" class="main-button" disabled={saving.value}>
          {save}
        </button>
        <button type="button" class="plain-button" onClick={onClose}>
          {t('correct.cancel')}
        </button>
      </div>
    </form>
  );
}
