/** What a printed name says besides the words that are compared: where two say different things, they are two bodies. */
import { wordsOf } from '../../model/words.ts';
import type { Identity } from '../identity.ts';

/** « sise 3 rue du Lac », « dont le siège est à … », « domiciliée … »: two of the same name live in different places. */
const SEAT = /(?:\bsise?s?|\bdont\s+le\s+si[èe]ge|\bdomicili[ée]e?s?)\s+(.+)$/iu;

/** « n° 000 173 », « (1942) »: codes and years, which the compared words leave out. */
const CODE = /\(\s*([\d\s./-]+)\s*\)|\bn\s*[°º]\s*([\d\s./-]+)/giu;

/** « Équipe A », « Bâtiment D »: a last letter that would pass for an article or a preposition. */
const LAST_LETTER = /\s(\p{L})\s*$/u;

/** Legal forms of companies: « SARL X » and « SAS X » are two, or one that changed; nobody can tell. */
const COMPANY_FORM = /^(?:sarl|sas|sasu|sa|eurl|sci|scic|scop|snc|selarl|earl|gaec|eirl)$/u;

/** Each is compared by itself: absent says nothing. */
export const ATTRIBUTES = ['kind', 'form', 'code', 'letter', 'seat'] as const;
export type Attributes = Partial<Record<(typeof ATTRIBUTES)[number], string>>;

const digits = (text: string): string => text.replaceAll(/\D+/gu, ' ').trim();

export function attributesOf(name: string, { kind }: Identity): Attributes {
  const seat = SEAT.exec(name);
  const own = seat ? name.slice(0, seat.index) : name;
  const code = [...own.matchAll(CODE)].map(([, year = '', number = '']) => digits(year || number)).join(' ');
  const letter = LAST_LETTER.exec(own.replaceAll(CODE, ''))?.[1]?.toLowerCase();
  const form = kind === 'company' ? wordsOf(own).find((word) => COMPANY_FORM.test(word)) : undefined;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(form === undefined ? {} : { form }),
    ...(code === '' ? {} : { code }),
    ...(letter === undefined ? {} : { letter }),
    ...(seat?.[1] === undefined ? {} : { seat: wordsOf(seat[1]).join(' ') }),
  };
}

/**
 * Names of the same words → those that may be one body. Where all that print an attribute print the same, those that do not print
 * it go with them; where they print several, nobody knows with which, and they stay by themselves.
 */
export function partByAttributes<T extends { attributes: Attributes }>(names: readonly T[]): T[][] {
  const contested = ATTRIBUTES.filter(
    (attribute) => new Set(names.flatMap(({ attributes }) => attributes[attribute] ?? [])).size > 1,
  );
  if (contested.length === 0) return [[...names]];
  const parts = new Map<string, T[]>();
  for (const name of names) {
    const part = contested.map((attribute) => name.attributes[attribute] ?? '').join('|');
    const same = parts.get(part);
    if (same) same.push(name);
    else parts.set(part, [name]);
  }
  return [...parts.values()];
}

/** Whether no attribute says that two are different. */
export const mayBeOne = (one: Attributes, other: Attributes): boolean =>
  ATTRIBUTES.every((attribute) => {
    const [mine, theirs] = [one[attribute], other[attribute]];
    return mine === undefined || theirs === undefined || mine === theirs;
  });
