import type { Check, CheckCode } from '../../model/reading.ts';
import type { Language } from '../language.ts';
import type { PanelWords } from '../words/panel-words.ts';
import { formatDay, isIsoDay } from './dates.ts';
import { formatFigure } from './figures.ts';
import { formatMoney } from './money.ts';

/** Checks whose figures are amounts, in cents. */
const OF_MONEY: ReadonlySet<CheckCode> = new Set(['grants-sum-to-total']);

/** A check in a plain sentence with both figures; by its name alone where it compares none. */
export function sayCheck(check: Check, t: PanelWords, language: Language): string {
  const { code, result, fault, expected, actual } = check;
  if (result === 'not-applicable' || expected === undefined || actual === undefined) return t(`check.${code}`);
  const figures = { expected: sayFigure(code, expected, language), actual: sayFigure(code, actual, language) };
  return t(fault === undefined ? `check.${code}.${result}` : `check.fault.${fault}`, figures);
}

function sayFigure(code: CheckCode, figure: string | number, language: Language): string {
  if (typeof figure === 'string') return isIsoDay(figure) ? formatDay(figure, language) : figure;
  return OF_MONEY.has(code) ? formatMoney(figure, language) : formatFigure(figure, language);
}
