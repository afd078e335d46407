import { anchorOfGrant } from '../../model/anchors.ts';
import { ADDED } from '../../model/corrected-value.ts';
import type { GrantAnchor } from '../../model/correction.ts';
import type { Deliberation, Grant } from '../../model/reading.ts';
import { sayTotal, sumsOf } from '../format/acts.ts';
import { formatMoney } from '../format/money.ts';
import { sayVote } from '../format/votes.ts';
import { useBesideDocument } from './beside-document.ts';
import { CorrectValue } from './correct-value.tsx';
import { NoGrant } from './no-grant.tsx';
import { usePanel } from './panel-context.ts';
import { Quoted } from './quoted.tsx';
import { Section } from './section.tsx';
import { Term } from './term.tsx';
import { Value } from './value.tsx';
import { GrantProvider } from './writing.ts';

/** What is granted, line by line, with its total. That nothing is, the answer's head has said. */
export function GrantsSection({ act }: { act: Deliberation }) {
  const { t, language } = usePanel();
  const total = sayTotal(sumsOf(act.grants), language);
  if (act.grants.length === 0) return null;
  return (
    <Section heading={t('section.grants')}>
      <ol class="rows">
        {act.grants.map((grant, index) => (
          <GrantProvider value={anchorOf(grant)} key={index}>
            <GrantRow grant={grant} index={index} authority={act.authority?.value} />
          </GrantProvider>
        ))}
      </ol>
      {act.grants.length > 1 && total !== undefined && (
        <p class="total-row">
          <span>{t('grants.total')}</span>
          <strong class="money">{total}</strong>
        </p>
      )}
      {act.budgetLine !== undefined && (
        <div class="pair">
          <Term name="imputation">{t('field.budgetLine')}</Term>
          <Value found={act.budgetLine} field="budgetLine" label={t('field.budgetLine')}>
            <Quoted>{act.budgetLine.value}</Quoted>
          </Value>
        </div>
      )}
    </Section>
  );
}

/** What a user added has no anchor: it is taken back as a whole. */
const anchorOf = (grant: Grant): GrantAnchor | undefined =>
  grant.beneficiary.rule.startsWith(ADDED) ? undefined : anchorOfGrant(grant);

/** The amount of a grant that has none yet. */
function CompleteAmount({ grant }: { grant: Grant }) {
  const { t } = usePanel();
  if (grant.amountCents !== undefined) return null;
  return <CorrectValue field="grants.amountCents" label={t('field.grants.amountCents')} found={undefined} />;
}

interface GrantRowProps {
  grant: Grant;
  index: number;
  /** Of the act. */
  authority: string | undefined;
}

function GrantRow({ grant, index, authority }: GrantRowProps) {
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
            <CompleteAmount grant={grant} />
            <NoGrant grant={grant} />
          </>
        }
      >
        <Quoted>{beneficiary.value}</Quoted>
      </Value>
      {amountCents === undefined ? (
        <p class="quiet row-amount">
          {grant.inKind === true ? <Term name="en-nature">{t('grants.in-kind')}</Term> : t('grants.no-amount')}
        </p>
      ) : (
        <Value
          found={amountCents}
          field={`${field}.amountCents`}
          label={t('field.grants.amountCents')}
          say={(cents) => formatMoney(cents, language)}
          class="row-amount"
        >
          <strong class="money">{formatMoney(amountCents.value, language)}</strong>
          {grant.inKind === true && (
            <>
              {' '}
              <Term name="en-nature">{t('grants.in-kind')}</Term>
            </>
          )}
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
        <p class="row-more" data-field={`${field}.vote`}>
          {t('grants.row-vote', { vote: sayVote(vote, t) })}
        </p>
      )}
    </li>
  );
}
