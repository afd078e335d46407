import type { Deliberation } from '../../model/reading.ts';
import type { RelatedActs } from '../../model/related.ts';
import { formatDay } from '../format/dates.ts';
import { formatMoney } from '../format/money.ts';
import { firstTimers, previousGrant, sayPlainDifference } from '../format/related.ts';
import { usePanel, type PanelScope } from './panel-context.ts';

export interface BeforeLineProps {
  act: Deliberation;
  related: RelatedActs;
  onGoTo: (anchor: string) => void;
}

/** What came before, in one line that leads to the whole of it. */
export function BeforeLine({ act, related, onGoTo }: BeforeLineProps) {
  const scope = usePanel();
  const said = sayBefore(act, related, scope);
  return (
    <p class="answer-before" data-field="related">
      <span class="answer-before-label">{scope.t('answer.before')}</span>{' '}
      {related.earlier.length === 0 ? (
        <span class="quiet">{said}</span>
      ) : (
        <button type="button" class="link-button" onClick={() => onGoTo('earlier')}>
          {said}
        </button>
      )}
    </p>
  );
}

function sayBefore(act: Deliberation, related: RelatedActs, { t, language }: PanelScope): string {
  const previous = previousGrant(related);
  if (previous !== undefined) {
    const { thenCents, nowCents } = previous.change;
    const { session } = previous.act;
    return t('answer.before-changed', {
      amount: formatMoney(thenCents, language),
      date: session === undefined ? t('answer.no-session') : formatDay(session, language),
      difference: sayPlainDifference(thenCents, nowCents, t, language),
    });
  }
  if (related.earlier.length > 0) return t('answer.before-acts', { count: related.earlier.length });
  return t(firstTimers(act, related).length > 0 ? 'answer.before-first' : 'answer.before-none');
}
