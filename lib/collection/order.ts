/** The order of all lines by a column, found once for all views that are sorted by it. */
import { COLUMNS } from '../model/collection-columns.ts';
import type { Sort } from '../model/collection.ts';
import type { Catalogue } from './catalogue.ts';
import { frenchRanks } from './ranks.ts';
import { ACT_KEYS, GRANT_KEYS, type SortKey } from './sort-keys.ts';

/** Texts become their ranks. NaN is what is missing. */
function numbersOf(keys: readonly SortKey[]): Float64Array {
  const ranks = frenchRanks(keys.filter((key) => typeof key === 'string'));
  return Float64Array.from(keys, (key) => (typeof key === 'string' ? ranks.get(key) : key) ?? Number.NaN);
}

/**
 * Places of the keys in order; what is missing comes last in either direction. Equal keys stay in the order given.
 *
 * @returns indices of `keys`
 */
export function inOrder(keys: readonly SortKey[], descending: boolean): Int32Array {
  const numbers = numbersOf(keys);
  const sign = descending ? -1 : 1;
  const all = Int32Array.from(numbers, (_, index) => index);
  const isThere = (index: number): boolean => !Number.isNaN(numbers[index]);
  const present = all.filter(isThere).sort((a, b) => sign * ((numbers[a] ?? 0) - (numbers[b] ?? 0)) || a - b);
  const missing = all.filter((index) => !isThere(index));
  const order = new Int32Array(all.length);
  order.set(present);
  order.set(missing, present.length);
  return order;
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
    const make = (): Int32Array => inOrder(entries.map(key), descending);
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
    return this.once(`grants ${column} ${descending}`, () => inOrder(Array.from(grantActs, keyAt), descending));
  }

  /** Rank of each group by the name that was granted something last. */
  groupRanks(): Int32Array {
    const { groups, nameCodes, registers } = this.catalogue;
    return this.once('groups', () => {
      const names: string[] = [];
      for (const [at, group] of groups.codes.entries()) {
        names[group] ??= registers.names.printed[nameCodes[at] ?? -1]?.name ?? '';
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
