/** A reader of documents that needs no PDF: it gives what the test says, when the test says so. */
import type { EarlyReading } from '../../lib/engine/read-document.ts';
import type { PdfReader } from '../../lib/engine/pdf-reader.ts';
import { sha256 } from '../../lib/engine/sha256.ts';
import type { Deliberation, Reading } from '../../lib/model/reading.ts';
import { err, ok, type Failure } from '../../lib/model/result.ts';
import { page } from '../store/samples.ts';

export interface Script {
  acts?: (address: string) => Deliberation[];
  /** Lines of its one page. */
  lines?: (address: string) => string[];
  failure?: Failure;
  /** Throws, as only a bug does. */
  bug?: boolean;
  /** So many of its acts are told before it waits. */
  early?: number;
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
    readBeginning: () => Promise.resolve(undefined),
    async read(address, bytes, { onPage, onEarly, signal }) {
      addresses.push(address);
      if (script.early !== undefined)
        onEarly?.(earlyReading(address, script.acts?.(address).slice(0, script.early) ?? []));
      await script.until;
      if (script.early !== undefined && signal.aborted) return err({ code: 'cancelled' });
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

/** The first page of two, with these acts, the first of which is said for good. */
function earlyReading(file: string, deliberations: Deliberation[]): EarlyReading {
  const read = { pages: 2, pagesRead: 1, status: 'read', textSource: 'text-layer', kind: 'collection' } as const;
  return { reading: { file, sha256: '', bytes: 1, ...read, deliberations, ms: { extract: 1, parse: 1 } }, final: 1 };
}
