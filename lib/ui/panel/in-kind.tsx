import { isAdded } from '../../model/corrected-value.ts';
import type { Grant } from '../../model/reading.ts';
import { CertaintyTag } from './certainty-tag.tsx';
import { usePanel } from './panel-context.ts';
import { Term } from './term.tsx';
import { useGrant, useWriting } from './writing.ts';

/** « en nature », where the grant is no money, or where the user says that it is or is not. */
export function InKind({ grant: { inKind = false, wasInKind } }: { grant: Grant }) {
  const { t } = usePanel();
  if (!inKind && wasInKind === undefined) return null;
  return (
    <>
      {inKind ? <Term name="en-nature">{t('grants.in-kind')}</Term> : t('grants.in-money')}
      {wasInKind !== undefined && (
        <>
          {' '}
          <CertaintyTag certainty="corrected" />
        </>
      )}
    </>
  );
}

/** « C'est un don en nature », or that it is not; and the way back. */
export function CorrectInKind({ grant: { beneficiary, inKind = false, wasInKind } }: { grant: Grant }) {
  const { t } = usePanel();
  const writing = useWriting();
  const anchor = useGrant();
  // What the user added is taken back as a whole.
  if (writing === undefined || anchor === undefined || isAdded(beneficiary)) return null;
  const { act, answer, write } = writing;
  const correction = answer.corrections.find(
    ({ actIndex, change }) =>
      actIndex === act && change.kind === 'in-kind' && JSON.stringify(change.grant) === JSON.stringify(anchor),
  );
  const change = { kind: 'in-kind', grant: anchor, inKind: !inKind } as const;
  return (
    <button
      type="button"
      class="link-button small"
      onClick={() =>
        void write(
          wasInKind !== undefined && correction !== undefined
            ? { kind: 'uncorrect', correction: correction.id }
            : { kind: 'correct', act, change },
        )
      }
    >
      {t(inKind ? 'correct.in-money' : 'correct.in-kind')}
      <span class="visually-hidden"> {t('correct.what', { field: beneficiary.value })}</span>
    </button>
  );
}
