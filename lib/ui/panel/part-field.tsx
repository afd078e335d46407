import { useId } from 'preact/hooks';
import { AMOUNT_ROLES, LONGEST_TEXT } from '../../model/correctable-types.ts';
import type { Part } from '../format/typed-entry.ts';
import { usePanel } from './panel-context.ts';
import { TypedField } from './typed-field.tsx';

export interface PartFieldProps {
  id: string;
  part: Part;
  text: string;
  /** Says what is wrong with it, by its id. */
  error: string | undefined;
  /** Names that it may be; another can be typed. */
  names: readonly string[];
  onText: (text: string) => void;
}

/** Where one part of an entry is typed. */
export function PartField({ id, part, text, error, names, onText }: PartFieldProps) {
  const { t } = usePanel();
  const list = useId();
  const { kind } = part;
  if (kind === 'role') {
    return (
      <select id={id} class="typed-field" value={text} onChange={(event) => onText(event.currentTarget.value)}>
        {AMOUNT_ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`amount.${role}`)}
          </option>
        ))}
      </select>
    );
  }
  if (kind !== 'name') {
    return <TypedField id={id} type={kind === 'sentence' ? 'text' : kind} text={text} error={error} onText={onText} />;
  }
  return (
    <>
      <input
        id={id}
        class="typed-field"
        type="text"
        value={text}
        maxLength={LONGEST_TEXT}
        autoComplete="off"
        list={names.length > 0 ? list : undefined}
        aria-invalid={error !== undefined}
        aria-describedby={error}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {names.length > 0 && (
        <datalist id={list}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}
