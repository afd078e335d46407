import type { ListedDocument, ListedPage } from '../../lib/model/document.ts';

/** Each document by the first link that leads to it. */
function once(documents: readonly ListedDocument[]): ListedDocument[] {
  const known = new Map<string, ListedDocument>();
  for (const document of documents) if (!known.has(document.address)) known.set(document.address, document);
  return [...known.values()];
}

/** The frames of a tab as one page: that of the frame with the most documents. Undefined if there are no documents. */
export function mergeListings(frames: readonly ListedPage[]): ListedPage | undefined {
  const documents = once(frames.flatMap((frame) => frame.documents));
  const [main] = frames.toSorted((one, other) => other.documents.length - one.documents.length);
  return main === undefined || documents.length === 0 ? undefined : { ...main, documents };
}
