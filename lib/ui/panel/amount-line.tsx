import type { Deliberation, Grant } from '../../model/reading.ts';
import { sayTotal, sumsOf } from '../format/acts.ts';
import { formatMoney } from '../format/money.ts';
import { CertaintyTag } from './certainty-tag.tsx';
import { MissingNote } from './missing-note.tsx';
import { usePanel } from './panel-context.ts';
import { Quoted } from './quoted.tsx';
import { Term } from './term.tsx';
import { Value } from './value.tsx';

/** More beneficiaries than this are counted; all of them stand below, line by line. */
const NAMES_SHOWN = 3;

/** How much, and to whom. */
export function AmountLine({ act }: { act: Deliberation }) {
  const { grants } = act;
  const [only, ...others] = grants;
  if (only === undefined) return <NothingGranted act={act} />;
  return (
    <div data-field="grants">
      <Amount grants={grants} />
      {others.length === 0 ? <OneBeneficiary grant={only} /> : <Beneficiaries grants={grants} />}
    </div>
  );
}

function Amount({ grants }: { grants: readonly Grant[] }) {
  const { t, language } = usePanel();
  const total = sayTotal(sumsOf(grants), language);
  if (total === undefined) {
    const inKind = grants.some((grant) => grant.inKind === true);
    return <p class="answer-amount answer-amount-words">{t(inKind ? 'answer.in-kind' : 'grants.no-amount')}</p>;
  }
  const said = <span class="money">{total}</span>;
  const amounts = grants.flatMap((grant) => grant.amountCents ?? []);
  const [only, ...others] = amounts;
  if (only !== undefined && others.length === 0) {
    return (
      <Value found={only} field="grants.amountCents" label={t('field.grants.amountCents')} class="answer-amount">
        {said}
      </Value>
    );
  }
  const doubtful = amounts.find((amount) => amount.certainty !== 'stated');
  return (
    <p class="answer-amount value-row">
      {said}
      {doubtful !== undefined && <CertaintyTag certainty={doubtful.certainty} />}
    </p>
  );
}

function OneBeneficiary({ grant }: { grant: Grant }) {
  const { t } = usePanel();
  const { beneficiary } = grant;
  return (
    <Value found={beneficiary} field="grants.beneficiary" label={t('field.grants.beneficiary')} class="answer-to">
      <Term name="subvention">{t('answer.grant')}</Term> {t('answer.to')}{' '}
      <strong>
        <Quoted>{beneficiary.value}</Quoted>
      </strong>
    </Value>
  );
}

function Beneficiaries({ grants }: { grants: readonly Grant[] }) {
  const { t, language } = usePanel();
  const names = new Set(grants.map((grant) => grant.beneficiary.value));
  const shown = grants.length > NAMES_SHOWN + 1 ? grants.slice(0, NAMES_SHOWN) : grants;
  const hidden = grants.length - shown.length;
  return (
    <>
      <p class="answer-to">
        <Term name="subvention">{t('answer.grants')}</Term> {t('answer.to-several', { count: names.size })}
      </p>
      <ul class="answer-shares">
        {shown.map((grant, index) => (
          <li key={index}>
            <Quoted class="answer-share-name">{grant.beneficiary.value}</Quoted>
            <span class="money">
              {grant.amountCents === undefined ? t('grants.no-amount') : formatMoney(grant.amountCents.value, language)}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p class="quiet">{t('answer.more', { count: hidden })}</p>}
    </>
  );
}

function NothingGranted({ act }: { act: Deliberation }) {
  const { t } = usePanel();
  const missing = act.missing['grants'];
  return (
    <div data-field="grants">
      <p class="answer-amount answer-amount-words">
        <Term name="subvention">{t('answer.no-grant')}</Term>
      </p>
      {missing !== undefined && <MissingNote missing={missing} field="grants" />}
    </div>
  );
}
