import type { JudgedCorrection } from '../../model/correction.ts';
import type { Language } from '../language.ts';
import { formatMoment } from '../format/dates.ts';
import { fieldName } from '../words/field-name.ts';
import type { PanelWords } from '../words/panel-words.ts';
import { usePanel } from './panel-context.ts';
import { sayValue } from './say-value.ts';
import type { Writing } from './writing.ts';

/** The corrections of the act, and those that found no place any more: what was said, and what the reader says today. */
export function CorrectionList({ writing: { answer, act, write } }: { writing: Writing }) {
  const { t, language } = usePanel();
  const shown = answer.corrections.filter(({ actIndex }) => actIndex === undefined || actIndex === act);
  if (shown.length === 0) return null;
  return (
    <ul class="rows">
      {shown.map((correction) => (
        <li class="row" key={correction.id} data-standing={correction.standing}>
          <p class="row-name">{sayCorrection(correction, t, language)}</p>
          <p class="quiet row-more">
            {t(`standing.${correction.standing}`)}{' '}
            {t('correct.made', { date: formatMoment(correction.made, language) })}
          </p>
          <button
            type="button"
            class="link-button small"
            onClick={() => void write({ kind: 'uncorrect', correction: correction.id })}
          >
            {t('correct.undo')}
            <span class="visually-hidden"> {t('correct.what', { field: sayCorrection(correction, t, language) })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function sayCorrection({ change, original }: JudgedCorrection, t: PanelWords, language: Language): string {
  if (change.kind === 'no-grant') return t('correction.no-grant', { name: change.grant.beneficiary });
  if (change.kind === 'missed-grant') return t('correction.missed-grant', { name: change.beneficiary });
  const { path, value, grant } = change;
  const field =
    grant === undefined
      ? fieldName(path, t)
      : t('correction.of', { field: fieldName(path, t), name: grant.beneficiary });
  const said = sayValue(path, value, t, language);
  if (original === undefined) return t('correction.set', { field, value: said });
  return t('correction.changed', { field, value: said, before: sayValue(path, original.value, t, language) });
}
