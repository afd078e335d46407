/** How long the page of a beneficiary takes in collections of three sizes: names merged once, then each page. */
import { SharedTexts } from '../../lib/collection/shared-texts.ts';
import { scopeOfRow } from '../../lib/engine/collection/beneficiaries.ts';
import { rowOf } from '../../lib/model/act-row.ts';
import type { ActRow } from '../../lib/model/collection.ts';
import { mergeNames, type MergedNames } from '../../lib/related/merging/index.ts';
import { moneyProfile } from '../../lib/related/profile/index.ts';
import type { Figure } from './figure.ts';
import { share } from './shares.ts';
import { syntheticAct } from './synthetic-acts.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const PAGES = 60;

/** Milliseconds. */
const PAGE_GOAL = 200;

function rowsOf(count: number): ActRow[] {
  const retrieved = '2026-01-01T00:00:00.000Z';
  // As the worker of the library holds them.
  const texts = new SharedTexts();
  return Array.from({ length: count }, (_, n) =>
    texts.shared(
      rowOf({ sha256: n.toString(16).padStart(64, '0'), address: '', retrieved }, syntheticAct(n, count), 0),
    ),
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

interface Measured extends Merged {
  acts: number;
  /** Milliseconds of each of some pages. */
  pages: number[];
}

function measure(acts: number): Measured {
  const rows = rowsOf(acts);
  const merged = merge(rows);
  const every = Math.max(1, Math.floor(merged.groups.length / PAGES));
  const pages = merged.groups
    .filter((_, at) => at % every === 0)
    .map((group) => {
      const [{ scope, name } = { scope: '', name: '' }] = group.names;
      const begun = performance.now();
      const sources = { rows, sourcesOf: (id: string) => [id], scopeOf: scopeOfRow, merged: group, decisions: [] };
      moneyProfile({ of: 'beneficiary', scope, name }, sources);
      return performance.now() - begun;
    });
  return { acts, pages, ...merged };
}

const aName = ({ ms, names }: Merged): number => ms / names;

export function beneficiarySpeed(): Figure[] {
  const all = SIZES.map(measure);
  const [, few, many] = all;
  return [
    ...all.map(({ acts, pages }): Figure => ({
      name: `a beneficiary’s page at ${acts} acts, 95 % within`,
      value: round(share(pages, 0.95)),
      goal: PAGE_GOAL,
      unit: 'ms',
      detail: `median ${round(share(pages, 0.5))} ms, ${pages.length} pages, in Node`,
    })),
    ...(few && many
      ? [
          {
            name: `names of ${many.acts} acts merged, over ${few.acts}, a name`,
            value: round(aName(many) / aName(few)),
            goal: 2,
            unit: '×',
            detail: `${Math.round(many.ms)} ms for ${many.names} grants, ${Math.round(few.ms)} ms for ${few.names}; once, in the worker`,
          },
          {
            name: `a beneficiary’s page at ${many.acts} acts over ${few.acts}, an act`,
            // The lower quartile: other work of the machine only ever adds to it.
            value: round(share(many.pages, 0.25) / many.acts / (share(few.pages, 0.25) / few.acts)),
            goal: 2,
            unit: '×',
            detail: `lower quartile ${round(share(many.pages, 0.25))} ms over ${round(share(few.pages, 0.25))} ms`,
          },
        ]
      : []),
  ];
}
