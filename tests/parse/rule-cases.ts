/**
 * How rules are tested: a table of cases, each one rule on one text that lies wholly in one zone.
 *
 * Each field has its table in `rules/<field>.test.ts`, which hands it to {@link describeRules} with the field's registry.
 * Every registered rule needs at least two texts that it reads and one that it leaves alone.
 */
import { describe, expect, it } from 'vitest';
import { run, type Rule } from '../../lib/parse/rule.ts';
import { makeFlow } from '../../lib/parse/text/flow.ts';
import type { ActText, Zone } from '../../lib/parse/zones.ts';
import { linesOf } from './lines.ts';

export interface RuleCase<T> {
  rule: string;
  /** Written as {@link linesOf} reads it. */
  text: string;
  /** Default: the first zone that the rule reads. */
  zone?: Zone;
  /** Values in the order of the text; empty where the rule must say nothing. */
  finds: readonly T[];
  /** What the evidence of the first value quotes, where the case is about that. */
  quotes?: string;
}

/** One act whose whole text is in one zone. */
export function actIn(zone: Zone, text: string): ActText {
  const flow = makeFlow(linesOf(text));
  const pages = flow.lines.map((line) => line.page);
  return {
    flow,
    zones: [{ zone, start: 0, end: flow.text.length }],
    firstPage: Math.min(...pages),
    lastPage: Math.max(...pages),
  };
}

/** Runs a field's cases, and holds that each of its rules has enough of them. */
export function describeRules<T>(field: string, rules: readonly Rule<T>[], cases: readonly RuleCase<T>[]): void {
  describe(field, () => {
    it.each(rules.map((rule) => rule.id))('%s has two texts that it reads and one that it does not', (id) => {
      const own = cases.filter((testCase) => testCase.rule === id);
      expect(own.filter((testCase) => testCase.finds.length > 0).length).toBeGreaterThanOrEqual(2);
      expect(own.filter((testCase) => testCase.finds.length === 0).length).toBeGreaterThanOrEqual(1);
    });
    it.each(cases)('$rule: $text', ({ rule: id, text, zone, finds, quotes }) => {
      const rule = rules.find((candidate) => candidate.id === id);
      if (!rule) throw new Error(`no rule ${id} is registered for ${field}`);
      const act = actIn(zone ?? rule.zones[0] ?? 'header', text);
      const findings = [...run(rule, act)];
      expect(findings.map((finding) => finding.value)).toEqual(finds);
      // A rule's words pass over nothing that it would find without them.
      const unaided: Rule<T> = { id: rule.id, zones: rule.zones, find: rule.find };
      expect([...run(unaided, act)]).toEqual(findings);
      for (const finding of findings) expect(act.flow.evidence(finding.start, finding.end)).not.toEqual([]);
      const [first] = findings;
      if (quotes !== undefined && first) {
        const quote = act.flow.evidence(first.start, first.end).map((evidence) => evidence.quote);
        expect(quote.join(' ')).toBe(quotes);
      }
    });
  });
}
