/** A document of which parts come as pdf.js asks for them. */
import { PDFDataRangeTransport } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A document of which parts can be had, as they are needed. */
export interface ByteRanges {
  /** Of the whole document, in bytes. */
  size: number;
  /** The bytes from `from` on, up to `to`. Undefined if they cannot be had: then the document can be read no further. */
  part(from: number, to: number): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** What is asked for at once of a document that is read in parts, in bytes. */
const PART = 32 * 1024;

/** Nothing is asked for that no page needs. For pdf.js's `getDocument`. */
export const inParts = (parts: ByteRanges, onLost: () => void) => ({
  range: new Parts(parts, onLost),
  rangeChunkSize: PART,
  disableStream: true,
  disableAutoFetch: true,
});

class Parts extends PDFDataRangeTransport {
  readonly #parts: ByteRanges;
  readonly #onLost: () => void;
  #isOver = false;

  constructor(parts: ByteRanges, onLost: () => void) {
    super(parts.size, null);
    this.#parts = parts;
    this.#onLost = onLost;
  }

  override requestDataRange(from: number, to: number): void {
    void this.#give(from, to);
  }

  override abort(): void {
    this.#isOver = true;
  }

  async #give(from: number, to: number): Promise<void> {
    const bytes = await this.#parts.part(from, to);
    if (this.#isOver) return;
    if (bytes === undefined) this.#onLost();
    else this.onDataRange(from, bytes);
  }
}
