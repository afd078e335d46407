/** Related acts in words: why they are tied, and what changed between them. */
import type { Deliberation } from '../../model/reading.ts';
import type { AmountChange, RelatedAct, RelatedActs, RelationReason } from '../../model/related.ts';
import type { Language } from '../language.ts';
import type { PanelWords } from '../words/panel-words.ts';
import { formatDay } from './dates.ts';
import { formatChange, formatDifference } from './money.ts';

/** One reason in words. */
export function sayReason(reason: RelationReason, t: PanelWords, language: Language): string {
  switch (reason.kind) {
    case 'same-beneficiary':
      return saySameBeneficiary(reason, t);
    case 'cites':
      if (reason.number !== undefined) return t('reason.cites.number', { number: reason.number });
      if (reason.date !== undefined) return t('reason.cites.date', { date: formatDay(reason.date, language) });
      return t('reason.cites');
    case 'cited-by':
      return t('reason.cited-by');
    case 'same-programme':
      return t('reason.same-programme', { name: reason.name });
    case 'same-budget-line':
      return t('reason.same-budget-line', { line: reason.line });
    case 'same-subject':
      return t('reason.same-subject', { words: reason.words.join(', ') });
  }
}

function saySameBeneficiary(reason: RelationReason & { kind: 'same-beneficiary' }, t: PanelWords): string {
  const { name, theirName, approximate } = reason;
  if (approximate) return t('reason.same-beneficiary.approximate', { name: theirName });
  if (name !== theirName) return t('reason.same-beneficiary.other-name', { name: theirName });
  return t('reason.same-beneficiary', { name });
}

/** « +500 € », « inchangé »: from an amount to the one that followed it. */
export function sayPlainDifference(fromCents: number, toCents: number, t: PanelWords, language: Language): string {
  return fromCents === toCents ? t('related.unchanged') : formatDifference(toCents - fromCents, language);
}

/** « +500 € (+13 %) », « inchangé »: the same with its share, where there is room. */
export function sayDifference(fromCents: number, toCents: number, t: PanelWords, language: Language): string {
  const difference = sayPlainDifference(fromCents, toCents, t, language);
  if (fromCents === toCents) return difference;
  const percent = formatChange(toCents, fromCents, language);
  return percent === undefined ? difference : t('related.change.percent', { difference, percent });
}

/** The latest earlier grant to a body that this act grants money to: what came before. */
export function previousGrant(related: RelatedActs): { act: RelatedAct; change: AmountChange } | undefined {
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
