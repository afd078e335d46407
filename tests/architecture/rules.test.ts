import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../lib/parse/rule.ts';
import { sourcesIn } from './sources.ts';

const ROOT = 'lib/parse/rules';
const files = sourcesIn(ROOT).filter(({ path }) => basename(path) !== 'index.ts');

const exportsOf = async (path: string): Promise<unknown[]> =>
  Object.values((await import(pathToFileURL(path).href)) as Record<string, unknown>);

const isRule = (value: unknown): value is Rule<unknown> =>
  typeof value === 'object' && value !== null && 'id' in value && 'find' in value && 'zones' in value;

/** Files that export rules; what several rules of a field share lies beside them, and exports none. */
const rules: { path: string; text: string; ids: string[] }[] = [];
for (const { path, text } of files) {
  const ids = (await exportsOf(path)).filter(isRule).map(({ id }) => id);
  if (ids.length > 0) rules.push({ path, text, ids });
}
const fields = [...new Set(rules.map(({ path }) => dirname(path)))];

/** The ordered registries of a field: the lists of rules that its `index.ts` exports. */
async function registered(field: string): Promise<string[]> {
  const lists = (await exportsOf(`${field}/index.ts`)).filter((value) => Array.isArray(value));
  return lists
    .flat()
    .filter(isRule)
    .map(({ id }) => id);
}

it('there are rules to look at', () => {
  expect(rules.length).toBeGreaterThan(10);
});

it('no pattern changes its flags midway: V8 reads that otherwise once it has compiled much', () => {
  const midway = sourcesIn('lib').filter(({ text }) => /\(\?(?:[ims]+(?:-[ims]+)?|-[ims]+):/.test(text));
  expect(midway.map(({ path }) => path)).toEqual([]);
});

describe.each(rules)('$path', ({ path, text, ids }) => {
  it('exports one rule, named like the file', () => {
    expect(ids).toEqual([basename(path, '.ts')]);
  });

  it('quotes the French that it reads', () => {
    expect(text).toMatch(/\/\*\*[^/]*«[^»]+»/);
  });
});

describe.each(fields)('%s', (field) => {
  it('registers each of its rules once', async () => {
    const own = rules.filter(({ path }) => dirname(path) === field).flatMap(({ ids }) => ids);
    expect((await registered(field)).toSorted()).toEqual(own.toSorted());
  });

  // `describeRules` fails a rule that has fewer than two texts that it reads, or none that it leaves alone.
  it('has its table of cases', () => {
    const test = `tests/parse/rules/${basename(field)}.test.ts`;
    expect(existsSync(test), `${test} is missing`).toBe(true);
    expect(readFileSync(test, 'utf8')).toMatch(/describeRules(?:<[^>]*>)?\(/);
  });
});

it('no two rules share an identifier', () => {
  const all = rules.flatMap(({ ids }) => ids);
  expect(all.length).toBe(new Set(all).size);
});
