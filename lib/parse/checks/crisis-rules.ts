/**
 * When the law let councils decide with a third of their members, each of whom could hold two proxies.
 *
 * - Loi n° 2020-290 du 23 mars 2020, art. 10, and ordonnance n° 2020-391 du 1er avril 2020, art. 2 (which reaches back to
 *   12 March): until 30 August 2020 (loi n° 2020-760 du 22 juin 2020).
 * - From the state of emergency of 17 October 2020 (décret n° 2020-1257; the same art. 10, then loi n° 2020-1379 du
 *   14 novembre 2020, art. 6 IV): until 30 September 2021 (loi n° 2021-689 du 31 mai 2021, art. 8).
 * - Loi n° 2021-1465 du 10 novembre 2021, art. 10: until 31 July 2022.
 */
const PERIODS: readonly (readonly [from: string, to: string])[] = [
  ['2020-03-12', '2020-08-30'],
  ['2020-10-17', '2021-09-30'],
  ['2021-11-11', '2022-07-31'],
];

/** In the first of them, until 10 July 2020, members represented counted for the quorum (ordonnance n° 2020-391, art. 2). */
const REPRESENTED_COUNTED = ['2020-03-12', '2020-07-10'] as const;

const within = (date: string, [from, to]: readonly [string, string]): boolean => date >= from && date <= to;

/** What the law asks of a sitting. */
export interface SittingRules {
  /** Fewest members that must be present, of `inOffice` (CGCT L2121-17: more than half; in a crisis a third). */
  quorum(inOffice: number): number;
  /** Whether members represented count for it. */
  representedCount: boolean;
  /** Proxies that one member may hold (CGCT L2121-20: one). */
  proxiesAllowed: number;
}

/** @param session `YYYY-MM-DD`; where it is not known, what the law allowed at any time is allowed */
export function sittingRules(session: string | undefined): SittingRules {
  const crisis = session === undefined || PERIODS.some((period) => within(session, period));
  return {
    quorum: (inOffice) => (crisis ? Math.ceil(inOffice / 3) : Math.floor(inOffice / 2) + 1),
    representedCount: session === undefined || within(session, REPRESENTED_COUNTED),
    proxiesAllowed: crisis ? 2 : 1,
  };
}
