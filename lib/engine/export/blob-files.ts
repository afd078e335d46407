/** Files in the making: what is written is handed to the browser now and then, which keeps it out of our memory. */
import type { Chunk } from '../../export/index.ts';

export interface ExportedFile {
  /** Path of the file, with slashes. */
  name: string;
  blob: Blob;
}

/** UTF-16 units, or bytes, that are held before they are handed over. */
const HELD = 1_048_576;

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

const typeOf = (name: string): string => TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

class GrowingBlob {
  #whole: Blob[] = [];
  #held: Chunk['content'][] = [];
  #length = 0;

  add(content: Chunk['content']): void {
    this.#held.push(content);
    this.#length += content.length;
    if (this.#length >= HELD) this.#handOver();
  }

  finish(name: string): Blob {
    this.#handOver();
    return new Blob(this.#whole, { type: typeOf(name) });
  }

  #handOver(): void {
    this.#whole.push(new Blob(this.#held));
    this.#held = [];
    this.#length = 0;
  }
}

export class BlobFiles {
  readonly #files = new Map<string, GrowingBlob>();

  add({ file, content }: Chunk): void {
    let growing = this.#files.get(file);
    if (growing === undefined) {
      growing = new GrowingBlob();
      this.#files.set(file, growing);
    }
    growing.add(content);
  }

  /** In the order in which they were begun. */
  finish(): ExportedFile[] {
    return [...this.#files].map(([name, growing]) => ({ name, blob: growing.finish(name) }));
  }
}
