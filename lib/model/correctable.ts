/** Which values a user may correct: all that a reading holds. What may stand in each is in `correctable-types.ts`. */
import type { EntryType, ValueType } from './correctable-types.ts';
import type { EntryPath, SinglePath } from './value-path.ts';

const VALUES: Readonly<Record<SinglePath, ValueType>> = {
  authority: 'text',
  siren: 'text',
  body: 'text',
  number: 'text',
  session: 'day',
  convened: 'day',
  title: 'text',
  president: 'text',
  secretary: 'text',
  rapporteur: 'text',
  'members.inOffice': 'count',
  'members.present': 'count',
  'members.proxies': 'count',
  'members.votesCast': 'count',
  'transmission.actId': 'text',
  'transmission.received': 'day',
  posted: 'day',
  'grants.#.beneficiary': 'text',
  'grants.#.amountCents': 'money',
  'grants.#.purpose': 'text',
  'grants.#.year': 'year',
  'grants.#.budgetLine': 'text',
  'grants.#.vote.outcome': 'outcome',
  'grants.#.vote.for': 'count',
  'grants.#.vote.against': 'count',
  'grants.#.vote.abstentions': 'count',
  'grants.#.vote.notVoting': 'count',
  'votes.#.outcome': 'outcome',
  'votes.#.for': 'count',
  'votes.#.against': 'count',
  'votes.#.abstentions': 'count',
  'votes.#.notVoting': 'count',
  budgetLine: 'text',
};

const ENTRIES: Readonly<Record<EntryPath, EntryType>> = {
  'roll.present.#': 'text',
  'roll.absent.#': 'text',
  'roll.proxies.#': 'proxy',
  'amounts.#': 'amount',
  'references.#': 'reference',
  'decisions.#': 'text',
  'votes.#.named.for.#': 'voter',
  'votes.#.named.against.#': 'voter',
  'votes.#.named.abstentions.#': 'voter',
  'votes.#.named.notVoting.#': 'voter',
  'grants.#.vote.named.for.#': 'voter',
  'grants.#.vote.named.against.#': 'voter',
  'grants.#.vote.named.abstentions.#': 'voter',
  'grants.#.vote.named.notVoting.#': 'voter',
};

/** By path, `#` for any place in a list. */
export const CORRECTABLE: Readonly<Record<string, ValueType | EntryType>> = { ...VALUES, ...ENTRIES };

/** As the tables have it. A grant's place is left out of what users correct: `grants.amountCents`. */
function inTable(path: string): string {
  if (path.includes('#') || /^grants\.\d/.test(path)) return '';
  return path.replace(/^grants\./, 'grants.#.').replaceAll(/\.\d{1,4}(?=\.|$)/g, '.#');
}

const of = <T>(table: Readonly<Record<string, T>>, path: string): T | undefined =>
  Object.hasOwn(table, path) ? table[path] : undefined;

/** Undefined for what is no value by itself. */
export const valueType = (path: string): ValueType | undefined => of(VALUES, inTable(path));

/** Of the entries of a list: « roll.proxies », « votes.0.named.against », « grants.vote.named.for ». */
export const entryType = (list: string): EntryType | undefined => of(ENTRIES, `${inTable(list)}.#`);

export const isOfGrant = (path: string): boolean => path.startsWith('grants.');

const NAMED = /\.named\.(?:for|against|abstentions|notVoting)$/;

/** The lists that an entry of one may belong in instead, itself among them; one alone where there is no other. */
export function listsBeside(list: string): string[] {
  if (list === 'roll.present' || list === 'roll.absent') return ['roll.present', 'roll.absent'];
  if (!NAMED.test(list)) return [list];
  return ['for', 'against', 'abstentions', 'notVoting'].map((side) => list.replace(NAMED, `.named.${side}`));
}
