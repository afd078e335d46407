/** A view of the collection: which lines it has, in which order, what they sum to, and what it may be narrowed by. */
import type { Facets, GrantLine, TableLines, Totals, View } from '../model/collection.ts';
import { beneficiaryLine, grantsOf, groupsInOrder } from './beneficiaries.ts';
import type { Catalogue } from './catalogue.ts';
import { facetsOf } from './facets.ts';
import { filterOf, type TextHits } from './filters.ts';
import { foundInOrder, type Orders } from './order.ts';
import { actLine } from './sources.ts';

export interface Selection extends Listed {
  totals: Totals;
  facets: Facets;
}

interface Listed {
  /** Lines in all. */
  total: number;
  lines(from: number, count: number): TableLines;
  /** Identifiers of its acts, in the order of its lines; each once. */
  ids(): string[];
}

/** What is found, by places in the catalogue. */
interface Found {
  catalogue: Catalogue;
  orders: Orders;
  view: View;
  /** For each entry, 0 if it is found: see {@link filterOf}. */
  fails: Uint8Array;
  /** For each grant, 1 if it is found. */
  grants: Uint8Array;
}

/** @param hits where the view searches the whole text */
export function select(catalogue: Catalogue, orders: Orders, view: View, hits?: TextHits): Selection {
  const found = { catalogue, orders, view, ...filterOf(catalogue, view, hits) };
  return { totals: totalsOf(found), facets: facetsOf(catalogue, found.fails), ...LISTED[view.table](found) };
}

const LISTED: Readonly<Record<View['table'], (found: Found) => Listed>> = {
  acts({ catalogue: { entries, sources }, orders, view, fails }) {
    const order = foundInOrder(orders.acts(view.sort), (at) => fails[at] === 0);
    return {
      total: order.length,
      lines: (from, count) => ({
        table: 'acts',
        lines: slice(order, from, count).flatMap((at) => actLine(entries, sources, at) ?? []),
      }),
      ids: () => Array.from(order, (at) => entries[at]?.row.id ?? ''),
    };
  },
  grants({ catalogue, orders, view, grants }) {
    const order = foundInOrder(orders.grants(view.sort), (at) => grants[at] === 1);
    return {
      total: order.length,
      lines: (from, count) => ({
        table: 'grants',
        lines: slice(order, from, count).flatMap((at) => grantLine(catalogue, at) ?? []),
      }),
      ids: () => idsOf(catalogue, order),
    };
  },
  beneficiaries({ catalogue, orders, view, grants }) {
    const order = groupsInOrder(catalogue, orders, view.sort, grants);
    return {
      total: order.length,
      lines: (from, count) => {
        const shown = order.subarray(from, from + count);
        const ofEach = grantsOf(catalogue, shown, grants);
        const lines = ofEach.map((found, at) => beneficiaryLine(catalogue, shown[at] ?? -1, found));
        return { table: 'beneficiaries', lines };
      },
      ids: () => idsOf(catalogue, grantsOf(catalogue, order, grants).flat()),
    };
  },
};

const slice = (order: Int32Array, from: number, count: number): number[] => [...order.subarray(from, from + count)];

function grantLine({ entries, sources, grantActs, grantPlaces }: Catalogue, at: number): GrantLine | undefined {
  const act = actLine(entries, sources, grantActs[at] ?? -1);
  const place = grantPlaces[at] ?? -1;
  const grant = act?.grants[place];
  return act && grant && { act, grant, place };
}

const idsOf = ({ entries, grantActs }: Catalogue, order: Iterable<number>): string[] => [
  ...new Set(Array.from(order, (at) => entries[grantActs[at] ?? -1]?.row.id ?? '')),
];

function totalsOf({ catalogue, fails, grants: found }: Found): Totals {
  const { entries, groups, money, grantActs, grantPlaces } = catalogue;
  const seen = new Uint8Array(groups.values.length);
  const totals: Totals = { acts: 0, grants: 0, beneficiaries: 0, amountCents: 0, withoutAmount: 0 };
  for (let at = 0; at < entries.length; at++) if (fails[at] === 0) totals.acts += 1;
  for (let at = 0; at < money.length; at++) {
    if (found[at] !== 1) continue;
    const cents = money[at] ?? Number.NaN;
    totals.grants += 1;
    if (!Number.isNaN(cents)) totals.amountCents += cents;
    else if (entries[grantActs[at] ?? -1]?.row.grants[grantPlaces[at] ?? -1]?.inKind !== true)
      totals.withoutAmount += 1;
    const group = groups.codes[at] ?? -1;
    if (seen[group] === 1) continue;
    seen[group] = 1;
    totals.beneficiaries += 1;
  }
  return totals;
}
