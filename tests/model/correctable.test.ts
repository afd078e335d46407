import { describe, expect, test } from 'vitest';
import type { GenericSchema } from 'valibot';
import { fieldName } from '../../lib/ui/words/field-name.ts';
import { panelWords } from '../../lib/ui/words/panel-words.ts';
import { actSchema } from '../../lib/import/reading-schema.ts';
import { CORRECTABLE, entryType, listsBeside, valueType } from '../../lib/model/correctable.ts';
import { fitsEntry } from '../../lib/model/correctable-types.ts';
import type { EntryType } from '../../lib/model/correctable-types.ts';
import type { Change, EntryValue } from '../../lib/model/correction.ts';

/**
 * What an act holds beside its values: where it stands, what follows from the values, and what had been read of what was corrected.
 * That a row's vote is on that row is no value of its own. Nothing else may be left out of what users correct.
 */
const NO_VALUES = [
  'pages.#',
  'checks.#.code',
  'checks.#.result',
  'checks.#.fault',
  'checks.#.expected',
  'checks.#.actual',
  'checks.#.evidence.#',
  'inherited.#',
  'missing.#',
  'grants.#.wasInKind',
  'grants.#.vote.scope',
  'grants.#.vote.about',
  'grants.#.vote.secret',
  'grants.#.vote.original.scope',
  'grants.#.vote.original.about',
  'grants.#.vote.original.secret',
  'votes.#.original.scope',
  'votes.#.original.about',
  'votes.#.original.secret',
];

/** What no passage says by itself: each by the change that corrects it (`correct-votes.test.ts`). */
const BY_CHANGE: Readonly<Record<string, Change['kind']>> = {
  'grants.#.inKind': 'in-kind',
  'votes.#.scope': 'vote-subject',
  'votes.#.about': 'vote-subject',
  'votes.#.secret': 'vote-subject',
};

/** A schema as valibot keeps it. */
interface Schema {
  type: string;
  wrapped?: Schema;
  entries?: Record<string, Schema>;
  item?: Schema;
  items?: Schema[];
}

const inside = (schema: Schema): Schema => (schema.wrapped === undefined ? schema : inside(schema.wrapped));

const isFound = ({ entries }: Schema): boolean => entries !== undefined && 'value' in entries && 'certainty' in entries;

interface Paths {
  values: string[];
  others: string[];
}

function walk(given: Schema, path: string, into: Paths): void {
  const schema = inside(given);
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (isFound(schema)) into.values.push(path);
  else if (path.endsWith('evidence.#')) into.others.push(path);
  else if (schema.entries !== undefined) {
    for (const [key, part] of Object.entries(schema.entries)) walk(part, below(key), into);
  } else if (schema.item !== undefined) walk(schema.item, below('#'), into);
  else into.others.push(schema.type === 'tuple' || schema.type === 'record' ? below('#') : path);
}

describe('what a reading holds', () => {
  const paths: Paths = { values: [], others: [] };
  walk(actSchema as GenericSchema as unknown as Schema, '', paths);

  test('every value can be corrected, and nothing that is none', () => {
    expect(paths.values.length).toBeGreaterThan(40);
    expect(Object.keys(CORRECTABLE).toSorted()).toEqual(paths.values.toSorted());
  });

  test('what cannot be corrected is named here, and why', () => {
    expect(paths.others.toSorted()).toEqual([...NO_VALUES, ...Object.keys(BY_CHANGE)].toSorted());
  });

  test.each(['fr', 'en'] as const)('every value has a name in %s', (language) => {
    const t = panelWords(language);
    for (const path of Object.keys(CORRECTABLE)) {
      const said = path.replace(/\.#$/, '').replaceAll('#', '0');
      expect(fieldName(said, t), path).not.toBe(said);
    }
  });
});

test.each<[string, string | undefined]>([
  ['title', 'text'],
  ['votes.0.for', 'count'],
  ['votes.12.outcome', 'outcome'],
  ['grants.amountCents', 'money'],
  ['grants.vote.against', 'count'],
  ['grants.0.amountCents', undefined],
  ['votes.#.for', undefined],
  ['roll.present.0', undefined],
  ['constructor', undefined],
  ['votes.99999.for', undefined],
])('%s is corrected as %s', (path, type) => expect(valueType(path)).toBe(type));

test.each<[string, string | undefined]>([
  ['roll.present', 'text'],
  ['roll.proxies', 'proxy'],
  ['references', 'reference'],
  ['votes.0.named.notVoting', 'voter'],
  ['grants.vote.named.for', 'voter'],
  ['votes.0.named.toString', undefined],
  ['title', undefined],
  ['', undefined],
])('entries of %s are of the type %s', (list, type) => expect(entryType(list)).toBe(type));

test('an entry moves only between lists of its kind', () => {
  expect(listsBeside('roll.absent')).toEqual(['roll.present', 'roll.absent']);
  expect(listsBeside('votes.1.named.for')).toContain('votes.1.named.notVoting');
  expect(listsBeside('references')).toEqual(['references']);
});

test.each<[EntryType, EntryValue, boolean]>([
  ['text', 'A. MARTY', true],
  ['text', '  ', false],
  ['text', { name: 'A' }, false],
  ['proxy', { giver: 'A' }, true],
  ['proxy', { giver: 'A', holder: ' ' }, false],
  ['proxy', 'A', false],
  ['voter', { name: 'A', group: 'G' }, true],
  ['voter', { name: '' }, false],
  ['voter', { giver: 'A' }, false],
  ['reference', { number: '2020.1' }, true],
  ['reference', { date: '2020-02-14' }, true],
  ['reference', { date: '2020-02-30' }, false],
  ['reference', { number: ' ' }, false],
  ['reference', {}, false],
  ['reference', { name: 'A' }, false],
  ['amount', { amountCents: 100, role: 'cost' }, true],
  ['amount', { amountCents: -1, role: 'cost' }, false],
  ['amount', { amountCents: 1, role: 'gift' as 'cost' }, false],
])('%s: %j', (type, value, fits) => expect(fitsEntry(type, value)).toBe(fits));
