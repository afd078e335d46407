import { useId } from 'preact/hooks';
import type { ExportFormat } from '../../../model/export-format.ts';
import type { ExportWords } from '../../words/export-words.ts';

/** In the order of those who most often want them. */
const SHOWN: readonly ExportFormat[] = ['xlsx', 'scdl', 'csv', 'bibtex', 'ris', 'json', 'ndjson'];

export interface FormatChoiceProps {
  format: ExportFormat;
  disabled: boolean;
  t: ExportWords;
  onChoose: (format: ExportFormat) => void;
}

export function FormatChoice({ format, disabled, t, onChoose }: FormatChoiceProps) {
  const id = useId();
  return (
    <fieldset class="export-formats" disabled={disabled}>
      <legend>{t('export.format')}</legend>
      {SHOWN.map((one) => (
        <label key={one} class="export-format">
          <input
            type="radio"
            name={id}
            checked={one === format}
            aria-describedby={`${id}-${one}`}
            onChange={() => onChoose(one)}
          />
          <span>{t(`export.format.${one}`)}</span>
          <small id={`${id}-${one}`}>{t(`export.format.${one}.about`)}</small>
        </label>
      ))}
    </fieldset>
  );
}
