/**
 * Which acts are one act in several documents: the act itself, the minutes of its sitting, a newer file of either. Whoever shows, counts,
 * sums or exports acts goes by this rule.
 *
 * They are one by their number within one sitting of one body of one authority: never by an amount, nor by a title alone, for two
 * acts of a sitting may share either. What is not printed is held against nobody, as long as it leaves no doubt.
 */
import { nameKey } from './name-key.ts';
import { isSmallWord, wordsOf } from './words.ts';

/** What is printed of an act, as far as it says which act it is. */
export interface PrintedAct {
  /** `sha256#n`, n from 0. */
  id: string;
  sha256: string;
  /** One that its document was read from; empty for one that came from a file of the user's. */
  address: string;
  authority?: string;
  /** Nine digits; absent from rows that an earlier version made. */
  siren?: string;
  body?: string;
  number?: string;
  /** `YYYY-MM-DD` */
  session?: string;
  title?: string;
}

/** « Ville de X », « Commune de X », « Mairie de X » are one authority; « X Métropole » is another. */
const COMMUNE = /^(?:commune|ville|mairie)$/u;

/** A collection has few authorities and bodies, and each is compared thousands of times; a document may name any number. */
const MOST_KEPT = 1_000;
const kept = new Map<string, readonly string[]>();

/** The words of an authority's or a body's name that tell it from others, in an order of their own. */
export function nameWords(name: string): readonly string[] {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const words = wordsOf(name)
    .filter((word) => !isSmallWord(word) && !COMMUNE.test(word))
    .toSorted();
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(name, words);
  return words;
}

/** The host that publishes a document, in lower case; empty for a file. */
export const hostOf = (address: string): string => /^[a-z]+:\/\/([^/?#]+)/iu.exec(address)?.[1]?.toLowerCase() ?? '';

/** Says of which authority the body is, not which body it is. */
const QUALIFIER = /^(?:(?:euro)?metropol|municipal|communa|syndical|departement|region|territori)/u;

/** « Bureau », « Bureau métropolitain », « Bureau de X Métropole » are one body of X Métropole: `bureau`. */
export function bodyKey(body: string, authority = ''): string {
  const words = nameWords(body);
  const own = new Set(nameWords(authority));
  return words.filter((word) => !QUALIFIER.test(word) && !own.has(word)).join(' ') || words.join(' ');
}

/** Authority, number and sitting; undefined where one of them is not known: such an act is no other. */
export function numberedKey({ authority = '', siren, address, number = '', session }: PrintedAct): string | undefined {
  const whose = nameWords(authority).join(' ') || siren || hostOf(address);
  const serial = nameKey(number);
  return whose === '' || serial === '' || session === undefined ? undefined : `${whose}|${serial}|${session}`;
}

function grouped<T>(acts: readonly T[], keyOf: (act: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const act of acts) {
    const key = keyOf(act);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [act]);
    else group.push(act);
  }
  return groups;
}

/** Those that print nothing go with the others, if the others are all of one kind. */
function parted<T>(acts: readonly T[], printed: (act: T) => string): T[][] {
  const groups = grouped(acts, printed);
  const isClear = groups.size === 1 || (groups.size === 2 && groups.has(''));
  return isClear ? [[...acts]] : [...groups.values()];
}

const isOfEach = (acts: readonly PrintedAct[]): boolean =>
  new Set(acts.map(({ sha256 }) => sha256)).size === acts.length;

/** Two acts of one document are two, whatever their numbers: which of them is meant elsewhere, only an equal title says. */
function oneOfEach<T extends PrintedAct>(acts: readonly T[]): T[][] {
  if (isOfEach(acts)) return [[...acts]];
  const byTitle = grouped(acts, ({ title = '' }) => wordsOf(title).join(' '));
  return [...byTitle].flatMap(([title, some]) => (title !== '' && isOfEach(some) ? [some] : some.map((act) => [act])));
}

/** Every act in one group, with those that are the same act. The order that they come in decides nothing. */
export function sameActs<T extends PrintedAct>(acts: readonly T[]): T[][] {
  const numbered = grouped(acts, (act) => numberedKey(act) ?? act.id);
  return [...numbered.values()].flatMap((some) =>
    some.length === 1
      ? [some]
      : parted(some, ({ siren = '' }) => siren)
          .flatMap((ofOne) =>
            parted(ofOne, ({ body, authority }) => (body === undefined ? '' : bodyKey(body, authority))),
          )
          .flatMap(oneOfEach),
  );
}

/** Whether two acts are one, as far as these two tell. */
export const isSameAct = (one: PrintedAct, other: PrintedAct): boolean => sameActs([one, other]).length === 1;
