/**
 * Identifiers that the prefectures' system (@CTES) gives to acts:
 * `095-123456782-20310204-0000061096-DE`, `99_DE-095-123456782-20310414-D20310015510`. They hold the département, the
 * SIREN of the authority, the date of the sitting, and the authority's own number of the act.
 */

/** A part may be broken over lines after a hyphen. */
const HYPHEN = '-\\s?';

const DEPARTEMENT = '(?:\\d{2,3}|0?2[ab])';
const COMMON = `${DEPARTEMENT}${HYPHEN}\\d{9}${HYPHEN}\\d{8}${HYPHEN}`;
/** Pattern of an identifier in folded text: `de` stands for « délibération ». */
export const ACT_ID = `(?:\\d{1,2}_[a-z]{2}${HYPHEN}${COMMON}[a-z0-9_.]{1,30}|${COMMON}[a-z0-9_.-]{1,30}${HYPHEN}[a-z]{2})(?![a-z\\d])`;

/** What an identifier says of itself. */
export interface ActIdParts {
  /** Nine digits, not checked. */
  siren: string;
  /** `YYYYMMDD`, not checked. */
  date: string;
  /** The authority's own number: « D20310015510 », « 0000061096 ». */
  serial: string;
}

/** Takes an identifier without white space apart. */
export function actIdParts(actId: string): ActIdParts | undefined {
  const match = /^(?:\d{1,2}_[A-Z]{2}-)?[\dAB]{2,3}-(\d{9})-(\d{8})-(.{1,30}?)(?:-[A-Z]{2})?$/i.exec(actId);
  return match ? { siren: match[1] ?? '', date: match[2] ?? '', serial: match[3] ?? '' } : undefined;
}
