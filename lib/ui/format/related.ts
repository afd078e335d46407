/** Related acts in words: why they are tied, and what changed between them. */
import type { RelationReason } from '../../model/related.ts';
import type { Language } from '../language.ts';
import type { PanelWords } from '../words/panel-words.ts';
import { sayPlainDifference } from './before.ts';
import { formatDay } from './dates.ts';
import { formatChange } from './money.ts';

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

/** « +500 € (+13 %) », « inchangé »: the same with its share, where there is room. */
export function sayDifference(fromCents: number, toCents: number, t: PanelWords, language: Language): string {
  const difference = sayPlainDifference(fromCents, toCents, language);
  if (fromCents === toCents) return difference;
  const percent = formatChange(toCents, fromCents, language);
  return percent === undefined ? difference : t('related.change.percent', { difference, percent });
}
