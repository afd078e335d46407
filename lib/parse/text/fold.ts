/** Folding for matching: lower case, no accents, and never a change of length, so that offsets stay true. */

const COMBINING = /[\u0300-\u036f]/g;
const BEYOND_ASCII = /[^\0-\x7f]/g;

/** Beyond these (Latin-1 and Latin Extended, A and B) a unit is folded anew each time. */
const TABLED = 0x250;

/** What each unit below {@link TABLED} folds to. */
const TABLE: readonly string[] = Array.from({ length: TABLED }, (_, code) => foldAnew(String.fromCharCode(code)));

/** « Délibéré À L'UNANIMITÉ » → « delibere a l'unanimite ». The result has the length of the input. */
export function fold(text: string): string {
  return text.replace(BEYOND_ASCII, foldUnit).toLowerCase();
}

function foldUnit(unit: string): string {
  return TABLE[unit.charCodeAt(0)] ?? foldAnew(unit);
}

/** A unit that is more or less than one letter without its accents, or in lower case, stays as it is. */
function foldAnew(unit: string): string {
  const base = unit.normalize('NFD').replace(COMBINING, '').toLowerCase();
  return base.length === 1 ? base : unit;
}
