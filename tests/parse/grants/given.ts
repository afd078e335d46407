export interface GivenCase {
  /** Written as `linesOf` reads it; all names and sums are invented. */
  text: string;
  /** « Boule Ronde = 400 »: euros; « nature » after a grant in kind. */
  grants: readonly string[];
  /** « earlier 250 »: sums that the act names and does not grant, in euros, with the part that each must have. */
  sums?: readonly string[];
}
