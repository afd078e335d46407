/** What a document is: one act, several, the minutes of a sitting, or nothing of a deliberating body. */
import type { TextLine } from '../../model/page.ts';
import type { DocumentKind } from '../../model/reading.ts';
import {
  ACT_HEADING,
  AGENDA,
  DECIDES,
  DELIBERATES,
  EXTRACT,
  LIST_OF_ACTS,
  MINUTES_TITLE,
  OTHER_ACT,
  SITTING_CLOSED,
} from '../grammar/documents.ts';
import { foldedLine } from './line-text.ts';

/** A document says what it is in its first lines; a letterhead and a stamp may come before. */
const HEAD_LINES = 40;

/** The kind as far as single lines tell; whether a deliberation is several, only cutting tells. */
export function kindOf(body: readonly TextLine[], asides: readonly TextLine[]): Exclude<DocumentKind, 'collection'> {
  const folded = body.map(foldedLine);
  const head = folded.slice(0, HEAD_LINES);
  const some = (lines: readonly string[], pattern: RegExp) => lines.some((line) => pattern.test(line));
  const extract = some(head, EXTRACT);
  const heading = some(head, ACT_HEADING) || some(asides.map(foldedLine), ACT_HEADING);
  if (!extract && some(head, LIST_OF_ACTS) && !some(folded, /\bapres (?:en )?avoir delibere\b/)) return 'other';
  const closed = some(folded, SITTING_CLOSED);
  if (!extract && (some(head, MINUTES_TITLE) || (closed && some(folded, AGENDA)))) {
    return some(folded, DECIDES) ? 'minutes' : 'other';
  }
  const first = head.findIndex((line) => OTHER_ACT.test(line));
  const act = head.findIndex((line) => EXTRACT.test(line) || ACT_HEADING.test(line));
  const deliberates = some(pairs(folded), DELIBERATES);
  if (first >= 0 && (act < 0 || first < act) && !extract && !deliberates) return 'other';
  if (!some(folded, DECIDES) && !some(pairs(folded), DECIDES)) return 'other';
  return extract || heading || sits(head) || deliberates ? 'deliberation' : 'other';
}

/** Each line with the next one: a sentence may be broken after « après en avoir ». */
function pairs(folded: readonly string[]): string[] {
  return folded.map((line, index) => `${line} ${folded[index + 1] ?? ''}`);
}

/** The head tells of a sitting: « Séance du … », « L'an deux mille … », « Convoqué le … ». */
function sits(head: readonly string[]): boolean {
  return head.some((line) =>
    /^(?:seance\b|l'an (?:deux|20)|convoque|date de (?:la )?(?:convocation|seance)|objet\s?:)|\bs'est reuni/.test(line),
  );
}
