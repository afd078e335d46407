import { ADDED } from '../../model/corrected-value.ts';
import type { Grant } from '../../model/reading.ts';
import { usePanel } from './panel-context.ts';
import { useGrant, useWriting } from './writing.ts';

/** « Ce n'est pas une subvention »; for one that the user added, the way back. */
export function NoGrant({ grant }: { grant: Grant }) {
  const { t } = usePanel();
  const writing = useWriting();
  const anchor = useGrant();
  const { rule, value } = grant.beneficiary;
  if (writing === undefined) return null;
  if (rule.startsWith(ADDED)) {
    return (
      <button
        type="button"
        class="link-button small"
        onClick={() => void writing.write({ kind: 'uncorrect', correction: rule.slice(ADDED.length) })}
      >
        {t('correct.take-back')}
        <span class="visually-hidden"> {t('correct.what', { field: value })}</span>
      </button>
    );
  }
  if (anchor === undefined) return null;
  const { act, write } = writing;
  return (
    <button
      type="button"
      class="link-button small"
      onClick={() => void write({ kind: 'correct', act, change: { kind: 'no-grant', grant: anchor } })}
    >
      {t('correct.no-grant')}
      <span class="visually-hidden"> {t('correct.what', { field: value })}</span>
    </button>
  );
}
