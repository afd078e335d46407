import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../lib/parse/rule.ts';
import { type Source, sourcesIn } from './sources.ts';

const ROOT = 'lib/parse/rules';
const files = sourcesIn(ROOT).filter(({ path }) => basename(path) !== 'index.ts');
const fields = [...new Set(files.map(({ path }) => dirname(path)))];

const exportsOf = async (path: string): Promise<unknown[]> =>
  Object.values((await import(pathToFileURL(path).href)) as Record<string, unknown>);

const isRule = (value: unknown): value is Rule<unknown> =>
  typeof value === 'object' && value !== null && 'id' in value && 'find' in value && 'zones' in value;

/** The ordered registry of a field: the one list of rules that its `index.ts` exports. */
async function registry(field: string): Promise<Rule<unknown>[]> {
  const lists = (await exportsOf(`${field}/index.ts`)).filter((value) => Array.isArray(value));
  return lists.flat().filter(isRule);
}

it('there are rules to look at', () => {
  expect(files.length).toBeGreaterThan(10);
});

describe.each(files.map((file): [string, Source] => [file.path, file]))('%s', (path, { text }) => {
  it('exports one rule, named like the file', async () => {
    const rules = (await exportsOf(path)).filter(isRule);
    expect(rules.map(({ id }) => id)).toEqual([basename(path, '.ts')]);
  });

  it('quotes the French that it reads', () => {
    expect(text).toMatch(/\/\*\*[^/]*«[^»]+»/);
  });
});

describe.each(fields)('%s', (field) => {
  it('registers each of its rules once', async () => {
    const own = files.filter(({ path }) => dirname(path) === field).map(({ path }) => basename(path, '.ts'));
    const registered = (await registry(field)).map(({ id }) => id);
    expect(registered.toSorted()).toEqual(own.toSorted());
  });

  // `describeRules` fails a rule that has fewer than two texts that it reads, or none that it leaves alone.
  it('has its table of cases', () => {
    const test = `tests/parse/rules/${basename(field)}.test.ts`;
    expect(existsSync(test), `${test} is missing`).toBe(true);
    expect(readFileSync(test, 'utf8')).toMatch(/describeRules(?:<[^>]*>)?\(/);
  });
});

it('no two rules share an identifier', async () => {
  const all = (await Promise.all(fields.map(registry))).flat().map(({ id }) => id);
  expect(all.length).toBe(new Set(all).size);
});
