/**
 * What stands before a person's name: a civility, an office, or both.
 *
 * No pattern here changes its case sensitivity midway: engines that compile patterns in several ways do not
 * all read that alike, so that what was read would depend on how much had been read before.
 */

/** « M. », « MM. », « Mme », « Monsieur », « Docteur » …, as they stand before a name. */
export const CIVILITY =
  "(?:m(?:essieurs|esdames|onsieur|adame|ademoiselle)|mmes?\\.?|mm\\.?|m(?:el)?lles?\\.?|mr\\.?|m\\.|m|docteur|dr\\.?|ma[iî]tre|me)(?![\\p{L}\\d.'’-])";

/** « le Maire », « la Vice-Présidente déléguée ». */
const OFFICE =
  "(?:le |la |l')(?:maires?|pr[eé]sidente?s?|vice[\\s-]pr[eé]sidente?s?|adjointe?s?|conseill(?:er|[eè]re)s?|rapporteure?|s[eé]nat(?:eur|rice)|d[eé]put[eé]e?)(?: d[eé]l[eé]gu[eé]e?)?";
/** « de la Métropole de Valbourg »; « le Maire DURAND » is of nothing. */
const OF_WHAT = "(?:\\s(?:(?:de|du|des)\\s|d'\\s?)[^,;:.()\\n]{1,50})";
const MARKS = '[\\s:–-]{0,3}';

/** « Madame le Maire, », « Monsieur le Président de la Métropole, », « M. », « le docteur » */
const LEAD = new RegExp(
  `${MARKS}(?:${CIVILITY}\\s?)?(?:${OFFICE}${OF_WHAT}? ?, ?(?:${CIVILITY}\\s?)?|(?:le )?(?:docteur|dr\\.?|ma[iî]tre)\\s)?`,
  'iuy',
);
/** The same offices where no comma parts them from the name. */
const BARE_OFFICE = new RegExp(`(?<words>${MARKS}(?:${CIVILITY}\\s?)?${OFFICE})(?<what>${OF_WHAT}?)`, 'iuy');
/** « de X »: the shortest that an office may be of. */
const SHORTEST = 5;
/** « Madame la Vice-Présidente Anne PETIT », « Monsieur le Vice-Président Petit » where the line ends, « monsieur le Vice-Président PETIT, ». */
const NAME_NEXT =
  / (?:\p{Lu}[\p{Lu}'’-]{2,}\s?[,;]|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?\s?(?:\n|$)|\p{Lu}\p{L}+(?:-\p{L}+)? (?:d[eu] |des |la |le |d['’])*\p{Lu}{2})/uy;

/** The words at `offset` that lead to a name; empty where there are none. */
export function leadAt(text: string, offset: number): string {
  LEAD.lastIndex = offset;
  const lead = LEAD.exec(text)?.[0] ?? '';
  return /,\s?$/.test(lead) ? lead : (officeAt(text, offset) ?? lead);
}

/** An office and what it is of, up to the last place where a name follows. */
function officeAt(text: string, offset: number): string | undefined {
  BARE_OFFICE.lastIndex = offset;
  const { words, what = '' } = BARE_OFFICE.exec(text)?.groups ?? {};
  if (words === undefined) return undefined;
  const end = offset + words.length;
  for (let at = end + what.length; at >= end; at--) {
    if (text[at] !== ' ' || (at > end && at < end + SHORTEST)) continue;
    NAME_NEXT.lastIndex = at;
    if (NAME_NEXT.test(text)) return text.slice(offset, at + 1);
  }
  return undefined;
}
