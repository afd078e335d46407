import { useEffect } from 'preact/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Answer } from '../../lib/model/document.ts';
import { keepShown } from './kept-file.ts';
import { isSameVersion, type ShownVersion } from './shown-version.ts';

export interface KeptFileOptions {
  answer: Answer | undefined;
  document: PDFDocumentProxy;
  version: ShownVersion;
  /** An earlier version was asked for. */
  isEarlier: boolean;
  onOpenAnew: () => void;
}

/** Keeps the file that is shown, if files are to be kept; and lets go of a kept one when its server has another. */
export function useKeptFile({ answer, document, version, isEarlier, onOpenAnew }: KeptFileOptions): void {
  useEffect(() => {
    if (answer === undefined || answer.unfinished !== undefined || isEarlier) return;
    if (isSameVersion(version, answer)) void keepShown(document, answer);
    // It was read anew while what had been kept of it was shown.
    else if (version.isKept === true) onOpenAnew();
  }, [answer, document]);
}
