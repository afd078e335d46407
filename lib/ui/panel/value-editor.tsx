import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { CorrectedValue } from '../../model/correction.ts';
import type { ValueType } from '../../model/correctable-types.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { asTyped, readTyped } from '../format/typed.ts';
import { usePanel } from './panel-context.ts';
import { TypedField } from './typed-field.tsx';
import { WritingForm, type WrongField } from './writing-form.tsx';

export interface ValueEditorProps {
  type: ValueType;
  /** What the value is. */
  label: string;
  /** As it is shown now; undefined if there is none. */
  value: unknown;
  onSave: (value: CorrectedValue) => Promise<Result<null>>;
  onClose: () => void;
}

/** Corrects one value by typing. */
export function ValueEditor({ type, label, value, onSave, onClose }: ValueEditorProps) {
  const { t } = usePanel();
  const id = useId();
  const text = useSignal(type === 'outcome' ? String(value ?? 'unanimous') : asTyped(type, value));
  const read = (): Result<CorrectedValue, WrongField> => {
    const typed = readTyped(type, text.value);
    return typed === undefined ? err({ field: id, why: t(`correct.wrong.${type}`) }) : ok(typed);
  };
  return (
    <WritingForm save={t('correct.save')} read={read} onSave={onSave} onClose={onClose}>
      {(errorOf) => (
        <>
          <label for={id}>{t('correct.field', { field: label })}</label>
          <TypedField
            id={id}
            type={type}
            text={text.value}
            error={errorOf(id)}
            onText={(typed) => {
              text.value = typed;
            }}
          />
        </>
      )}
    </WritingForm>
  );
}
