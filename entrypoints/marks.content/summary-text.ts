import type { DocumentState } from '../../lib/model/document.ts';
import type { Language } from '../../lib/ui/language.ts';
import { summaryLines } from '../../lib/ui/mark/summary-lines.ts';

/** The summary card in one run of words, for those who hear it. */
export function summaryText(state: DocumentState, language: Language, before?: string): string {
  const { lead, lines, notes } = summaryLines(state, language, before);
  const said = lines.map((line) => `${line.label} : ${line.value}`);
  return [...(lead === undefined ? [] : [lead]), ...said, ...notes].join('. ');
}
