/** `npm run new-rule -- FIELD NAME [--in REGISTRY]`: see {@link HELP}. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runNode } from './command.ts';
import { registered, registriesIn, ruleFile, withCases } from './new-rule/scaffold.ts';

const HELP = `Usage: npm run new-rule -- FIELD NAME [--in REGISTRY]

Makes lib/parse/rules/FIELD/NAME.ts, registers it, and adds its first cases to tests/parse/rules/FIELD.test.ts. They fail
until the rule is written. NAME is in kebab-case. A field with several registries wants one named: --in presentRules`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { in: { type: 'string' } } });
const [field = '', name = ''] = positionals;
const folder = `lib/parse/rules/${field}`;
const index = `${folder}/index.ts`;
const file = `${folder}/${name}.ts`;
const table = `tests/parse/rules/${field}.test.ts`;

const problem = await makeRule();
if (problem !== undefined) {
  console.error(`${problem}\n\n${HELP}`);
  process.exitCode = 2;
}

/** @returns what stands in the way */
async function makeRule(): Promise<string | undefined> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return `"${name}" is no name in kebab-case.`;
  if (!existsSync(index)) return `There is no field "${field}" (${index}).`;
  if (existsSync(file)) return `${file} exists.`;
  const registry = readFileSync(index, 'utf8');
  const registries = registriesIn(registry);
  const chosen = registries.length === 1 ? registries[0] : registries.find((each) => each.name === values.in);
  if (!chosen) return `Which registry? ${registries.map((each) => each.name).join(', ')}`;

  writeFileSync(file, ruleFile(name, chosen, registry));
  writeFileSync(index, registered(registry, name, chosen));
  const cases = existsSync(table) ? withCases(readFileSync(table, 'utf8'), name, chosen) : undefined;
  if (cases?.ok) writeFileSync(table, cases.value);
  await runNode(['node_modules/oxfmt/bin/oxfmt', '--write', file, index, ...(cases?.ok ? [table] : [])]);
  console.log(`${file}, at the end of ${chosen.name}; its cases ${cases?.ok ? 'are in' : 'belong in'} ${table}`);
  return undefined;
}
