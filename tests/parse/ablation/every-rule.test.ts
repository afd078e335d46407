/**
 * Every rule earns its keep: without it, some act whose right answer is known is read worse. A rule that nobody misses is
 * said better by another, or lacks a case in `tests/corpus/`.
 */
import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Rule } from '../../../lib/parse/rule.ts';
import { knownActs, type KnownAct } from './cases.ts';

const isRule = (value: unknown): value is Rule<unknown> =>
  typeof value === 'object' && value !== null && 'id' in value && 'find' in value && 'zones' in value;

/** All that a field's registry lists, of all fields. */
async function registeredRules(): Promise<Rule<unknown>[]> {
  const registries = await Promise.all(
    globSync('lib/parse/rules/*/index.ts').map(async (path) => {
      const exported = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
      return Object.values(exported).filter(Array.isArray).flat().filter(isRule);
    }),
  );
  return registries.flat();
}

const rules = await registeredRules();
/** What is amiss with the full registry, which is nothing for nearly all. */
const faults = new Map<KnownAct, ReadonlySet<string>>();
/** Where each rule finds anything at all. Elsewhere its absence makes no difference. */
const heard = new Map<Rule<unknown>, Set<KnownAct>>();

beforeAll(async () => {
  const acts = await knownActs();
  let reading: KnownAct | undefined;
  for (const rule of rules) {
    const found = new Set<KnownAct>();
    heard.set(rule, found);
    const { find } = rule;
    vi.spyOn(rule, 'find').mockImplementation(function* (...asked) {
      for (const finding of find(...asked)) {
        if (reading) found.add(reading);
        yield finding;
      }
    });
  }
  for (const act of acts) {
    reading = act;
    faults.set(act, new Set(act.faults()));
  }
  vi.restoreAllMocks();
}, 60_000);

/** The acts that are read worse without a rule, up to the first. */
function missedIn(rule: Rule<unknown>): KnownAct | undefined {
  const silent = vi.spyOn(rule, 'find').mockReturnValue([]);
  try {
    return [...(heard.get(rule) ?? [])].find((act) => act.faults().some((fault) => !faults.get(act)?.has(fault)));
  } finally {
    silent.mockRestore();
  }
}

it('there are rules and acts to look at', () => {
  expect(rules.length).toBeGreaterThan(80);
  expect(faults.size).toBeGreaterThan(200);
});

describe('without it an act is read worse:', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(missedIn(rule)?.name).toBeDefined();
  });
});
