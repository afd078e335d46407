/** The order of all lines by a column, found once for all views that are sorted by it. */
import { COLUMNS } from '../model/collection-columns.ts';
import type { Sort } from '../model/collection.ts';
import type { Catalogue } from './catalogue.ts';
import { placesInOrder } from './places-in-order.ts';
import { frenchRanks } from './ranks.ts';
import { ACT_KEYS, GRANT_KEYS, type SortKey } from './sort-keys.ts';

/**
 * Places of the numbers in order; what is missing (NaN) comes last in either direction. Equal ones stay in the order given.
 *
 * @param numbers their array is used up
 * @returns indices of `numbers`
 */
export function numbersInOrder(numbers: Float64Array<ArrayBuffer>, descending: boolean): Int32Array {
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? Number.NaN;
    // Never -0, which would come before 0.
    numbers[at] = Number.isNaN(number) ? Infinity : descending ? 0 - number : number + 0;
  }
  return placesInOrder(numbers);
}

/** Those of an order that are found. */
export function foundInOrder(order: Int32Array, isFound: (place: number) => boolean): Int32Array {
  // The browser's own `filter` gathers them in a list first.
  const found = new Int32Array(order.length);
  let count = 0;
  for (const place of order) if (isFound(place)) found[count++] = place;
  return found.subarray(0, count);
}

/** The same for keys of which some are texts: they become their ranks. */
function keysInOrder(keys: readonly SortKey[], descending: boolean): Int32Array {
  const ranks = frenchRanks(keys.filter((key) => typeof key === 'string'));
  const numbers = new Float64Array(keys.length).fill(Number.NaN);
  for (const [at, key] of keys.entries()) {
    const number = typeof key === 'string' ? ranks.get(key) : key;
    if (number !== undefined) numbers[at] = number;
  }
  return numbersInOrder(numbers, descending);
}

const has = <T extends string>(columns: readonly T[], name: string): name is T => columns.includes(name as T);

/** Orders of one catalogue, kept: a page that is scrolled or searched is sorted by the same column again and again. */
export class Orders {
  private readonly known = new Map<string, Int32Array>();
  private readonly catalogue: Catalogue;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
  }

  /** Indices of `entries`. A column that there is not sorts by sitting. */
  acts({ column, descending }: Sort): Int32Array {
    const { entries } = this.catalogue;
    const key = has(COLUMNS.acts, column) ? ACT_KEYS[column] : ACT_KEYS.session;
    const make = (): Int32Array => keysInOrder(entries.map(key), descending);
    return this.once(`acts ${column} ${descending}`, make);
  }

  /** Indices of grants. */
  grants({ column, descending }: Sort): Int32Array {
    const { entries, grantActs, grantPlaces } = this.catalogue;
    const key = has(COLUMNS.grants, column) ? GRANT_KEYS[column] : GRANT_KEYS.session;
    const keyAt = (act: number, at: number): SortKey => {
      const entry = entries[act];
      const grant = entry?.row.grants[grantPlaces[at] ?? -1];
      return entry && grant && key(grant, entry);
    };
    return this.once(`grants ${column} ${descending}`, () => keysInOrder(Array.from(grantActs, keyAt), descending));
  }

  /** Rank of each group by the name that was granted something last. */
  groupRanks(): Int32Array {
    const { groups, nameCodes, registers } = this.catalogue;
    return this.once('groups', () => {
      // A group may have no grant: its acts are gone, or others stand for them.
      const names = groups.values.map(() => '');
      for (const [at, group] of groups.codes.entries()) {
        names[group] ||= registers.names.printed[nameCodes[at] ?? -1]?.name ?? '';
      }
      const ranks = frenchRanks(names);
      return Int32Array.from(names, (name) => ranks.get(name) ?? 0);
    });
  }

  private once(name: string, make: () => Int32Array): Int32Array {
    const known = this.known.get(name) ?? make();
    this.known.set(name, known);
    return known;
  }
}
