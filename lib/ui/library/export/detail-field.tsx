import type { InputHTMLAttributes } from 'preact';
import { useId, useState } from 'preact/hooks';
import { detailFault, type DetailFault } from '../../../model/detail-fault.ts';
import type { DetailField as Field } from '../../../model/export-details.ts';
import type { ExportWords } from '../../words/export-words.ts';

export interface DetailFieldProps {
  field: Field;
  /** Instead of the field's own name. */
  label?: string;
  value: string | undefined;
  /** Of the acts, which a SIRET must begin with. */
  siren?: string | undefined;
  /** To choose among: value, and what is shown. */
  options?: readonly (readonly [string, string])[];
  t: ExportWords;
  /** @param value undefined where it was emptied */
  onSay: (value: string | undefined) => void;
  /** Instead of the field's own check. */
  check?: (value: string) => DetailFault | undefined;
}

const HINTED = ['siret', 'prefecture', 'conditions', 'conventionDate', 'paymentPeriod'] as const;
const hasHint = (field: Field): field is (typeof HINTED)[number] => HINTED.some((one) => one === field);

/** One question: what is typed counts once the field is left, if it may stand there. */
export function DetailField({ field, label, value, siren, options, t, onSay, check }: DetailFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  const [fault, setFault] = useState<DetailFault>();

  function leave(text: string): void {
    const said = text.trim();
    const wrong = said === '' ? undefined : check === undefined ? detailFault(field, said, siren) : check(said);
    setFault(wrong);
    if (wrong === undefined && said !== (value ?? '')) onSay(said === '' ? undefined : said);
  }

  const common = {
    id,
    value: typed,
    'aria-invalid': fault !== undefined,
    'aria-describedby': `${id}-about`,
  };
  return (
    <div class="library-field export-field">
      <label for={id}>{label ?? t(`detail.${field}`)}</label>
      {options === undefined ? (
        <TextOrDay
          {...common}
          day={field === 'conventionDate'}
          placeholder={field === 'siret' ? siren : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => leave(event.currentTarget.value)}
        />
      ) : (
        <select
          {...common}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            leave(event.currentTarget.value);
          }}
        >
          <option value="">{t('export.choose')}</option>
          {options.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
      <small id={`${id}-about`} class={fault === undefined ? 'quiet' : 'library-wrong'} role={fault && 'alert'}>
        {fault === undefined ? hasHint(field) && t(`detail.${field}.hint`) : t(`detail-fault.${fault}`)}
      </small>
    </div>
  );
}

type FieldProps = Pick<InputHTMLAttributes<HTMLInputElement>, 'id' | 'value' | 'placeholder' | 'onInput' | 'onChange'>;

function TextOrDay({ day, ...props }: FieldProps & { day: boolean }) {
  return day ? (
    <input {...props} type="date" />
  ) : (
    <input {...props} type="text" autoComplete="off" spellcheck={false} />
  );
}
