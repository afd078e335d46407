/** A reader of documents that needs no PDF: it gives what the test says, when the test says so. */
import type { PdfReader } from '../../lib/engine/pdf-reader.ts';
import { sha256 } from '../../lib/engine/sha256.ts';
import type { Deliberation, Reading } from '../../lib/model/reading.ts';
import { ok, type Failure } from '../../lib/model/result.ts';
import { page } from '../store/samples.ts';

export interface Script {
  acts?: (address: string) => Deliberation[];
  /** Lines of its one page. */
  lines?: (address: string) => string[];
  failure?: Failure;
  /** Throws, as only a bug does. */
  bug?: boolean;
  /** Waits for this before it reads. */
  until?: Promise<void>;
}

/** `addresses`: those read, in order. */
export function fakeReader(script: Script = {}): PdfReader & { readonly addresses: string[] } {
  const addresses: string[] = [];
  return {
    addresses,
    warm: () => {},
    close: () => {},
    async read(address, bytes, { onPage }) {
      addresses.push(address);
      await script.until;
      if (script.bug === true) throw new Error('a bug of the test');
      const pages = [page(1, script.lines?.(address) ?? ['Le Bureau prend acte.'])];
      onPage?.(page(1, []), 1);
      const deliberations = script.acts?.(address) ?? [];
      const reading: Reading = {
        file: address,
        sha256: await sha256(bytes),
        bytes: bytes.length,
        pages: 1,
        pagesRead: 1,
        status: script.failure === undefined ? 'read' : 'damaged',
        textSource: 'text-layer',
        kind: 'deliberation',
        deliberations,
        ms: { extract: 1, parse: 1 },
      };
      const { failure } = script;
      return ok({ reading, pages: failure ? [] : pages, ...(failure && { failure }) });
    },
  };
}
