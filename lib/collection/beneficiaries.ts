/** Grants gathered by who gets them. */
import { COLUMNS, type BeneficiaryColumn } from '../model/collection-columns.ts';
import type { ActRow, BeneficiaryLine, Sort } from '../model/collection.ts';
import type { Catalogue } from './catalogue.ts';
import { inOrder } from './order.ts';
import type { SortKey } from './sort-keys.ts';

/** What is found of a beneficiary, by its group: its grants, the latest sitting first. */
export type Gathered = ReadonlyMap<number, readonly number[]>;

/** @param isFound whether a grant is of the view */
export function gather({ groups: { codes } }: Catalogue, isFound: (at: number) => boolean): Gathered {
  const gathered = new Map<number, number[]>();
  for (let at = 0; at < codes.length; at++) {
    if (!isFound(at)) continue;
    const group = codes[at] ?? -1;
    const known = gathered.get(group);
    if (known === undefined) gathered.set(group, [at]);
    else known.push(at);
  }
  return gathered;
}

/** The most frequent first; among equals the one that was granted last. */
function namesIn(catalogue: Catalogue, found: readonly number[]): string[] {
  const counts = new Map<string, number>();
  for (const at of found) {
    const name = nameOf(catalogue, at);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}

const nameOf = ({ registers, nameCodes }: Catalogue, at: number | undefined): string =>
  registers.names.printed[nameCodes[at ?? -1] ?? -1]?.name ?? '';

const rowOfGrant = ({ entries, grantActs }: Catalogue, at: number): ActRow | undefined =>
  entries[grantActs[at] ?? -1]?.row;

export function beneficiaryLine(catalogue: Catalogue, group: number, found: readonly number[]): BeneficiaryLine {
  const [name = '', ...alsoKnownAs] = namesIn(catalogue, found);
  const rows = found.map((at) => rowOfGrant(catalogue, at));
  const sessions = rows.flatMap((row) => row?.session ?? []);
  const [last, first] = [sessions[0], sessions.at(-1)];
  const totalCents = sumOf(catalogue, found);
  return {
    key: catalogue.groups.values[group] ?? '',
    name,
    alsoKnownAs,
    grants: found.length,
    ...(totalCents !== undefined && { totalCents }),
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    authorities: [...new Set(rows.flatMap((row) => row?.authority ?? []))],
  };
}

/** Cents; undefined if no amount is known. */
function sumOf({ amounts }: Catalogue, found: readonly number[]): number | undefined {
  let sum: number | undefined;
  for (const at of found) {
    const cents = amounts[at] ?? Number.NaN;
    if (!Number.isNaN(cents)) sum = (sum ?? 0) + cents;
  }
  return sum;
}

/** The first of these grants whose sitting is known; they are in the order of time, forwards or backwards. */
function dayOf({ entries, grantActs }: Catalogue, found: readonly number[]): SortKey {
  const at = found.find((grant) => entries[grantActs[grant] ?? -1]?.day !== -1);
  return at === undefined ? undefined : entries[grantActs[at] ?? -1]?.day;
}

type KeyOf = (catalogue: Catalogue, found: readonly number[]) => SortKey;

const KEYS: Readonly<Record<BeneficiaryColumn, KeyOf>> = {
  name: (catalogue, [first]) => nameOf(catalogue, first),
  grants: (_catalogue, found) => found.length,
  totalCents: sumOf,
  first: (catalogue, found) => dayOf(catalogue, found.toReversed()),
  last: dayOf,
  authorities: ({ authorities, grantActs }, found) =>
    new Set(found.map((at) => authorities.codes[grantActs[at] ?? -1])).size,
};

const has = (name: string): name is BeneficiaryColumn => (COLUMNS.beneficiaries as readonly string[]).includes(name);

/** Groups in the order of a column; of one that there is not, by what they were granted. */
export function gatheredInOrder(catalogue: Catalogue, gathered: Gathered, { column, descending }: Sort): number[] {
  const key = KEYS[has(column) ? column : 'totalCents'];
  const all = [...gathered];
  const order = inOrder(
    all.map(([, found]) => key(catalogue, found)),
    descending,
  );
  return Array.from(order, (at) => all[at]?.[0] ?? -1);
}
