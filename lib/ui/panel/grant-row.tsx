import type { Grant } from '../../model/reading.ts';
import { formatMoney } from '../format/money.ts';
import { sayVote } from '../format/votes.ts';
import { fieldName } from '../words/field-name.ts';
import { useBesideDocument } from './beside-document.ts';
import { CorrectValue } from './correct-value.tsx';
import { Fold } from './fold.tsx';
import { CorrectInKind, InKind } from './in-kind.tsx';
import { NoGrant } from './no-grant.tsx';
import { usePanel } from './panel-context.ts';
import { Quoted } from './quoted.tsx';
import { Value } from './value.tsx';
import { VoteDetail } from './vote-detail.tsx';

const COMPLETABLE = ['amountCents', 'purpose', 'year', 'budgetLine'] as const;

/** What a grant does not say yet. */
function CompleteGrant({ grant }: { grant: Grant }) {
  const { t } = usePanel();
  return COMPLETABLE.filter((field) => grant[field] === undefined).map((field) => (
    <CorrectValue
      key={field}
      field={`grants.${field}`}
      label={fieldName(`grants.${field}`, t)}
      found={undefined}
      isNamed
    />
  ));
}

interface GrantRowProps {
  grant: Grant;
  index: number;
  /** Of the act. */
  authority: string | undefined;
}

/** One grant: to whom, how much, for what, and how it was voted where it has a vote of its own. */
export function GrantRow({ grant, index, authority }: GrantRowProps) {
  const { t, language, address } = usePanel();
  const onBeneficiary = useBesideDocument()?.onBeneficiary;
  const field = `grants.${index}`;
  const { amountCents, beneficiary, purpose, year, budgetLine, vote } = grant;
  return (
    <li class="row">
      <Value
        found={beneficiary}
        field={`${field}.beneficiary`}
        label={t('field.grants.beneficiary')}
        class="row-name"
        actions={
          <>
            <CompleteGrant grant={grant} />
            <CorrectInKind grant={grant} />
            <NoGrant grant={grant} />
          </>
        }
      >
        <Quoted>{beneficiary.value}</Quoted>
      </Value>
      {amountCents === undefined ? (
        <p class="quiet row-amount">
          {grant.inKind !== true && `${t('grants.no-amount')} `}
          <InKind grant={grant} />
        </p>
      ) : (
        <Value
          found={amountCents}
          field={`${field}.amountCents`}
          label={t('field.grants.amountCents')}
          say={(cents) => formatMoney(cents, language)}
          class="row-amount"
        >
          <strong class="money">{formatMoney(amountCents.value, language)}</strong> <InKind grant={grant} />
        </Value>
      )}
      {purpose !== undefined && (
        <Value found={purpose} field={`${field}.purpose`} label={t('field.grants.purpose')} class="row-more">
          <Quoted>{purpose.value}</Quoted>
        </Value>
      )}
      {year !== undefined && (
        <Value found={year} field={`${field}.year`} label={t('field.grants.year')} class="row-more">
          {t('grants.year', { year: String(year.value) })}
        </Value>
      )}
      {budgetLine !== undefined && (
        <Value found={budgetLine} field={`${field}.budgetLine`} label={t('field.budgetLine')} class="row-more">
          <Quoted>{budgetLine.value}</Quoted>
        </Value>
      )}
      {onBeneficiary && (
        <p class="row-more">
          <button
            type="button"
            class="text-button"
            aria-label={t('grants.all-of', { name: beneficiary.value })}
            onClick={() => onBeneficiary({ name: beneficiary.value, authority, address })}
          >
            {t('grants.all')}
          </button>
        </p>
      )}
      {vote !== undefined && (
        <div class="row-more" data-field={`${field}.vote`}>
          <Fold summary={t('grants.row-vote', { vote: sayVote(vote, t) })}>
            <VoteDetail vote={vote} field={`${field}.vote`} />
          </Fold>
        </div>
      )}
    </li>
  );
}
