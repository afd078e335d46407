/** Grants gathered by who gets them. */
import { COLUMNS, type BeneficiaryColumn } from '../model/collection-columns.ts';
import type { ActRow, BeneficiaryLine, Sort } from '../model/collection.ts';
import type { Catalogue } from './catalogue.ts';
import { inOrder, type Orders } from './order.ts';
import type { SortKey } from './sort-keys.ts';

/** What is found of each beneficiary, by the number of its group. */
export interface Gathered {
  /** Those of whom anything is found: the one with the latest grant first. */
  groups: number[];
  grants: Int32Array;
  /** Cents; NaN where no amount is known. */
  sums: Float64Array;
  /** Days of the first and the last sitting; 0 where none is known. */
  first: Int32Array;
  last: Int32Array;
}

/** @param isFound whether a grant is of the view */
export function gather(catalogue: Catalogue, isFound: (at: number) => boolean): Gathered {
  const { groups, grantActs, amounts, entries } = catalogue;
  const count = groups.values.length;
  const [grants, first, last] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const sums = new Float64Array(count).fill(Number.NaN);
  const found: number[] = [];
  for (let at = 0; at < groups.codes.length; at++) {
    if (!isFound(at)) continue;
    const group = groups.codes[at] ?? -1;
    if (grants[group] === 0) found.push(group);
    grants[group] = (grants[group] ?? 0) + 1;
    const cents = amounts[at] ?? Number.NaN;
    if (!Number.isNaN(cents)) sums[group] = (Number.isNaN(sums[group]) ? 0 : (sums[group] ?? 0)) + cents;
    const day = entries[grantActs[at] ?? -1]?.day ?? -1;
    if (day === -1) continue;
    // The latest sitting comes first.
    first[group] = day;
    if (last[group] === 0) last[group] = day;
  }
  return { groups: found, grants, sums, first, last };
}

const rowOfGrant = ({ entries, grantActs }: Catalogue, at: number): ActRow | undefined =>
  entries[grantActs[at] ?? -1]?.row;

const nameOf = ({ registers, nameCodes }: Catalogue, at: number): string =>
  registers.names.printed[nameCodes[at] ?? -1]?.name ?? '';

/** The most frequent first; among equals the one that was granted last. */
function namesIn(catalogue: Catalogue, found: readonly number[]): string[] {
  const counts = new Map<string, number>();
  for (const at of found) {
    const name = nameOf(catalogue, at);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}

/** The grants of some groups, the latest sitting first. */
export function grantsOf(
  { groups: { codes } }: Catalogue,
  wanted: readonly number[],
  isFound: (at: number) => boolean,
): Map<number, number[]> {
  const grants = new Map(wanted.map((group): [number, number[]] => [group, []]));
  for (let at = 0; at < codes.length; at++) {
    const ofGroup = grants.get(codes[at] ?? -1);
    if (ofGroup !== undefined && isFound(at)) ofGroup.push(at);
  }
  return grants;
}

/** @param found its grants, the latest sitting first */
export function beneficiaryLine(
  catalogue: Catalogue,
  { sums }: Gathered,
  group: number,
  found: readonly number[],
): BeneficiaryLine {
  const [name = '', ...alsoKnownAs] = namesIn(catalogue, found);
  const rows = found.map((at) => rowOfGrant(catalogue, at));
  const sessions = rows.flatMap((row) => row?.session ?? []);
  const [last, first] = [sessions[0], sessions.at(-1)];
  const totalCents = known(sums[group]);
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

const known = (value: number | undefined): number | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : value;

/** So many authorities granted something to each group, by its number. */
function authoritiesOf({ groups, authorities, grantActs }: Catalogue, isFound: (at: number) => boolean): number[] {
  const sets = groups.values.map(() => new Set<number>());
  for (let at = 0; at < groups.codes.length; at++) {
    if (isFound(at)) sets[groups.codes[at] ?? -1]?.add(authorities.codes[grantActs[at] ?? -1] ?? -1);
  }
  return sets.map(({ size }) => size);
}

/** What groups are sorted by, in a column of theirs. */
function keysBy(
  column: BeneficiaryColumn,
  catalogue: Catalogue,
  orders: Orders,
  gathered: Gathered,
  isFound: (at: number) => boolean,
): (group: number) => SortKey {
  switch (column) {
    case 'name': {
      const ranks = orders.groupRanks();
      return (group) => ranks[group];
    }
    case 'authorities': {
      const counts = authoritiesOf(catalogue, isFound);
      return (group) => counts[group];
    }
    case 'grants':
      return (group) => gathered.grants[group];
    case 'totalCents':
      return (group) => known(gathered.sums[group]);
    case 'first':
    case 'last':
      return (group) => gathered[column][group] || undefined;
  }
}

const has = (name: string): name is BeneficiaryColumn => (COLUMNS.beneficiaries as readonly string[]).includes(name);

/** Groups in the order of a column; of one that there is not, by what they were granted. */
export function gatheredInOrder(
  catalogue: Catalogue,
  orders: Orders,
  gathered: Gathered,
  { column, descending }: Sort,
  isFound: (at: number) => boolean,
): number[] {
  const key = keysBy(has(column) ? column : 'totalCents', catalogue, orders, gathered, isFound);
  return Array.from(inOrder(gathered.groups.map(key), descending), (at) => gathered.groups[at] ?? -1);
}
