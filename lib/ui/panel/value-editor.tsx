import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { CorrectedValue } from '../../model/correction.ts';
import type { ValueType } from '../../model/correctable-types.ts';
import type { Result } from '../../model/result.ts';
import { asTyped, readTyped } from '../format/typed.ts';
import { usePanel } from './panel-context.ts';
import { TypedField } from './typed-field.tsx';

export interface ValueEditorProps {
  type: ValueType;
  /** What the value is. */
  label: string;
  /** As it is shown now; undefined if there is none. */
  value: unknown;
  onSave: (value: CorrectedValue) => Promise<Result<null>>;
  onClose: () => void;
}

/** Corrects one value by typing. Escape gives it up. */
export function ValueEditor({ type, label, value, onSave, onClose }: ValueEditorProps) {
  const { t } = usePanel();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const text = useSignal(type === 'outcome' ? String(value ?? 'unanimous') : asTyped(type, value));
  const error = useSignal<string | undefined>(undefined);
  const saving = useSignal(false);
  useEffect(() => form.current?.querySelector<HTMLElement>('.typed-field')?.focus(), []);
  const save = async (): Promise<void> => {
    const typed = readTyped(type, text.value);
    if (typed === undefined) {
      error.value = t(`correct.wrong.${type}`);
      return;
    }
    saving.value = true;
    const saved = await onSave(typed);
    saving.value = false;
    if (saved.ok) onClose();
    else error.value = t(`failure.${saved.error.code}`);
  };
  return (
    <form
      ref={form}
      class="value-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <label for={id}>{t('correct.field', { field: label })}</label>
      <TypedField
        id={id}
        type={type}
        text={text.value}
        error={error.value === undefined ? undefined : `${id}-error`}
        onText={(typed) => {
          text.value = typed;
        }}
      />
      <p class="editor-error" id={`${id}-error`} role="alert">
        {error.value}
      </p>
      <div class="editor-buttons">
        <button type="submit" class="main-button" disabled={saving.value}>
          {t('correct.save')}
        </button>
        <button type="button" class="plain-button" onClick={onClose}>
          {t('correct.cancel')}
        </button>
      </div>
    </form>
  );
}
