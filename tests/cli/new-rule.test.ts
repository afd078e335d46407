import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { identifier, registered, registriesIn, ruleFile, withCases } from '../../scripts/new-rule/scaffold.ts';

const RULES = 'lib/parse/rules';
const fields = readdirSync(RULES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${RULES}/${entry.name}/index.ts`))
  .map(({ name }) => name);

const words = (text: string): string[] => text.match(/[\w-]+/g) ?? [];

describe.each(fields)('a new rule of %s', (field) => {
  const index = readFileSync(`${RULES}/${field}/index.ts`, 'utf8');
  const registries = registriesIn(index);

  test('has a registry to go to', () => {
    expect(registries.length).toBeGreaterThan(0);
  });

  test.each(registries)('stands last in $name, and keeps the others', (registry) => {
    const changed = registered(index, 'a-new-rule', registry);
    expect(changed).toContain("import { aNewRule } from './a-new-rule.ts';");
    const list = (text: string): string[] => {
      const from = text.indexOf('[', text.indexOf('] = [', text.indexOf(`${registry.name}:`)) + 1) + 1;
      return text.slice(from, text.indexOf('];', from)).match(/\w+/g) ?? [];
    };
    expect(list(changed)).toEqual([...list(index), 'aNewRule']);
    // Nothing but the import and the entry is new.
    expect(words(changed).length - words(index).length).toBe(
      'import aNewRule from a-new-rule ts aNewRule'.split(' ').length,
    );
  });

  test.each(registries)('has a file that says what it is: $name', (registry) => {
    const file = ruleFile('a-new-rule', registry, index);
    expect(file).toContain(`export const aNewRule: Rule<${registry.type}> = {`);
    expect(file).toContain("id: 'a-new-rule'");
    expect(file).toMatch(/\/\*\*[^/]*«[^»]+»/);
    const own = new RegExp(`import type \\{ ${registry.type} \\} from '\\.`);
    if (!/^(?:string|number)$/.test(registry.type)) expect(file).toMatch(own);
  });
});

test('its cases go to the end of its own table', () => {
  const table = `describeRules('one', oneRules, [\n  { rule: 'a' },\n]);\n\ndescribeRules<number>('two', twoRules, [\n  { rule: 'b' },\n]);\n`;
  const changed = withCases(table, 'c', { name: 'oneRules', type: 'string' });
  if (!changed.ok) throw new Error(changed.error);
  expect(changed.value.match(/rule: '\w'/g)).toEqual(["rule: 'a'", ...Array(3).fill("rule: 'c'"), "rule: 'b'"]);
  expect(withCases(table, 'c', { name: 'threeRules', type: 'string' }).ok).toBe(false);
});

test('names become identifiers', () => {
  expect(identifier('number-2-alone')).toBe('number2Alone');
});
