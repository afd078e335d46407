/** Rows made up for these tests: nobody in them exists. */
import type { ActRow, GrantRow } from '../../../lib/model/collection.ts';
import { sourcesOfActs } from '../../../lib/model/first-source.ts';

let count = 0;

export const HERE = 'brumaille metropole';

export const scopeOf = ({ authority = '' }: ActRow): string => authority.toLowerCase().replace('é', 'e');

/** An act of « Brumaille Métropole », in a document of its own unless said otherwise. */
export function row(of: Partial<ActRow> = {}): ActRow {
  const sha256 = of.sha256 ?? String(++count).padStart(64, '0');
  return {
    id: `${sha256}#0`,
    sha256,
    address: `https://brumaille.example/${count}.pdf`,
    page: 1,
    authority: 'Brumaille Métropole',
    session: '2024-03-14',
    votes: {},
    grants: [],
    failedChecks: [],
    retrieved: '2026-01-01T00:00:00.000Z',
    ...of,
  };
}

export const grant = (beneficiary: string, euros?: number, more: Partial<GrantRow> = {}): GrantRow => ({
  beneficiary,
  ...(euros === undefined ? {} : { amountCents: euros * 100 }),
  ...more,
});

/** What the collection hands to profiles: each act once, and which sources it has. */
export function eachOnce(rows: readonly ActRow[]) {
  const acts = sourcesOfActs(rows);
  return {
    rows: acts.flatMap(([first]) => first ?? []),
    sourcesOf: (id: string): string[] =>
      (acts.find((sources) => sources.some((source) => source.id === id)) ?? []).map((source) => source.id),
  };
}
