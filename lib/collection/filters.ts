/**
 * What of a view each act fails, and which grants it finds. What a view does not ask costs nothing: it is asked at each letter typed.
 *
 * An act that several documents hold fits where any of them does, each filter by itself: whoever looks for it by what one of them says
 * finds it. Its grants are those of the one that stands for all.
 */
import type { View } from '../model/collection.ts';
import type { Catalogue } from './catalogue.ts';
import type { Coded } from './codes.ts';
import type { Entry } from './entry.ts';
import type { Sources } from './sources.ts';
import { needleOf, termsOf } from './terms.ts';
import { holding } from './word-index.ts';

/**
 * Filters that an act fails, as bits: a list of values to choose from heeds all filters but its own. A source that another one stands for
 * is never found by itself.
 */
export const FAILS = { words: 1, authority: 2, body: 4, outcome: 8, date: 16, other: 32, stoodFor: 64 } as const;

/** For each term of the words, in order: whether the whole text of each entry holds it (1). Absent where only fields are searched. */
export type TextHits = readonly Uint8Array[];

export interface Filtered {
  /** For each entry, bits of {@link FAILS}; 0 for one that is found. */
  fails: Uint8Array;
  /** For each grant: 1 where its act fails nothing, and it fits what is asked of grants. */
  grants: Uint8Array;
}

function failWords(catalogue: Catalogue, typed: string, hits: TextHits | undefined, fails: Uint8Array): void {
  const { ofActs } = catalogue.sources;
  const terms = termsOf(typed);
  if (terms.length === 0) return;
  const lacking = new Set<number>();
  for (const [index, term] of terms.entries()) {
    const inFields = holding(catalogue.words, catalogue.registers.words.marksOf(term));
    const inText = hits?.[index];
    const lacks = (at: number): boolean => inFields[at] !== 1 && inText?.[at] !== 1;
    for (let at = 0; at < fails.length; at++) if (lacks(at)) fails[at] = FAILS.words;
    for (const [first, places] of ofActs) if (places.every(lacks)) lacking.add(first);
  }
  // One source may hold one word, and another the next.
  for (const first of ofActs.keys()) fails[first] = lacking.has(first) ? FAILS.words : 0;
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
    // Where no day is known it is -1, which is before any.
    const day = days[at] ?? -1;
    if (day < first || day > last) fails[at] = (fails[at] ?? 0) | FAILS.date;
  }
}

/** What one of its sources does not fail, the act does not fail. */
function failTogether({ ofActs, stoodFor }: Sources, fails: Uint8Array): void {
  for (const [first, places] of ofActs) {
    let all = fails[first] ?? 0;
    for (const at of places) all &= fails[at] ?? 0;
    fails[first] = all;
  }
  if (ofActs.size > 0) for (let at = 0; at < fails.length; at++) if (stoodFor[at] === 1) fails[at] = FAILS.stoodFor;
}

/** Acts that do not fit, whichever of their sources is asked. */
function failUnfit({ entries, sources }: Catalogue, isFit: (entry: Entry) => boolean, fails: Uint8Array): void {
  const isFitAt = (at: number): boolean => {
    const entry = entries[at];
    return entry !== undefined && isFit(entry);
  };
  for (let at = 0; at < fails.length; at++) {
    if (!isFitAt(at) && sources.ofActs.get(at)?.some(isFitAt) !== true) fails[at] = (fails[at] ?? 0) | FAILS.other;
  }
}

/** What is asked of amounts; undefined if nothing is. */
function amountsOf({ leastCents, mostCents }: View): ((cents: number | undefined) => boolean) | undefined {
  if (leastCents === undefined && mostCents === undefined) return undefined;
  const [least, most] = [leastCents ?? -Infinity, mostCents ?? Infinity];
  return (cents) => cents !== undefined && cents >= least && cents <= most;
}

/** What is asked of acts beside their values; in tables of grants, what is asked of these is apart. @param sought names of beneficiaries */
function* asked(view: View, sought: Uint8Array | undefined): Generator<(entry: Entry) => boolean> {
  if (view.failedChecks) yield ({ row }) => row.failedChecks.length > 0;
  if (view.corrected) yield ({ row }) => row.corrected === true;
  if (view.noted) yield ({ row }) => row.noted === true;
  const isAsked = amountsOf(view);
  if (view.table === 'acts' && isAsked) yield ({ row }) => isAsked(row.totalCents);
  if (view.table === 'acts' && sought) yield ({ names }) => names.some((name) => sought[name] === 1);
}

/** What is asked of grants in a table of theirs, by their places in the catalogue; undefined if nothing is. */
function askedOfGrants(
  { amounts, nameCodes }: Catalogue,
  view: View,
  sought: Uint8Array | undefined,
): ((grant: number) => boolean) | undefined {
  const isAmount = amountsOf(view);
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
  const fails = new Uint8Array(catalogue.entries.length);
  failWords(catalogue, view.words, hits, fails);
  failOthers(catalogue.authorities, view.authorities, FAILS.authority, fails);
  failOthers(catalogue.bodies, view.bodies, FAILS.body, fails);
  failOthers(catalogue.outcomes, view.outcomes, FAILS.outcome, fails);
  failDates(catalogue, view, fails);
  failTogether(catalogue.sources, fails);
  const sought = soughtNames(catalogue, view.beneficiary);
  for (const isFit of asked(view, sought)) failUnfit(catalogue, isFit, fails);
  // In the table of acts, all that an act grants is counted with it.
  const isFit = view.table === 'acts' ? undefined : askedOfGrants(catalogue, view, sought);
  if (view.table !== 'acts') failGrantless(catalogue, isFit, fails);
  return { fails, grants: grantsFound(catalogue, fails, isFit) };
}

function failGrantless({ grantActs }: Catalogue, isFit: ((grant: number) => boolean) | undefined, fails: Uint8Array) {
  const hasGrant = new Uint8Array(fails.length);
  for (let at = 0; at < grantActs.length; at++) if (isFit?.(at) ?? true) hasGrant[grantActs[at] ?? -1] = 1;
  for (let at = 0; at < fails.length; at++) if (hasGrant[at] === 0) fails[at] = (fails[at] ?? 0) | FAILS.other;
}

function grantsFound(
  { grantActs }: Catalogue,
  fails: Uint8Array,
  isFit: ((grant: number) => boolean) | undefined,
): Uint8Array {
  const found = new Uint8Array(grantActs.length);
  for (let at = 0; at < found.length; at++)
    if (fails[grantActs[at] ?? -1] === 0 && (isFit?.(at) ?? true)) found[at] = 1;
  return found;
}
