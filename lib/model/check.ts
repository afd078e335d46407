/** Cross-checks of an act against itself: part of the public format, see `reading.ts`. */
import type { Evidence } from './evidence.ts';

export const CHECK_CODES = [
  /** Names listed present = présents declared. */
  'roll-matches-present',
  /** Proxies listed = pouvoirs declared. */
  'proxies-match',
  /** Présents + pouvoirs = voix declared. */
  'votes-match-members',
  /** Présents + pouvoirs + absents without proxy = membres en exercice. */
  'members-add-up',
  /** Every holder is present, no giver is, nobody holds more than the law allows (CGCT L2121-20). */
  'proxy-holder-present',
  'secretary-present',
  /** More than half of the members in office are present, proxies not counted (CGCT L2121-17). */
  'quorum',
  /** For + against + abstentions (+ not voting) agree with the votes declared. */
  'counts-match-votes',
  /** Date inside the @CTES identifier = date of the sitting. */
  'act-id-matches-session',
  /** Only if the identifier embeds the header's year and serial (a suffix is allowed). */
  'act-id-matches-number',
  /** Luhn. */
  'act-id-siren-valid',
  'grants-sum-to-total',
  'convened-before-session',
] as const;

export type CheckCode = (typeof CHECK_CODES)[number];

/** Which fault it is, for checks that look for several. */
export type CheckFault =
  /** Of `proxy-holder-present`: who holds a proxy is not among those present. */
  | 'holder-absent'
  /** … who gives one is among them. */
  | 'giver-present'
  /** … somebody holds more than the law allows. */
  | 'too-many-proxies'
  /** Of `counts-match-votes`: said to be unanimous, with votes against. */
  | 'unanimous-and-opposed'
  /** … said to be adopted, with more votes against than for. */
  | 'adopted-by-fewer';

/** A cross-check of the act against itself. It warns, and never repairs a value. */
export interface Check {
  code: CheckCode;
  /** `not-applicable`: a figure is not printed on both sides. */
  result: 'passed' | 'failed' | 'not-applicable';
  fault?: CheckFault;
  /** The figures compared, for the message. */
  expected?: string | number;
  actual?: string | number;
  evidence: Evidence[];
}
