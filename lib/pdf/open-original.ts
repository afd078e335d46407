/** Opens a document to be looked at: everything that is on its pages, and nothing that it would like to do. */
import { getDocument, PasswordException, PasswordResponses, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { err, ok, type Failure, type Result } from '../model/result.ts';
import { inParts, type ByteRanges } from './byte-ranges.ts';
import type { PdfSurroundings } from './open-pdf.ts';

/** Pixels of one picture: an A3 page at 600 dots per inch has 70 million. Larger ones are left white. */
const MOST_PIXELS = 80_000_000;

export interface OpenOriginalOptions {
  surroundings: PdfSurroundings;
  /** Asked for a password; `wrong` if the last one was. Undefined gives up. */
  onPassword: (wrong: boolean) => Promise<string | undefined>;
  /** A part could not be had: the document will be shown no further. Also said after it was opened. */
  onLost: () => void;
  signal: AbortSignal;
}

/** The whole file, or a way to ask for parts of it. The bytes are gone afterwards (their buffer is detached). */
export type OriginalSource = { bytes: Uint8Array<ArrayBuffer> } | { parts: ByteRanges };

/**
 * No script of the document runs (there is no scripting sandbox), forms are not filled in, nothing is fetched but the
 * document.
 *
 * Fails with `encrypted` (no password was given), `damaged` or `cancelled`.
 */
export async function openOriginal(
  source: OriginalSource,
  { surroundings, onPassword, onLost, signal }: OpenOriginalOptions,
): Promise<Result<PDFDocumentProxy>> {
  const task = getDocument({
    ...surroundings,
    ...('parts' in source ? inParts(source.parts, onLost) : { data: source.bytes }),
    useSystemFonts: true,
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: MOST_PIXELS,
    enableXfa: false,
    useWasm: surroundings.wasmUrl !== undefined,
  });
  let gaveUp = false;
  const giveUp = (): void => {
    gaveUp = true;
    void task.destroy();
  };
  signal.addEventListener('abort', giveUp, { once: true });
  task.onPassword = (answer: (password: string | Error) => void, reason: number) => {
    void onPassword(reason === PasswordResponses.INCORRECT_PASSWORD).then((password) =>
      answer(password ?? new Error('no password was given')),
    );
  };
  try {
    return ok(await task.promise);
  } catch (reason) {
    await task.destroy();
    return err(gaveUp ? { code: 'cancelled' } : failureOf(reason));
  }
}

function failureOf(reason: unknown): Failure {
  const detail = reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason);
  return { code: reason instanceof PasswordException ? 'encrypted' : 'damaged', detail };
}
