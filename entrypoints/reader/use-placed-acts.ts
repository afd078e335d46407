import { useEffect, useState } from 'preact/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Answer } from '../../lib/model/document.ts';
import type { Moved } from '../../lib/ui/reader/marks.ts';
import type { AskedEngine } from '../../lib/ui/session/session.ts';
import { findMoved } from './moved-passages.ts';
import { isSameVersion, type ShownVersion } from './shown-version.ts';

export interface PlacedActs {
  answer: Answer;
  /** Absent where the document is the one that was read. */
  moved?: Moved;
}

/**
 * What was read, once it is known where it stands in the document that is shown; undefined before. Of a document that is
 * being read, the acts so far are of the file that its server gives now.
 */
export function usePlacedActs(
  answer: Answer | undefined,
  version: ShownVersion,
  document: PDFDocumentProxy,
  engine: AskedEngine,
): PlacedActs | undefined {
  const [placed, setPlaced] = useState<PlacedActs | undefined>(undefined);
  const isPlain = answer !== undefined && (answer.unfinished !== undefined || isSameVersion(version, answer));
  useEffect(() => {
    if (answer === undefined || isPlain) return undefined;
    let isOver = false;
    void findMoved(answer, document, engine).then((moved) => !isOver && setPlaced({ answer, moved }));
    return () => {
      isOver = true;
    };
  }, [answer, isPlain, document]);
  if (answer !== undefined && isPlain) return { answer };
  return placed?.answer === answer ? placed : undefined;
}
