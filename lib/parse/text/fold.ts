/** Folding for matching: lower case, no accents, and never a change of length, so that offsets stay true. */

const COMBINING = /[\u0300-\u036f]/g;

/** « Délibéré À L'UNANIMITÉ » → « delibere a l'unanimite ». The result has the length of the input. */
export function fold(text: string): string {
  // Most text has no accent beyond Latin-1, and a whole-string pass keeps the length then; check, and go by unit if not.
  const quick = text.normalize('NFD').replace(COMBINING, '').toLowerCase();
  if (quick.length === text.length) return quick;
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldUnit(text.charAt(i));
  return folded;
}

function foldUnit(unit: string): string {
  const base = unit.normalize('NFD').replace(COMBINING, '').toLowerCase();
  return base.length === 1 ? base : unit;
}
