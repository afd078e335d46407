/**
 * The public format itself (`Reading`, `lib/model/reading.ts`): one document, with the acts that were chosen, and beside it
 * where and when it was fetched. The command line prints the same lines (`npm run read -- --json`), and the library takes them in.
 */
import type { ExportedDocument, Exporter } from './exported.ts';

const lineOf = ({ reading, places, addresses, retrieved, readerVersion, notes }: ExportedDocument): string =>
  JSON.stringify({
    ...reading,
    places,
    addresses,
    ...(retrieved !== undefined && { retrieved }),
    ...(readerVersion !== undefined && { readerVersion }),
    notes,
  });

/** A document a line. */
export const ndjsonExporter = (): Exporter => ({
  open: () => [{ file: 'collection.ndjson', content: '' }],
  add: (document) => [{ file: 'collection.ndjson', content: `${lineOf(document)}\n` }],
  close: () => [],
});

/** One array of documents. */
export function jsonExporter(): Exporter {
  const file = 'collection.json';
  let before = '[\n';
  return {
    open: () => [],
    add(document) {
      const content = before + lineOf(document);
      before = ',\n';
      return [{ file, content }];
    },
    close: () => [{ file, content: before === '[\n' ? '[]\n' : '\n]\n' }],
  };
}
