/** How long the page of a beneficiary takes in a large collection: names merged once, then each page. */
import { scopeOfRow } from '../../lib/engine/collection/beneficiaries.ts';
import { rowOf } from '../../lib/model/act-row.ts';
import type { ActRow } from '../../lib/model/collection.ts';
import { mergeNames, type MergedNames } from '../../lib/related/merging/index.ts';
import { moneyProfile } from '../../lib/related/profile/index.ts';
import type { Figure } from './figure.ts';
import { syntheticAct } from './synthetic-acts.ts';

const FEW = 10_000;
const MANY = 100_000;
const PAGES = 60;

function rowsOf(count: number): ActRow[] {
  const retrieved = '2026-01-01T00:00:00.000Z';
  return Array.from({ length: count }, (_, n) =>
    rowOf({ sha256: n.toString(16).padStart(64, '0'), address: '', retrieved }, syntheticAct(n, count), 0),
  );
}

interface Merged {
  groups: MergedNames[];
  names: number;
  ms: number;
}

/** Of two runs the faster: the first teaches the compiler. */
function merge(rows: readonly ActRow[]): Merged {
  const names = rows.flatMap((row) =>
    row.grants.map(({ beneficiary }) => ({ scope: scopeOfRow(row), name: beneficiary })),
  );
  const runs = [0, 1].map(() => {
    const begun = performance.now();
    const groups = mergeNames({ names, explained: [], decisions: [] });
    return { groups, ms: performance.now() - begun };
  });
  const ms = Math.min(...runs.map((run) => run.ms));
  return { groups: runs[0]?.groups ?? [], names: names.length, ms };
}

const round = (value: number): number => Math.round(value * 100) / 100;

export function beneficiarySpeed(): Figure[] {
  const rows = rowsOf(MANY);
  const [few, many] = [merge(rowsOf(FEW)), merge(rows)];
  const every = Math.max(1, Math.floor(many.groups.length / PAGES));
  const pages = many.groups
    .filter((_, at) => at % every === 0)
    .map((merged) => {
      const [{ scope, name } = { scope: '', name: '' }] = merged.names;
      const begun = performance.now();
      const sources = { rows, scopeOf: scopeOfRow, merged, decisions: [] };
      moneyProfile({ of: 'beneficiary', scope, name }, sources);
      return performance.now() - begun;
    })
    .toSorted((one, other) => one - other);
  return [
    {
      name: `names of ${MANY} acts merged, over ${FEW}, a name`,
      value: round(many.ms / many.names / (few.ms / few.names)),
      goal: 2,
      unit: '×',
      detail: `${Math.round(many.ms)} ms for ${many.names} grants, ${Math.round(few.ms)} ms for ${few.names}; once, in the worker`,
    },
    {
      name: `a beneficiary’s page at ${MANY} acts, 95 % within`,
      value: round(pages[Math.floor(pages.length * 0.95)] ?? Number.NaN),
      goal: 200,
      unit: 'ms',
      detail: `median ${round(pages[Math.floor(pages.length / 2)] ?? Number.NaN)} ms, ${pages.length} pages, in Node`,
    },
  ];
}
