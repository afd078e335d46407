import { ACT_NUMBER, compactNumber, isDate, NUMBER_SIGN, SERIAL } from '../../grammar/act-numbers.ts';
import type { Rule } from '../../rule.ts';
import { lineCells } from '../../text/line-cells.ts';

/** A line of its own, or a cell of one: « n° 2013 / 6 », « N° 045 », « DL-058-07-13 », « 31-C-0187 », « 31/0312/ECSS » */
const PATTERN = new RegExp(
  `^[^\\w]{0,3}(?:${NUMBER_SIGN}\\s?(?<signed>${ACT_NUMBER}|${SERIAL})|(?<bare>(?!page)(?=[a-z]|\\d{2,4}[ _-][a-z]{1,3}[ _-]\\d|\\d{2}/\\d{3,5}/[a-z])${ACT_NUMBER}))\\s?[.:–-]?$`,
);
/** The last words of a line: « Valbourg n° 2013 / 6 », « Séance du 3 mai 2031 – DEL2031_055 ». */
const AT_END = new RegExp(
  `(?<![a-z\\d])(?:${NUMBER_SIGN}\\s?(?<signed>${ACT_NUMBER}|${SERIAL})|[–-]\\s(?<bare>(?=(?:del(?:ib)?|dcm|dlb?|cm|cc|bc|bm|cp|cs)[ _-]?\\d)${ACT_NUMBER}))$`,
);
/** « lot n° 3 », « avenant n° 2 »: the number of something else. */
const OF_SOMETHING =
  /\b(?:(?:proces-)?verbal|lots?|avenant|marche|convention|annexe|modificative|dm|budget|article|contrat|projet|point|rapport|dossier|arrete|decision|siret|siren|ordre|page|zone|phase|tranche|parcelle|section|et|les?|des?) ?$/;

export const numberAlone: Rule<string> = {
  id: 'number-alone',
  zones: ['header', 'roll-call', 'aside'],
  *find(zone, { flow }) {
    for (let index = flow.lineAt(zone.start); index <= flow.lineAt(zone.end - 1); index++) {
      for (const cell of lineCells(flow, index)) {
        const folded = flow.folded.slice(cell.start, cell.end).trimEnd();
        const match = PATTERN.exec(folded) ?? AT_END.exec(folded);
        if (match === null || OF_SOMETHING.test(folded.slice(Math.max(0, match.index - 16), match.index))) continue;
        const printed = match.groups?.['signed'] ?? match.groups?.['bare'] ?? '';
        const start = cell.start + folded.indexOf(printed, match.index);
        const value = compactNumber(flow.text.slice(start, start + printed.length));
        const end = start + printed.length;
        if (!isDate(value))
          yield { value, start: cell.start + match.index + (match[0].length - match[0].trimStart().length), end };
      }
    }
  },
};
