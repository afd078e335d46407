import type { ListedPage } from '../../model/document.ts';
import type { Batches } from '../session/batches.ts';

/** Reading whole listings, from beside their pages. */
export interface WholeListings {
  batches: Batches;
  /** Origins of the page's documents that nobody permitted yet. */
  missing: readonly string[];
  /** Reads the page's documents; those that are new, into that listing. */
  onRead: (page: ListedPage, batch?: string) => void;
  /** Asks the reader to permit origins, and tries again what they were missing for. */
  onGrant: (batch: string, origins: readonly string[]) => void;
}
