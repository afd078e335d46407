/**
 * From what the rules found to what is said. Rules are tried in the order of their registry, and the first that finds
 * anything decides. Where it hesitates between several values, the rules after it may tell which is meant; where they
 * do not, there is none: ambiguous means absent.
 */
import type { Found } from '../model/evidence.ts';
import { run, type Finding, type Rule } from './rule.ts';
import type { ActText } from './zones.ts';

/** The one value that an act has for a field, or nothing. `same` tells whether two values are one. */
export function resolveOne<T>(
  rules: readonly Rule<T>[],
  act: ActText,
  same: (a: T, b: T) => boolean = Object.is,
): Finding<T> | undefined {
  let candidates: Finding<T>[] = [];
  for (const rule of rules) {
    const found = distinct(run(rule, act), same);
    if (candidates.length === 0) candidates = found;
    else {
      const agreed = candidates.filter((candidate) => found.some((other) => same(candidate.value, other.value)));
      if (agreed.length > 0) candidates = agreed;
    }
    if (candidates.length === 1) return candidates[0];
  }
  return undefined;
}

/**
 * The first finding of each value, or one in small letters where the first is in capitals: « Conseil de la Métropole » says more
 * than « CONSEIL DE LA METROPOLE ». More of them than any act has reasons for are not weighed.
 */
function distinct<T>(findings: Iterable<Finding<T>>, same: (a: T, b: T) => boolean): Finding<T>[] {
  const kept: Finding<T>[] = [];
  for (const finding of findings) {
    const place = kept.findIndex((other) => same(other.value, finding.value));
    if (place < 0) kept.push(finding);
    else if (isInCapitals(kept[place]?.value) && !isInCapitals(finding.value)) kept[place] = finding;
    if (kept.length > MOST_CANDIDATES) break;
  }
  return kept;
}

/** Words without a small letter; a number or a code with its capitals is none. */
function isInCapitals(value: unknown): boolean {
  return typeof value === 'string' && /\p{Lu}{4}/u.test(value) && !/\p{Ll}|\d/u.test(value);
}

const MOST_CANDIDATES = 20;

/** All findings of all rules, in the order of the text; where two overlap, the earlier rule's stays. */
export function resolveAll<T>(rules: readonly Rule<T>[], act: ActText): Finding<T>[] {
  const kept: Finding<T>[] = [];
  const taken = new Uint8Array(act.flow.text.length);
  for (const rule of rules) {
    for (const finding of run(rule, act)) {
      if (taken.subarray(finding.start, finding.end).includes(1)) continue;
      taken.fill(1, finding.start, finding.end);
      kept.push(finding);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A finding with the document's own words and boxes. */
export function toFound<T>(finding: Finding<T>, act: ActText): Found<T> {
  return {
    value: finding.value,
    certainty: finding.certainty ?? 'stated',
    rule: finding.rule,
    evidence: [finding, ...(finding.also ?? [])].flatMap(({ start, end }) => act.flow.evidence(start, end)),
  };
}

/** {@link resolveOne}, ready for a {@link Deliberation}. */
export function readOne<T>(
  rules: readonly Rule<T>[],
  act: ActText,
  same?: (a: T, b: T) => boolean,
): Found<T> | undefined {
  const finding = resolveOne(rules, act, same);
  return finding && toFound(finding, act);
}
