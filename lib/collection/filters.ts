/** What of a view each act fails, and which grants it finds. What a view does not ask costs nothing: it is asked at each letter typed. */
import type { ActRow, View } from '../model/collection.ts';
import type { Catalogue } from './catalogue.ts';
import type { Coded } from './codes.ts';
import { needleOf, termsOf } from './terms.ts';
import { holding } from './word-index.ts';

/** Filters that an act fails, as bits: a list of values to choose from heeds all filters but its own. */
export const FAILS = { words: 1, authority: 2, body: 4, outcome: 8, date: 16, other: 32 } as const;

/** For each term of the words, in order: whether the whole text of each entry holds it (1). Absent where only fields are searched. */
export type TextHits = readonly Uint8Array[];

export interface Filtered {
  /** For each entry, bits of {@link FAILS}; 0 for one that is found. */
  fails: Uint8Array;
  /** For each grant: 1 where its act fails nothing, and it fits what is asked of grants. */
  grants: Uint8Array;
}

function failWords(catalogue: Catalogue, typed: string, hits: TextHits | undefined, fails: Uint8Array): void {
  for (const [index, term] of termsOf(typed).entries()) {
    const inFields = holding(catalogue.words, catalogue.registers.words.marksOf(term));
    const inText = hits?.[index];
    for (let at = 0; at < fails.length; at++) if (inFields[at] !== 1 && inText?.[at] !== 1) fails[at] = FAILS.words;
  }
}

function failOthers({ values, codes }: Coded, wanted: readonly string[], bit: number, fails: Uint8Array): void {
  if (wanted.length === 0) return;
  const kept = new Uint8Array(values.length);
  for (const value of wanted) {
    const code = values.indexOf(value);
    if (code >= 0) kept[code] = 1;
  }
  for (let at = 0; at < codes.length; at++) if (kept[codes[at] ?? -1] !== 1) fails[at] = (fails[at] ?? 0) | bit;
}

const dayOf = (date: string | undefined, other: number): number =>
  date === undefined ? other : Number(date.replaceAll('-', ''));

function failDates({ days }: Catalogue, { from, until }: View, fails: Uint8Array): void {
  if (from === undefined && until === undefined) return;
  const [first, last] = [dayOf(from, 0), dayOf(until, Infinity)];
  for (let at = 0; at < days.length; at++) {
    const day = days[at] ?? -1;
    if (day === -1 || day < first || day > last) fails[at] = (fails[at] ?? 0) | FAILS.date;
  }
}

/** What is asked of amounts; undefined if nothing is. */
function amountsOf({ leastCents, mostCents }: View): ((cents: number | undefined) => boolean) | undefined {
  if (leastCents === undefined && mostCents === undefined) return undefined;
  const [least, most] = [leastCents ?? -Infinity, mostCents ?? Infinity];
  return (cents) => cents !== undefined && cents >= least && cents <= most;
}

/** What is asked of acts themselves beside their values; what is asked of their grants is apart. */
function* asked(view: View): Generator<(row: ActRow) => boolean> {
  if (view.failedChecks) yield (row) => row.failedChecks.length > 0;
  if (view.corrected) yield (row) => row.corrected === true;
  if (view.noted) yield (row) => row.noted === true;
  const isAsked = amountsOf(view);
  if (view.table === 'acts' && isAsked) yield (row) => isAsked(row.totalCents);
}

/** What is asked of grants, by their places in the catalogue; undefined if nothing is. */
function askedOfGrants(catalogue: Catalogue, view: View): ((grant: number) => boolean) | undefined {
  const { amounts, nameCodes } = catalogue;
  const isAmount = view.table === 'acts' ? undefined : amountsOf(view);
  const sought = soughtNames(catalogue, view.beneficiary);
  if (isAmount === undefined && sought === undefined) return undefined;
  return (at) =>
    (sought === undefined || sought[nameCodes[at] ?? -1] === 1) && (isAmount === undefined || isAmount(amounts[at]));
}

/** For each name, whether it is one that is sought (1); undefined if none is. */
function soughtNames({ registers }: Catalogue, beneficiary: string): Uint8Array | undefined {
  const needles = termsOf(beneficiary).map(needleOf);
  if (needles.length === 0) return undefined;
  return Uint8Array.from(registers.names.foldedNames(), (name) =>
    needles.every((needle) => name.includes(needle)) ? 1 : 0,
  );
}

export function filterOf(catalogue: Catalogue, view: View, hits?: TextHits): Filtered {
  const { entries, grantActs } = catalogue;
  const fails = new Uint8Array(entries.length);
  failWords(catalogue, view.words, hits, fails);
  failOthers(catalogue.authorities, view.authorities, FAILS.authority, fails);
  failOthers(catalogue.bodies, view.bodies, FAILS.body, fails);
  failOthers(catalogue.outcomes, view.outcomes, FAILS.outcome, fails);
  failDates(catalogue, view, fails);
  for (const isFit of asked(view)) {
    for (const [at, { row }] of entries.entries()) if (!isFit(row)) fails[at] = (fails[at] ?? 0) | FAILS.other;
  }

  const isFit = askedOfGrants(catalogue, view);
  if (view.table !== 'acts' || isFit !== undefined) {
    const hasGrant = new Uint8Array(entries.length);
    for (let at = 0; at < grantActs.length; at++) if (isFit?.(at) ?? true) hasGrant[grantActs[at] ?? -1] = 1;
    for (let at = 0; at < fails.length; at++) if (hasGrant[at] === 0) fails[at] = (fails[at] ?? 0) | FAILS.other;
  }
  return { fails, grants: grantsFound(catalogue, fails, view.table === 'acts' ? undefined : isFit) };
}

/** @param isFit absent in the table of acts, where all that an act grants is counted with it */
function grantsFound({ grantActs }: Catalogue, fails: Uint8Array, isFit?: (grant: number) => boolean): Uint8Array {
  const found = new Uint8Array(grantActs.length);
  for (let at = 0; at < found.length; at++)
    if (fails[grantActs[at] ?? -1] === 0 && (isFit?.(at) ?? true)) found[at] = 1;
  return found;
}
