import type { Spanned } from '../../rule.ts';
import type { Span } from '../../text/flow.ts';
import type { ActText } from '../../zones.ts';

/** Longer than any title: something else was taken for one. */
const LONGEST = 700;

/** A title as it is said: one line, white space folded, without the mark that ends it. */
export function titleAt(act: ActText, { start, end }: Span): Spanned<string> | undefined {
  const printed = act.flow.text.slice(start, end);
  const value = printed
    .replace(/\s+/g, ' ')
    .replace(/[\s:;,–-]+$/, '')
    .trim();
  return value.length > 3 && value.length <= LONGEST ? { value, start, end } : undefined;
}
