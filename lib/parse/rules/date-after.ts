/** What most rules on dates do: find the words that announce one, and read the date that follows them. */
import { dateAt } from '../grammar/dates.ts';
import { matches, type Spanned } from '../rule.ts';
import type { ActText, ZoneText } from '../zones.ts';

/** The dates right after each match of `cue`, each with the words that announce it. Nothing after `not` before the cue. */
export function* datesAfter(zone: ZoneText, act: ActText, cue: RegExp, not?: RegExp): Generator<Spanned<string>> {
  for (const match of matches(zone, act, cue)) {
    if (not?.test(act.flow.folded.slice(Math.max(0, match.index - 60), match.index))) continue;
    const date = dateAt(act.flow.folded, match.index + match[0].length);
    if (date && date.end <= zone.end) yield { value: date.value, start: match.index, end: date.end };
  }
}
