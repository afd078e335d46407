/** A new rule as text: its file, its place in the registry, and its first cases. Pure: text in, text out. */
import { err, ok, type Result } from '../../lib/model/result.ts';

/** An ordered list of rules that the `index.ts` of a field exports. */
export interface Registry {
  /** « numberRules » */
  name: string;
  /** What its rules yield: « string ». */
  type: string;
}

const REGISTRY = /export const (\w+): readonly Rule<([^>]+)>\[\] = \[/g;

export const registriesIn = (index: string): Registry[] =>
  [...index.matchAll(REGISTRY)].map(([, name = '', type = '']) => ({ name, type }));

/** « number-alone » → « numberAlone » */
export const identifier = (name: string): string =>
  name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The rule's own file. Its pattern matches nothing yet, so that its cases fail until it is written. */
export function ruleFile(name: string, { type }: Registry, index: string): string {
  const value = type === 'string' ? 'match[0]' : 'readValue(match[0])';
  const reader =
    type === 'string'
      ? ''
      : `
function readValue(text: string): ${type} {
  throw new Error(\`how does « \${text} » become a value?\`);
}
`;
  return `${importOf(type, index)}import { matches, type Rule } from '../../rule.ts';

/** « the French that it reads » */
const PATTERN = /(?!)/g;
${reader}
export const ${identifier(name)}: Rule<${type}> = {
  id: '${name}',
  zones: ['header'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      yield { value: ${value}, start: match.index, end: match.index + match[0].length };
    }
  },
};
`;
}

/** The line by which the registry itself imports the type. */
function importOf(type: string, index: string): string {
  const line = index.split('\n').find((each) => each.startsWith('import') && new RegExp(`\\b${type}\\b`).test(each));
  const from = /from '([^']+)'/.exec(line ?? '')?.[1];
  return from === undefined ? '' : `import type { ${type} } from '${from}';\n`;
}

/** The registry with the rule at its end: where rules disagree, those that were there first have been tried longer. */
export function registered(index: string, name: string, registry: Registry): string {
  const open = new RegExp(`export const ${registry.name}: [^=]*= \\[`).exec(index);
  if (!open) throw new Error(`no registry ${registry.name}`);
  const from = open.index + open[0].length;
  const to = index.indexOf('];', from);
  const entries = index.slice(from, to).trim().replace(/,$/, '');
  const list = entries === '' ? identifier(name) : `${entries}, ${identifier(name)}`;
  const line = `import { ${identifier(name)} } from './${name}.ts';\n`;
  const imports = index.lastIndexOf('import ', from);
  const afterImports = imports < 0 ? 0 : index.indexOf('\n', index.indexOf(' from ', imports)) + 1;
  return index.slice(0, afterImports) + line + index.slice(afterImports, from) + list + index.slice(to);
}

/** The field's table with three cases for the rule, or why there is no place for them. */
export function withCases(table: string, name: string, registry: Registry): Result<string, string> {
  const open = new RegExp(`describeRules(?:<[^>]*>)?\\([^[]*\\b${registry.name}, \\[`).exec(table);
  const close = open ? table.indexOf('\n]);', open.index) : -1;
  if (close < 0) return err(`no table of ${registry.name} found`);
  const value = registry.type === 'string' ? "'its value'" : "'its value' as never";
  const cases = ['two texts that it reads', 'another', 'one that it leaves alone'].map(
    (text, at) => `\n  { rule: '${name}', text: '${text}', finds: [${at < 2 ? value : ''}] },`,
  );
  return ok(table.slice(0, close) + cases.join('') + table.slice(close));
}
