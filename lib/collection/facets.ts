/** What a view may be narrowed by, with how many acts would then be found. */
import type { Facet, Facets } from '../model/collection.ts';
import type { Outcome } from '../model/reading.ts';
import type { Catalogue } from './catalogue.ts';
import type { Coded } from './codes.ts';
import { FAILS } from './filters.ts';
import type { Sources } from './sources.ts';

/** Counts the values of the acts that fail nothing but the filter of these values; an act has those of all its sources. */
function count({ values, codes }: Coded, { ofActs }: Sources, fails: Uint8Array, own: number): Facet[] {
  const counts = new Int32Array(values.length);
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? -1;
    if (code >= 0 && ((fails[at] ?? 0) & ~own) === 0) counts[code] = (counts[code] ?? 0) + 1;
  }
  for (const [first, places] of ofActs) {
    if (((fails[first] ?? 0) & ~own) !== 0) continue;
    for (let at = 1; at < places.length; at++) {
      const code = codes[places[at] ?? -1] ?? -1;
      if (code >= 0 && !isAmong(codes, places, at, code)) counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return values.map((value, code) => ({ value, acts: counts[code] ?? 0 })).filter(({ acts }) => acts > 0);
}

/** Whether an earlier source has the value; a list of the few would cost more than looking. */
function isAmong(codes: Int32Array, places: readonly number[], before: number, code: number): boolean {
  for (let at = 0; at < before; at++) if (codes[places[at] ?? -1] === code) return true;
  return false;
}

const byCount = (facets: Facet[]): Facet[] =>
  facets.sort((one, other) => other.acts - one.acts || (one.value < other.value ? -1 : 1));

export function facetsOf({ sources, authorities, bodies, outcomes, years }: Catalogue, fails: Uint8Array): Facets {
  return {
    authorities: byCount(count(authorities, sources, fails, FAILS.authority)),
    bodies: byCount(count(bodies, sources, fails, FAILS.body)),
    outcomes: byCount(count(outcomes, sources, fails, FAILS.outcome)) as Facet<Outcome>[],
    years: count(years, sources, fails, FAILS.date).sort((one, other) => (one.value < other.value ? 1 : -1)),
  };
}
