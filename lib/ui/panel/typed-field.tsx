import { OUTCOMES, LONGEST_TEXT, type ValueType } from '../../model/correctable-types.ts';
import { usePanel } from './panel-context.ts';

export interface TypedFieldProps {
  id: string;
  type: ValueType;
  text: string;
  /** Says what is wrong with it, by its id. */
  error: string | undefined;
  onText: (text: string) => void;
}

/** Where a value is typed: the field that its type asks for. */
export function TypedField({ id, type, text, error, onText }: TypedFieldProps) {
  const { t } = usePanel();
  const common = {
    id,
    class: 'typed-field',
    value: text,
    'aria-invalid': error !== undefined,
    'aria-describedby': error,
  };
  if (type === 'outcome') {
    return (
      <select {...common} onChange={(event) => onText(event.currentTarget.value)}>
        {OUTCOMES.map((outcome) => (
          <option key={outcome} value={outcome}>
            {t(`outcome.${outcome}.long`)}
          </option>
        ))}
      </select>
    );
  }
  if (type === 'text') {
    return (
      <textarea
        {...common}
        rows={text.length > 50 ? 4 : 2}
        maxLength={LONGEST_TEXT}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    );
  }
  if (type === 'day') {
    return <input {...common} type="date" onInput={(event) => onText(event.currentTarget.value)} />;
  }
  return (
    <input
      {...common}
      type="text"
      inputMode={type === 'money' ? 'decimal' : 'numeric'}
      autoComplete="off"
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}
