import type { ActSource, AmountChange, RelatedAct } from '../../model/related.ts';
import { formatDay } from '../format/dates.ts';
import { formatMoney } from '../format/money.ts';
import { sayDifference, sayReason } from '../format/related.ts';
import { ActWays } from './act-ways.tsx';
import { EvidencePassages } from './evidence-passages.tsx';
import { Fold } from './fold.tsx';
import { usePanel } from './panel-context.ts';
import { Quoted } from './quoted.tsx';

/** Where a related act stands in time, seen from the act shown. */
export type Direction = 'earlier' | 'later' | 'same-session';

export interface RelatedRowProps {
  act: RelatedAct;
  direction: Direction;
  onOpenAct: ((source: ActSource) => void) | undefined;
}

/** One related act: its date and amount, what changed, why it is here, and the way to it. */
export function RelatedRow({ act, direction, onOpenAct }: RelatedRowProps) {
  const { t, language } = usePanel();
  const { source, session, number, title, grantedCents, reasons, changes, evidence } = act;
  const date = session === undefined ? t('answer.no-session') : formatDay(session, language);
  const name = title ?? t('related.untitled');
  return (
    <li class="row related" data-act={source.actId}>
      <p class="row-name">
        <strong>{date}</strong>
        {number !== undefined && <span class="quiet"> · {t('answer.number', { number })}</span>}
      </p>
      {grantedCents === undefined ? (
        <p class="row-more">{t('related.no-grant')}</p>
      ) : (
        <p class="row-amount money">{formatMoney(grantedCents, language)}</p>
      )}
      {direction !== 'same-session' &&
        changes.map((change) => <ChangeLine change={change} direction={direction} key={change.beneficiary} />)}
      <p class="row-more printed-title">
        <Quoted>{name}</Quoted>
      </p>
      <ul class="row-more reasons">
        {reasons.map((reason) => {
          const said = sayReason(reason, t, language);
          return (
            <li key={said} data-reason={reason.kind}>
              {said}
            </li>
          );
        })}
      </ul>
      <ActWays source={source} told={date} onOpenAct={onOpenAct} />
      {evidence.length > 0 && (
        <div class="row-more">
          <Fold summary={t('related.passages')}>
            <EvidencePassages evidence={evidence} address={source.address} />
          </Fold>
        </div>
      )}
    </li>
  );
}

function ChangeLine({ change, direction }: { change: AmountChange; direction: 'earlier' | 'later' }) {
  const { t, language } = usePanel();
  const { nowCents, thenCents, nowLines = 1, thenLines = 1, beneficiary } = change;
  const here = formatMoney(nowCents, language);
  const there = formatMoney(thenCents, language);
  const said =
    direction === 'earlier'
      ? t('related.change', { there, here, difference: sayDifference(thenCents, nowCents, t, language) })
      : t('related.change.later', { there, here, difference: sayDifference(nowCents, thenCents, t, language) });
  return (
    <p class="row-more change" data-change={change.differenceCents}>
      <Quoted class="change-name">{beneficiary}</Quoted> {said}
      {nowLines + thenLines > 2 && <span class="quiet"> {t('related.summed')}</span>}
    </p>
  );
}
