/**
 * From what the rules found to what is said. Rules are tried in the order of their registry; the first that finds
 * anything decides, and if it finds two different values there is none: ambiguous means absent.
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
  for (const rule of rules) {
    const findings = [...run(rule, act)];
    const [first] = findings;
    if (first === undefined) continue;
    return findings.every((finding) => same(finding.value, first.value)) ? first : undefined;
  }
  return undefined;
}

/** All findings of all rules, in the order of the text; where two overlap, the earlier rule's stays. */
export function resolveAll<T>(rules: readonly Rule<T>[], act: ActText): Finding<T>[] {
  const kept: Finding<T>[] = [];
  for (const rule of rules) {
    for (const finding of run(rule, act)) {
      if (!kept.some((other) => finding.start < other.end && other.start < finding.end)) kept.push(finding);
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
    evidence: act.flow.evidence(finding.start, finding.end),
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
