/** An invented collection behind the page, and a page of it that is mounted as it stands in the extension. */
import type { ActLine, CollectionAnswer, TableLines, View } from '../../../lib/model/collection.ts';
import { err, ok, type Failure, type Result } from '../../../lib/model/result.ts';
import type { CollectionSource } from '../../../lib/model/collection-source.ts';

const hash = (index: number): string => index.toString(16).padStart(64, '0');

const BODIES = ['Bureau métropolitain', 'Conseil métropolitain'];
const AUTHORITIES = ['Métropole du Val', 'Ville de Rochebrune'];
const NAMES = ['Les Amis du canal', 'Harmonie municipale', 'Compagnie des Écluses', 'Office des sports du Val'];

/** The index-th act; the latest sitting has the greatest. */
export function row(index: number): ActLine {
  const month = String((index % 12) + 1).padStart(2, '0');
  const grants = Array.from({ length: index % 3 }, (_, place) => ({
    beneficiary: NAMES[(index + place) % NAMES.length] ?? '',
    ...((index + place) % 7 !== 0 && { amountCents: 100_000 + index * 1_000 }),
    purpose: 'fonctionnement',
  }));
  const known = grants.flatMap(({ amountCents }) => amountCents ?? []);
  return {
    id: `${hash(index)}#0`,
    sha256: hash(index),
    address: `https://www.exemple.fr/actes/${index}.pdf`,
    page: 1,
    authority: AUTHORITIES[index % 2] ?? '',
    body: BODIES[index % 2] ?? '',
    number: `2022-${String(index).padStart(5, '0')}`,
    session: `20${String(10 + (index % 13)).padStart(2, '0')}-${month}-14`,
    title: `Attribution d’une subvention à l’association n° ${index} pour l’été à Saint-Étienne`,
    outcome: index % 5 === 0 ? 'majority' : 'unanimous',
    votes: { for: 62, against: index % 5 === 0 ? 3 : 0 },
    grants,
    ...(known.length > 0 && { totalCents: known.reduce((sum, cents) => sum + cents, 0) }),
    failedChecks: index % 4 === 0 ? ['quorum'] : [],
    ...(index % 6 === 0 && { corrected: true }),
    ...(index % 9 === 0 && { noted: true }),
    ...(index % 8 === 1 && { otherSources: 1 + (index % 3) }),
    retrieved: '2026-11-20T10:00:00.000Z',
  };
}

/** The lines of a view; of what it asks, words of the title and one filter are obeyed, which is enough for a page. */
function linesOf(view: View, rows: readonly ActLine[]): TableLines {
  const words = view.words.toLowerCase();
  const acts = rows.filter(
    ({ title = '', outcome, failedChecks }) =>
      title.toLowerCase().includes(words) &&
      (view.outcomes.length === 0 || (outcome !== undefined && view.outcomes.includes(outcome))) &&
      (!view.failedChecks || failedChecks.length > 0),
  );
  if (view.table === 'acts') return { table: 'acts', lines: acts };
  if (view.table === 'grants') {
    const lines = acts.flatMap((act) => act.grants.map((grant, place) => ({ act, grant, place })));
    return { table: 'grants', lines };
  }
  const lines = NAMES.map((name) => {
    const grants = acts.flatMap((act) => act.grants.filter(({ beneficiary }) => beneficiary === name));
    const totalCents = grants.reduce((sum, { amountCents = 0 }) => sum + amountCents, 0);
    return { key: name, name, alsoKnownAs: [], grants: grants.length, totalCents, authorities: AUTHORITIES };
  });
  return { table: 'beneficiaries', lines };
}

export interface FakeSource extends CollectionSource {
  /** Questions asked so far. */
  asked: { view: View; from: number; count: number }[];
  /** What stands behind it from now on, all of it or, with `loading`, a part; whoever listens is told. */
  become(rows: readonly ActLine[], loading?: boolean): void;
  fail(failure: Failure | undefined): void;
}

/** @param held nothing is answered before it */
export function sourceOf(given: readonly ActLine[], held: Promise<void> = Promise.resolve()): FakeSource {
  let rows = given;
  let loading = false;
  let failure: Failure | undefined;
  const listeners = new Set<() => void>();
  const asked: FakeSource['asked'] = [];
  const answer = async (view: View, from: number, count: number): Promise<Result<CollectionAnswer>> => {
    asked.push({ view, from, count });
    await held;
    if (failure !== undefined) return err(failure);
    const all = linesOf(view, rows);
    const grants = rows.flatMap((act) => act.grants);
    return ok({
      found: { table: all.table, lines: all.lines.slice(from, from + count) } as TableLines,
      from,
      total: all.lines.length,
      totals: {
        acts: all.table === 'acts' ? all.lines.length : rows.length,
        grants: grants.length,
        beneficiaries: NAMES.length,
        withoutAmount: grants.filter(({ amountCents }) => amountCents === undefined).length,
        amountCents: grants.reduce((sum, { amountCents = 0 }) => sum + amountCents, 0),
      },
      facets: {
        authorities: AUTHORITIES.map((value) => ({ value, acts: rows.length / 2 })),
        bodies: BODIES.map((value) => ({ value, acts: rows.length / 2 })),
        outcomes: [
          { value: 'unanimous', acts: 4 },
          { value: 'majority', acts: 1 },
        ],
        years: [{ value: '2022', acts: rows.length }],
      },
      acts: rows.length,
      loading,
      notIndexed: 0,
    });
  };
  return {
    asked,
    show: ({ view, from, count }) => answer(view, from, count),
    more: ({ view, from, count }) => answer(view, from, count),
    ids: async (view) => ok(linesOf(view, rows).lines.flatMap((line) => ('id' in line ? [line.id] : []))),
    sources: async (acts) => ok({ ids: [...acts], others: {}, beside: 0 }),
    profile: async () => ok(undefined),
    names: async () => ok([]),
    decide: async () => ok(undefined),
    undecide: async () => ok(undefined),
    act: async (id) => (failure === undefined ? ok(rows.find((one) => one.id === id)) : err(failure)),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    become(next, isPart = false) {
      rows = next;
      loading = isPart;
      for (const listener of listeners) listener();
    },
    fail(next) {
      failure = next;
    },
  };
}

export const rowsOf = (count: number): ActLine[] => Array.from({ length: count }, (_, index) => row(index));
