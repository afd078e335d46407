/** What a document is: one act, several, the minutes of a sitting, or nothing of a deliberating body. */
import type { DocumentKind } from '../../model/reading.ts';
import { BODY, BODY_NOUN } from '../grammar/bodies.ts';
import {
  ACT_HEADING,
  AGENDA,
  DELIBERATES,
  EXTRACT,
  LIST_OF_ACTS,
  MINUTES_TITLE,
  NEWSLETTER,
  OTHER_ACT,
  OTHER_MEETING,
  PRIVATE_BODY,
  SITTING_CLOSED,
} from '../grammar/documents.ts';
import { MONTH } from '../grammar/months.ts';
import type { SortedLines } from './asides.ts';
import { decides } from './decides.ts';
import { foldedLine } from './line-text.ts';

/** A document says what it is in its first lines; a letterhead and a stamp may come before. */
const HEAD_LINES = 40;

/** It begins as an extract of the register: whatever follows, these are acts, and no minutes. */
export const isExtract = ({ body }: SortedLines): boolean => some(body.slice(0, HEAD_LINES).map(foldedLine), EXTRACT);

/**
 * The kind as far as single lines tell; whether a deliberation is several, only cutting tells.
 *
 * @param incomplete there are pages without text: what is decided may stand on them
 */
export function kindOf({ body, asides }: SortedLines, incomplete: boolean): Exclude<DocumentKind, 'collection'> {
  const folded = body.map(foldedLine);
  const head = folded.slice(0, HEAD_LINES);
  const extract = some(head, EXTRACT);
  if (!decides(body)) {
    return incomplete && (extract || some(head, ACT_HEADING)) ? 'deliberation' : 'other';
  }
  if (extract) return 'deliberation';
  const deliberates = some(twoByTwo(folded), DELIBERATES) || opensAndDecides(head, folded);
  if (some(head, LIST_OF_ACTS) && !deliberates) return 'other';
  if (comesFirst(head, NEWSLETTER, MINUTES_TITLE)) return 'other';
  if (isMinutes(folded, head)) return isOfOthers(head) ? 'other' : 'minutes';
  if (comesFirst(beginnings(head), OTHER_ACT, ACT_HEADING) && !deliberates && !isSitting(head, folded)) return 'other';
  const headed = some(head, ACT_HEADING) || some(asides.map(foldedLine), ACT_HEADING);
  return headed || sits(head) || deliberates ? 'deliberation' : 'other';
}

/** « Le Conseil municipal de Valbourg, », or « Le Bureau » alone, visas, and « Délibère : » or « après en avoir délibéré » alone: nothing else needs to head the act. */
function opensAndDecides(head: readonly string[], folded: readonly string[]): boolean {
  const opens = head.findIndex((line) => OPENS_ACT.test(line));
  const before = head.slice(0, opens);
  if (opens < 0 || some(before, OTHER_ACT) || some(before, PRIVATE_BODY)) return false;
  const visas = folded.findIndex((line, index) => index > opens && /^vu (?:le|la|les|l')\b/.test(line));
  return visas >= 0 && folded.some((line, index) => index > visas && DECIDES_ALONE.test(line));
}

const OPENS_ACT = new RegExp(
  `^(?:le |la |l')(?:${BODY}\\b[^.;:,]{0,80},(?: (?:siegeant|reunie?|legalement|dument|regulierement|convoquee?)\\b[^.;:]*)?|${BODY_NOUN},?)$`,
);
const DECIDES_ALONE = /^(?:(?:delibere|decide)(?:nt)?\s?:?|apres en avoir delibere,?)$/;

/** The minutes of an association, a school, a committee: their title says so, and the head names no deliberating body. */
function isOfOthers(head: readonly string[]): boolean {
  if (some(head, OWN_BODY)) return false;
  const pairs = twoByTwo(head);
  const titles = head.flatMap((line, index) => {
    if (!MINUTES_TITLE.test(line)) return [];
    return [line.length < SHORT_TITLE ? (pairs[index] ?? line) : line];
  });
  return some(titles, OTHER_MEETING) || comesFirst(head, PRIVATE_BODY, MINUTES_TITLE);
}

/** « PROCÈS-VERBAL », and on the next line whose. */
const SHORT_TITLE = 25;

/** Associations and companies have a « conseil d'administration » too. */
const OWN_BODY = new RegExp(`^(?!.*\\bconseil d'administration\\b).*\\b${BODY}\\b`);

/** By their title, or by the agenda before and the end of the sitting after. */
function isMinutes(folded: readonly string[], head: readonly string[]): boolean {
  const told = some(folded, SITTING_CLOSED) && some(folded, AGENDA);
  return told || comesFirst(beginnings(head), MINUTES_TITLE, ACT_HEADING);
}

function some(lines: readonly string[], pattern: RegExp): boolean {
  return lines.some((line) => pattern.test(line));
}

/** A line fits `pattern`, and none before it fits `other`. */
function comesFirst(lines: readonly string[], pattern: RegExp, other: RegExp): boolean {
  const first = lines.findIndex((line) => pattern.test(line) || other.test(line));
  return first >= 0 && pattern.test(lines[first] ?? '');
}

/** « … AVENANT N° 1 À LA / CONVENTION »: a line that goes on with the one above heads nothing. */
function beginnings(head: readonly string[]): string[] {
  return head.map((line, index) => (GOES_ON.test(head[index - 1] ?? '') ? '' : line));
}

const GOES_ON = /(?:[–—-]|\b(?:de|du|des|la|le|les|a|au|aux|et|en|pour|sur|d'une?))$/;

/** Each line with the next one: a sentence may be broken after « après en avoir ». */
function twoByTwo(folded: readonly string[]): string[] {
  return folded.map((line, index) => `${line} ${folded[index + 1] ?? ''}`);
}

/** The head tells of a sitting: « Séance du … », « L'an deux mille … », « Convoqué le … ». */
function sits(head: readonly string[]): boolean {
  return head.some(
    (line, index) => SITTING.test(line) || SITTING.test(BROKEN.test(line) ? `${line} ${head[index + 1] ?? ''}` : ''),
  );
}

/**
 * « Conseil communautaire du 29 juin 2023 » over all else, and « après en avoir délibéré » below: « CONTRAT DE BAIE » and « Rapport de
 * présentation » are the title and a part of its act then.
 */
function isSitting(head: readonly string[], folded: readonly string[]): boolean {
  return comesFirst(head, SITTING_OF, OTHER_ACT) && some(twoByTwo(folded), HAS_DELIBERATED);
}

const DATE = `(?:\\d{1,2}(?:er)? ${MONTH} (?:19|20)\\d\\d|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4})`;
/** « RÉUNION DU CONSEIL », and its date on the next line. */
const BROKEN = /^(?:seance|reunion) (?:publique )?(?:du|de la|de l')[^\n]{0,50}$/;
const SITTING = new RegExp(
  `^(?:(?:seance|reunion|conseil|bureau|commission|comite)\\b[^\\n]{0,60}?\\b${DATE}|seance publique du$|l'an (?:deux|20)|convoque|date de (?:la )?(?:convocation|seance)|objet\\s?:)|\\bs'est reuni`,
);
const SITTING_OF = new RegExp(
  `^(?:seance|reunion|${BODY}) (?:publique |ordinaire )?(?:du|en date du) [^\\n]{0,12}\\b${DATE}$`,
);
const HAS_DELIBERATED = /\bapres (?:en )?avoir (?:en )?delibere\b/;
