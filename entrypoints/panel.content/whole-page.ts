import { signal } from '@preact/signals';
import type { ListedPage } from '../../lib/model/document.ts';
import { Batches, type BatchEngine } from '../../lib/ui/session/batches.ts';
import { Listing } from '../../lib/ui/session/listing.ts';

/** Fewer are read one by one. */
const SEVERAL = 2;

/** The documents that the panel's page lists, as the marks of its frame know them. */
export class WholePage {
  readonly page = signal<ListedPage | undefined>(undefined);
  readonly listing: Listing;
  readonly batches: Batches;

  constructor(engine: BatchEngine) {
    this.listing = new Listing(engine);
    this.batches = new Batches(engine);
  }

  /** Looks at the page as it is now. */
  look(): void {
    const page = globalThis.delibereListing?.();
    this.page.value = page !== undefined && page.documents.length >= SEVERAL ? page : undefined;
    this.listing.show(this.page.value?.documents ?? []);
  }

  close(): void {
    this.listing.close();
    this.batches.close();
  }
}
