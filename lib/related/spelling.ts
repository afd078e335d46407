/** Small differences of spelling between two folded words. */

/** Long words only: among short ones a single letter makes another name (two communes, two acronyms). */
const LONG_ENOUGH = 8;

/** Same word but for a plural, or long and one letter apart (missing, added, replaced, or two swapped). */
export function almostSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long === `${short}s` && short.length >= 4) return true;
  if (short.length < LONG_ENOUGH || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const replaced = short.slice(at + 1) === long.slice(at + 1);
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return replaced || swapped;
}
