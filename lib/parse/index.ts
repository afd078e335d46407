/** Lines of text → deliberations, with evidence. Pure: the same lines give the same reading, anywhere. */
import type { TextPage } from '../model/page.ts';
import { DocumentReader, type Parsed } from './document-reader.ts';
import { allAtOnce } from './steps.ts';

export { DocumentReader, type Parsed, type SoFar } from './document-reader.ts';
export type { Steps } from './steps.ts';

/**
 * Version of the rules, kept with every stored act: a stored act with an older one is read again from its lines.
 * Raised with every change of what is read.
 */
export const READER_VERSION = '1';

export interface ReadOptions {
  /** Numbers of pages that are known to follow and are not among `pages` yet. */
  notReadYet?: readonly number[];
}

/** Reads all acts of a document. `pages` in order; image-only pages may be among them. */
export function readPages(pages: readonly TextPage[], { notReadYet = [] }: ReadOptions = {}): Parsed {
  return allAtOnce(new DocumentReader().read(pages, notReadYet));
}
