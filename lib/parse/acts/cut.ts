/** One file may hold one act, a collection of whole acts, or the minutes of a sitting: where does each act begin? */
import type { TextLine, TextPage } from '../../model/page.ts';
import type { DocumentKind } from '../../model/reading.ts';
import { sortLines } from './asides.ts';

/** The lines of one act. */
export interface ActLines {
  body: TextLine[];
  /** Stamps, running heads and feet of its pages. */
  asides: TextLine[];
}

export interface CutDocument {
  kind: DocumentKind;
  acts: ActLines[];
}

/** Cuts a document into its acts, in order. No act: `kind` is `other`. */
export function cutActs(pages: readonly TextPage[]): CutDocument {
  const lines = pages.flatMap((page) => page.lines);
  const isAct = lines.some((line) => /d[ée]lib[ée]ration/i.test(line.text));
  if (!isAct) return { kind: 'other', acts: [] };
  return { kind: 'deliberation', acts: [sortLines(lines)] };
}
