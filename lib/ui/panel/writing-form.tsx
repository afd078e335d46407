import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { SelectedWords } from '../../messages.ts';
import type { Result } from '../../model/result.ts';
import { usePanel } from './panel-context.ts';
import { WritingFoot } from './writing-foot.tsx';

/** A field, by its id, that cannot be saved as it is, and the words that say why. */
export interface WrongField {
  field: string;
  why: string;
}

export interface WritingFormProps<V> {
  /** The words that say it, selected in the document. */
  words?: SelectedWords | undefined;
  /** What the button that saves says. */
  save: string;
  /** What is wrong before anything was saved. */
  reason?: string | undefined;
  /** Id of the field that has the focus at first; without it, the first one. */
  startAt?: string | undefined;
  /** On opening, the focus stays where it is. */
  leavesFocus?: boolean;
  /** What the fields say, or which of them is wrong: that one is given the focus. */
  read: () => Result<V, WrongField>;
  /** What it fails with is said, and what was typed stays. */
  onSave: (value: V) => Promise<Result<null>>;
  onClose: () => void;
  /** The fields. @param errorOf a field's id: the id of what says that it is wrong; undefined if it is not */
  children: (errorOf: (field: string) => string | undefined) => ComponentChildren;
}

/** What the user writes, of one field or several, until it is saved. Escape gives it up, and nothing around it. */
export function WritingForm<V>(props: WritingFormProps<V>) {
  const { words, save, reason, startAt, leavesFocus = false, read, onSave, onClose, children } = props;
  const { t } = usePanel();
  const errorId = useId();
  const form = useRef<HTMLFormElement>(null);
  const wrong = useSignal<WrongField | undefined>(undefined);
  const refusal = useSignal(reason);
  const attempt = useSignal(0);
  const saving = useSignal(false);
  const focus = (field?: string): void =>
    form.current?.querySelector<HTMLElement>(field === undefined ? '.typed-field' : `[id="${field}"]`)?.focus();
  useEffect(() => {
    if (!leavesFocus) focus(startAt);
  }, []);
  const submit = async (): Promise<void> => {
    if (saving.value) return;
    attempt.value += 1;
    refusal.value = undefined;
    const typed = read();
    wrong.value = typed.ok ? undefined : typed.error;
    if (!typed.ok) return focus(typed.error.field);
    saving.value = true;
    const saved = await onSave(typed.value);
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
      {children((field) => (wrong.value?.field === field ? errorId : undefined))}
      <WritingFoot
        errorId={errorId}
        error={wrong.value?.why ?? refusal.value}
        attempt={attempt.value}
        save={save}
        saving={saving.value}
        onClose={onClose}
      />
    </form>
  );
}
