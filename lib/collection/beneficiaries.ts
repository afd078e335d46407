/** Grants gathered by who gets them. */
import { COLUMNS, type BeneficiaryColumn } from '../model/collection-columns.ts';
import type { ActRow, BeneficiaryLine, Sort } from '../model/collection.ts';
import type { Catalogue } from './catalogue.ts';
import { numbersInOrder, type Orders } from './order.ts';

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

/** The grants of each of some groups in turn, the latest sitting first. */
export function grantsOf({ groups }: Catalogue, wanted: Int32Array, isFound: Uint8Array): number[][] {
  const grants = Array.from(wanted, (): number[] => []);
  const places = new Int32Array(groups.values.length).fill(-1);
  for (const [place, group] of wanted.entries()) places[group] = place;
  for (let at = 0; at < isFound.length; at++) {
    if (isFound[at] === 1) grants[places[groups.codes[at] ?? -1] ?? -1]?.push(at);
  }
  return grants;
}

/** @param found its grants, the latest sitting first */
export function beneficiaryLine(catalogue: Catalogue, group: number, found: readonly number[]): BeneficiaryLine {
  const [name = '', ...alsoKnownAs] = namesIn(catalogue, found);
  const rows = found.map((at) => rowOfGrant(catalogue, at));
  const sessions = rows.flatMap((row) => row?.session ?? []);
  const [last, first] = [sessions[0], sessions.at(-1)];
  const amounts = found.map((at) => catalogue.money[at] ?? Number.NaN).filter((cents) => !Number.isNaN(cents));
  return {
    key: catalogue.groups.values[group] ?? '',
    name,
    alsoKnownAs,
    grants: found.length,
    ...(amounts.length > 0 && { totalCents: amounts.reduce((sum, cents) => sum + cents) }),
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    authorities: [...new Set(rows.flatMap((row) => row?.authority ?? []))],
  };
}

/** Every group of which a grant is found: the one with the latest grant first. */
function groupsFound({ groups: { values, codes } }: Catalogue, isFound: Uint8Array): Int32Array {
  const seen = new Uint8Array(values.length);
  const found = new Int32Array(values.length);
  let count = 0;
  for (let at = 0; at < codes.length; at++) {
    const group = codes[at] ?? -1;
    if (isFound[at] !== 1 || seen[group] === 1) continue;
    seen[group] = 1;
    found[count++] = group;
  }
  return found.subarray(0, count);
}

/** The key of a group with one grant more, of the same sitting or an earlier one; NaN is what is not known. */
type Step = (key: number, grant: number, group: number) => number;

const orNothing = (key: number): number => (Number.isNaN(key) ? 0 : key);

function stepOf(column: Exclude<BeneficiaryColumn, 'name'>, catalogue: Catalogue): Step {
  const { money, grantActs } = catalogue;
  const dayOf = (grant: number): number => {
    const day = catalogue.days[grantActs[grant] ?? -1] ?? -1;
    return day === -1 ? Number.NaN : day;
  };
  switch (column) {
    case 'grants':
      return (key) => orNothing(key) + 1;
    case 'totalCents':
      return (key, grant) => {
        const cents = money[grant] ?? Number.NaN;
        return Number.isNaN(cents) ? key : orNothing(key) + cents;
      };
    case 'first':
      return (key, grant) => dayOf(grant) || key;
    case 'last':
      return (key, grant) => key || dayOf(grant);
    case 'authorities': {
      const { codes, values } = catalogue.authorities;
      const counted = new Set<number>();
      return (key, grant, group) => {
        const pair = group * (values.length + 1) + (codes[grantActs[grant] ?? -1] ?? -1);
        if (counted.has(pair)) return key;
        counted.add(pair);
        return orNothing(key) + 1;
      };
    }
  }
}

/** What groups are sorted by in a column of theirs, by their numbers. */
function keysBy(column: BeneficiaryColumn, catalogue: Catalogue, orders: Orders, isFound: Uint8Array) {
  if (column === 'name') return orders.groupRanks();
  const step = stepOf(column, catalogue);
  const { codes, values } = catalogue.groups;
  const keys = new Float64Array(values.length).fill(Number.NaN);
  for (let at = 0; at < codes.length; at++) {
    if (isFound[at] !== 1) continue;
    const group = codes[at] ?? -1;
    keys[group] = step(keys[group] ?? Number.NaN, at, group);
  }
  return keys;
}

const has = (name: string): name is BeneficiaryColumn => (COLUMNS.beneficiaries as readonly string[]).includes(name);

/** Groups of which a grant is found, in the order of a column; of one that there is not, by what they were granted. */
export function groupsInOrder(
  catalogue: Catalogue,
  orders: Orders,
  { column, descending }: Sort,
  isFound: Uint8Array,
): Int32Array {
  const groups = groupsFound(catalogue, isFound);
  const keys = keysBy(has(column) ? column : 'totalCents', catalogue, orders, isFound);
  const numbers = new Float64Array(groups.length);
  for (let at = 0; at < groups.length; at++) numbers[at] = keys[groups[at] ?? -1] ?? Number.NaN;
  const order = numbersInOrder(numbers, descending);
  return order.map((place) => groups[place] ?? -1);
}
