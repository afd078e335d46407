/** Whole numbers written in words: « deux mille vingt-deux », « mille cent-vingt-quatre », « soixante et onze ». */

/** A number, and the offset where its words end. */
export interface ReadNumber {
  value: number;
  end: number;
}

const UNITS: Record<string, number> = {
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
const TENS: Record<string, number> = {
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
const SCALES: Record<string, number> = {
  mil: 1000,
  mille: 1000,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
};

/** A group below a thousand while it is being read, and what may still be added to it: `[from, below)`. */
interface Group {
  value: number;
  from: number;
  below: number;
}

const EMPTY: Group = { value: 0, from: 1, below: 1000 };

/**
 * Reads the longest number in words that begins at `offset` of a folded text. Words that cannot follow one another in
 * one number end it: « deux mille vingt-cinq, treize novembre » is 2025 and then 13.
 */
export function numberWordsAt(folded: string, offset: number): ReadNumber | undefined {
  const word = /(?:(?<=[a-z][ -])et[\s-])?([a-z]+)/y;
  let total = 0;
  let smallestScale = Infinity;
  let group = EMPTY;
  let end = offset;
  let read = false;
  for (let from = offset; ;) {
    word.lastIndex = from;
    const match = word.exec(folded);
    const name = match?.[1] ?? '';
    const scale = SCALES[name];
    if (scale !== undefined) {
      if (scale >= smallestScale) break;
      total += (group.value === 0 ? 1 : group.value) * scale;
      smallestScale = scale;
      group = EMPTY;
    } else {
      const next = extended(group, name);
      if (next === undefined) break;
      group = next;
    }
    read = true;
    end = word.lastIndex;
    if (!/[\s-]/.test(folded.charAt(end))) break;
    from = end + 1;
  }
  return read ? { value: total + group.value, end } : undefined;
}

/** The group with one more word, or undefined where the word cannot follow. */
function extended(group: Group, name: string): Group | undefined {
  if (name === 'cent' || name === 'cents') {
    const hundreds = group.value === 0 ? 1 : group.value;
    return hundreds < 10 ? { value: hundreds * 100, from: 1, below: 100 } : undefined;
  }
  // « quatre-vingts »
  if ((name === 'vingt' || name === 'vingts') && group.value % 100 === 4) {
    return { value: group.value + 76, from: 1, below: 20 };
  }
  const ten = TENS[name];
  if (ten !== undefined) {
    return ten < group.below ? { value: group.value + ten, from: 1, below: ten === 60 ? 20 : 10 } : undefined;
  }
  const unit = UNITS[name];
  if (unit === undefined || unit < group.from || unit >= group.below) return undefined;
  // « dix-sept », « dix-huit », « dix-neuf »: only these follow a ten.
  return unit === 10
    ? { value: group.value + 10, from: 7, below: 10 }
    : { value: group.value + unit, from: 0, below: 0 };
}
