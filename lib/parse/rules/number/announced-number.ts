import { ACT_NUMBER, compactNumber, NUMBER_SIGN, SERIAL } from '../../grammar/act-numbers.ts';
import { matches, type Rule } from '../../rule.ts';

/** « DELIBERATION N°2031.00412 », « Délibération n° 45 », « Extrait de délibération N° DEL 2025-85 », « Délibération : 2023-45 » */
const PATTERN = new RegExp(
  `\\bdeliberation\\s{0,2}(?:${NUMBER_SIGN}|:|-)\\s{0,2}(?:${NUMBER_SIGN}\\s?)?(?<number>${ACT_NUMBER}|${SERIAL})`,
  'g',
);
/** « Délibération CP-2031-0421 », « Délibération B2031-094 : … », at the beginning of a line or behind a dash */
const WITHOUT_SIGN = new RegExp(
  `(?<=(?:^|\\n)\\W{0,4}|\\s[–-]\\s)deliberation\\s(?<number>(?=[a-z]{1,6}[\\s._-]?\\d)${ACT_NUMBER})`,
  'g',
);
/** « DELIBERATION 31-021 », « Décision n° B2031-09-118 – Objet : … » of a bureau: the line begins with it, and says no more of it */
const LINE = new RegExp(
  `(?<=(?:^|\\n)\\W{0,4})(?:deliberation|decision\\s${NUMBER_SIGN})\\s(?<number>${ACT_NUMBER})(?=\\s?(?:\\n|$|[:–-]\\s?objet))`,
  'g',
);
/** « Délibération n° CD-2031-061 – 1/3 », at the foot of a page. */
const PAGE = /\s[–-]\s\d{1,3}\s?\/\s?\d{1,3}$/;
/** « Délibération n° 23 – 1DL310388 »: its place in the sitting comes first. */
const CODE_AFTER = /^\s[–-]\s(?<code>\d{0,2}[a-z]{1,4}\d{4,8})(?![a-z\d])/;
/** « vu la délibération n° … », « par délibération n° … »: another act. */
const CITED = /\b(?:vu|la|sa|par|une|cette|notre|leur|meme|des|les|(?<!extrait |projet |verbal )de) $/;

export const announcedNumber: Rule<string> = {
  id: 'announced-number',
  zones: ['header', 'roll-call', 'aside'],
  words: ['deliberation', 'decision'],
  *find(zone, act) {
    for (const match of [
      ...matches(zone, act, PATTERN),
      ...matches(zone, act, WITHOUT_SIGN),
      ...matches(zone, act, LINE),
    ]) {
      if (CITED.test(act.flow.folded.slice(Math.max(0, match.index - 12), match.index))) continue;
      const number = match.groups?.['number'] ?? '';
      const start = match.index + match[0].length - number.length;
      const end = start + number.replace(PAGE, '').length;
      const code = CODE_AFTER.exec(act.flow.folded.slice(end, end + 24))?.groups?.['code'];
      const from = code === undefined ? start : act.flow.folded.indexOf(code, end);
      const to = code === undefined ? end : from + code.length;
      yield { value: compactNumber(act.flow.text.slice(from, to)), start: match.index, end: to };
    }
  },
};
