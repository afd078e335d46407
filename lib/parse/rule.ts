/**
 * A rule reads one thing in one way of writing it. It is a pure function over the text of one act; it yields what it is
 * sure of, with the stretch that says it, or nothing.
 */
import type { Span } from './text/flow.ts';
import type { ActText, Zone, ZoneText } from './zones.ts';

/** A value and the stretch of the act's text that says it. */
export interface Spanned<T> extends Span {
  value: T;
  /** `inferred` where the value follows from the words without being printed. Default: `stated`. */
  certainty?: 'stated' | 'inferred';
  /** Other stretches that it follows from. */
  also?: readonly Span[];
}

export interface Rule<T> {
  /** Unique; the file's name. It is stored with each value, so it stays the same for as long as the rule means the same. */
  id: string;
  /** The zones that it reads. */
  zones: readonly Zone[];
  /** Letters, folded: a stretch that holds none of these says nothing to the rule, which this tells soonest. */
  words?: readonly string[];
  /** Called once for each stretch of the act in one of `zones`. Offsets are those of `act.flow`. */
  find(zone: ZoneText, act: ActText): Iterable<Spanned<T>>;
}

/** What a rule found, with the rule's name. */
export interface Finding<T> extends Spanned<T> {
  rule: string;
}

/** Runs one rule over an act. */
export function* run<T>(rule: Rule<T>, act: ActText): Generator<Finding<T>> {
  for (const zone of act.zones) {
    if (!rule.zones.includes(zone.zone) || !holdsWord(rule, zone, act)) continue;
    for (const match of rule.find(zone, act)) yield { ...match, rule: rule.id };
  }
}

function holdsWord<T>({ words }: Rule<T>, { start, end }: ZoneText, act: ActText): boolean {
  if (words === undefined) return true;
  const folded = act.flow.folded.slice(start, end);
  return words.some((word) => folded.includes(word));
}

/**
 * Matches a pattern in the folded text of one zone, with offsets of the whole act. What stands before the zone can be
 * looked back at; what follows it is not searched.
 *
 * @param needs fits something in every match: a zone where nothing fits is passed over, which a short pattern tells sooner
 * @throws if the pattern is not global: it could not go on from one match to the next
 */
export function* matches(zone: ZoneText, act: ActText, pattern: RegExp, needs?: RegExp): Generator<RegExpExecArray> {
  if (!pattern.global) throw new TypeError(`not a global pattern: ${pattern.source}`);
  if (needs && !needs.test(act.flow.folded.slice(zone.start, zone.end))) return;
  const text = act.flow.folded.slice(0, zone.end);
  let from = zone.start;
  for (;;) {
    // Set anew each time: the same pattern may be at work elsewhere between two matches.
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) return;
    from = match.index + Math.max(1, match[0].length);
    yield match;
  }
}
