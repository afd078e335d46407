/** Whole numbers written in words: « quatre mille sept cent trois » → 4703. */

const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
};

/** « septante », « octante », « nonante » are heard in Belgium and Switzerland, and near their borders. */
const TENS: Readonly<Record<string, number>> = {
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  octante: 80,
  nonante: 90,
};

const SCALES: Readonly<Record<string, number>> = {
  mille: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
};

/** Every word that a number may hold, folded. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(UNITS),
  ...Object.keys(TENS),
  ...Object.keys(SCALES),
  'cent',
  'cents',
  'et',
]);

/**
 * Reads folded words, separated by spaces or hyphens. Nothing where they do not make one number: « trois deux »,
 * « mille million ».
 */
export function readNumberWords(folded: string): number | undefined {
  const words = folded.split(/[\s-]+/).filter((word) => word !== '' && word !== 'et');
  if (words.length === 0) return undefined;
  let total = 0;
  let group: number | undefined;
  let lastScale = Infinity;
  for (const word of words) {
    const scale = SCALES[word];
    if (scale === undefined) {
      group = withWord(group, word);
      if (group === undefined) return undefined;
    } else {
      if (scale >= lastScale || (group === undefined && scale > 1e3)) return undefined;
      total += (group ?? 1) * scale;
      group = undefined;
      lastScale = scale;
    }
  }
  return total + (group ?? 0);
}

/** A group below a thousand with one more word: 80 + « dix » = 90, 4 + « vingt » = 80, 3 + « cent » = 300. */
function withWord(group: number | undefined, word: string): number | undefined {
  const before = group ?? 0;
  if (word === 'cent' || word === 'cents') {
    return before < 10 && before !== 1 ? Math.max(before, 1) * 100 : undefined;
  }
  const tens = TENS[word];
  if (tens !== undefined) {
    if (before % 100 === 4 && tens === 20) return before - 4 + 80;
    return before % 100 === 0 ? before + tens : undefined;
  }
  const unit = UNITS[word];
  if (unit === undefined) return undefined;
  const rest = before % 100;
  // « soixante-douze », « quatre-vingt-onze »; « vingt-trois »; « dix-sept ».
  const fits =
    rest === 0 || rest === 60 || rest === 80 || (rest >= 20 ? unit < 10 : rest === 10 && unit > 6 && unit < 10);
  return fits ? before + unit : undefined;
}
