/** What of a view each act fails, and which grants fit: one pass over all of them. */
import type { View } from '../model/collection.ts';
import type { Catalogue } from './catalogue.ts';
import type { Coded } from './codes.ts';
import type { Entry } from './entry.ts';
import { needleOf, termsOf } from './terms.ts';

/** Filters that an act fails, as bits: a list of values to choose from heeds all filters but its own. */
export const FAILS = { words: 1, authority: 2, body: 4, outcome: 8, date: 16, other: 32 } as const;

/** For each term of the words, in order: whether the whole text of each entry holds it (1). Absent where only fields are searched. */
export type TextHits = readonly Uint8Array[];

export interface Filtered {
  /** For each entry, bits of {@link FAILS}; 0 for one that is found. */
  fails: Uint8Array;
  /** For each grant: 1 where it fits what is asked of grants, whatever its act fails. */
  grantFits: Uint8Array;
}

function failWords(catalogue: Catalogue, typed: string, hits: TextHits | undefined, fails: Uint8Array): void {
  const { registers, words, wordStarts } = catalogue;
  for (const [index, term] of termsOf(typed).entries()) {
    const inFields = registers.words.holding(term, words, wordStarts);
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

/** Of the act itself; what is asked of its grants is apart. */
function isOtherwiseFit({ row }: Entry, view: View, least: number, most: number): boolean {
  if (view.failedChecks && row.failedChecks.length === 0) return false;
  if (view.corrected && row.corrected !== true) return false;
  if (view.noted && row.noted !== true) return false;
  if (view.table !== 'acts' || (least === -Infinity && most === Infinity)) return true;
  return row.totalCents !== undefined && row.totalCents >= least && row.totalCents <= most;
}

/** For each name, whether it is one that is sought (1). */
function soughtNames({ registers }: Catalogue, beneficiary: string): Uint8Array {
  const needles = termsOf(beneficiary).map(needleOf);
  if (needles.length === 0) return new Uint8Array(registers.names.printed.length).fill(1);
  return Uint8Array.from(registers.names.foldedNames(), (name) =>
    needles.every((needle) => name.includes(needle)) ? 1 : 0,
  );
}

export function filterOf(catalogue: Catalogue, view: View, hits?: TextHits): Filtered {
  const { entries, grantActs, amounts, nameCodes } = catalogue;
  const [least, most] = [view.leastCents ?? -Infinity, view.mostCents ?? Infinity];
  const ofGrants = view.table !== 'acts';
  const isAnyAmount = !ofGrants || (least === -Infinity && most === Infinity);
  const fails = new Uint8Array(entries.length);
  failWords(catalogue, view.words, hits, fails);
  failOthers(catalogue.authorities, view.authorities, FAILS.authority, fails);
  failOthers(catalogue.bodies, view.bodies, FAILS.body, fails);
  failOthers(catalogue.outcomes, view.outcomes, FAILS.outcome, fails);

  const sought = soughtNames(catalogue, view.beneficiary);
  const grantFits = new Uint8Array(grantActs.length);
  const hasGrant = new Uint8Array(entries.length);
  for (let at = 0; at < grantFits.length; at++) {
    const cents = amounts[at] ?? Number.NaN;
    if (sought[nameCodes[at] ?? -1] !== 1 || !(isAnyAmount || (cents >= least && cents <= most))) continue;
    grantFits[at] = 1;
    hasGrant[grantActs[at] ?? -1] = 1;
  }

  const needsGrant = ofGrants || termsOf(view.beneficiary).length > 0;
  const [from, until] = [dayOf(view.from, -1), dayOf(view.until, Infinity)];
  const isAnyTime = from === -1 && until === Infinity;
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at];
    if (entry === undefined) continue;
    const isOther = !isOtherwiseFit(entry, view, least, most) || (needsGrant && hasGrant[at] === 0);
    const isOff = !isAnyTime && (entry.day === -1 || entry.day < from || entry.day > until);
    fails[at] = (fails[at] ?? 0) | (isOff ? FAILS.date : 0) | (isOther ? FAILS.other : 0);
  }
  return { fails, grantFits };
}
