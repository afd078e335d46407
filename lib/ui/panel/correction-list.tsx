import type { JudgedCorrection, Standing } from '../../model/correction.ts';
import { formatMoment } from '../format/dates.ts';
import { usePanel } from './panel-context.ts';
import { sayCorrection } from './say-correction.ts';
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
            {t(standingOf(correction))} {t('correct.made', { date: formatMoment(correction.made, language) })}
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

/** Of what the user added, there is nothing that the reader could read as ever. */
function standingOf({ standing, change }: JudgedCorrection): `standing.${Standing}` | 'standing.not-found' {
  const isAdded = change.kind.startsWith('missed-');
  return isAdded && standing === 'stands' ? 'standing.not-found' : `standing.${standing}`;
}
