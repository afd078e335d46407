/** What came before an act, in one glance. */
import type { Deliberation } from '../../model/reading.ts';
import type { AmountChange, RelatedAct, RelatedActs } from '../../model/related.ts';
import type { Language } from '../language.ts';
import { markWords } from '../words/mark-words.ts';
import { formatDay } from './dates.ts';
import { formatDifference, formatMoney } from './money.ts';

/** « 12 000 € le 13 février 2020, puis +2 000 € », « première fois, parmi les actes déjà lus » */
export function sayBefore(act: Deliberation, related: RelatedActs, language: Language): string {
  const t = markWords(language);
  const previous = previousGrant(related);
  if (previous !== undefined) {
    const { thenCents, nowCents } = previous.change;
    const { session } = previous.act;
    return t('before.changed', {
      amount: formatMoney(thenCents, language),
      date: session === undefined ? t('summary.no-date') : formatDay(session, language),
      difference: sayPlainDifference(thenCents, nowCents, language),
    });
  }
  if (related.earlier.length > 0) return t('before.acts', { count: related.earlier.length });
  return t(firstTimers(act, related).length > 0 ? 'before.first' : 'before.none');
}

/** « +500 € », « inchangé »: from an amount to the one that followed it. */
export function sayPlainDifference(fromCents: number, toCents: number, language: Language): string {
  return fromCents === toCents
    ? markWords(language)('before.unchanged')
    : formatDifference(toCents - fromCents, language);
}

/** The latest earlier grant to a body that this act grants money to. */
function previousGrant(related: RelatedActs): { act: RelatedAct; change: AmountChange } | undefined {
  for (const act of related.earlier) {
    const change = act.changes[0];
    if (change !== undefined) return { act, change };
  }
  return undefined;
}

/**
 * Beneficiaries of this act without any earlier grant among the acts read so far. A name that holds a known one, or is held
 * by it, may be the same body: of it nothing is said.
 */
export function firstTimers(act: Deliberation, related: RelatedActs): string[] {
  const known = related.earlier.flatMap(({ reasons }) =>
    reasons.flatMap((reason) => (reason.kind === 'same-beneficiary' ? reason.name.toLowerCase() : [])),
  );
  const names = new Set(act.grants.map((grant) => grant.beneficiary.value));
  return [...names].filter((name) => {
    const folded = name.toLowerCase();
    return !known.some((other) => folded.includes(other) || other.includes(folded));
  });
}
