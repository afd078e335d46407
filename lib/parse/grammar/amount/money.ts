/**
 * An act's text with its amounts marked, so that a pattern can say « an amount stands here » without knowing how amounts
 * are printed.
 */
import type { Flow, Span } from '../../text/flow.ts';
import { lexAmounts, type Amount } from './lex-amounts.ts';

/** Stands at the first unit of an amount in {@link Money.masked}; no document prints it. */
const FIRST = '\uFDD0';
/** Stands at the others. */
const REST = '\uFDD1';

/** Pattern of one amount in {@link Money.masked}. */
export const AMOUNT = `${FIRST}${REST}*`;

export interface Money {
  /** See {@link Flow}. */
  text: string;
  folded: string;
  /** The folded text with every unit of an amount replaced; same length, same offsets. */
  masked: string;
  /** In the order of the text. */
  amounts: readonly Amount[];
  /** The amount that begins at this offset. */
  at(offset: number): Amount | undefined;
  /** The amounts of a stretch. */
  within(start: number, end: number): readonly Amount[];
}

/** A flow never changes, so its amounts are looked for once. */
const known = new WeakMap<Flow, Money>();

export function moneyOf(flow: Flow): Money {
  const cached = known.get(flow);
  if (cached) return cached;
  const amounts = lexAmounts(flow.folded);
  const starts = new Map(amounts.map((amount) => [amount.start, amount]));
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of amounts) {
    parts.push(flow.folded.slice(from, start), FIRST, REST.repeat(end - start - 1));
    from = end;
  }
  parts.push(flow.folded.slice(from));
  const money: Money = {
    text: flow.text,
    folded: flow.folded,
    masked: parts.join(''),
    amounts,
    at: (offset) => starts.get(offset),
    within: (start, end) => amounts.slice(lowerBound(amounts, start), lowerBound(amounts, end)),
  };
  known.set(flow, money);
  return money;
}

/** Index of the first amount that begins at or after an offset. */
function lowerBound(amounts: readonly Amount[], offset: number): number {
  let low = 0;
  let high = amounts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((amounts[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same text without the line ends inside some stretches: sentences that the page cut into lines. */
export function unbrokenIn(money: Money, stretches: readonly Span[]): Money {
  return {
    ...money,
    text: joined(money.text, stretches),
    folded: joined(money.folded, stretches),
    masked: joined(money.masked, stretches),
  };
}

function joined(text: string, stretches: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    parts.push(text.slice(from, start), text.slice(start, end).replaceAll('\n', ' '));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
