/** What the rules on the body do: find its name after the words that say it is the one that sits. */
import { bodyName } from '../../grammar/bodies.ts';
import { matches, type Spanned } from '../../rule.ts';
import type { ActText, ZoneText } from '../../zones.ts';

/** The bodies named in the group `body` of a pattern. */
export function* bodiesIn(zone: ZoneText, act: ActText, pattern: RegExp): Generator<Spanned<string>> {
  for (const match of matches(zone, act, pattern)) {
    const printed = match.groups?.['body'] ?? '';
    const start = match.index + match[0].lastIndexOf(printed);
    const value = bodyName(printed.replace(/\s+/g, ' '));
    if (value !== undefined) yield { value, start, end: start + printed.length };
  }
}
