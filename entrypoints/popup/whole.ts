/** Reading the documents of the tab's page as a whole, from the window under the toolbar button. */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { createEngineClient } from '../../lib/messages/client.ts';
import type { ListedPage } from '../../lib/model/document.ts';
import type { ToolbarWindowProps } from '../../lib/ui/toolbar/toolbar-window.tsx';
import { Batches } from '../../lib/ui/session/batches.ts';
import { Listing } from '../../lib/ui/session/listing.ts';
import { missingOrigins } from '../tab/missing-origins.ts';
import { readWhole } from '../tab/read-whole.ts';

type Whole = NonNullable<ToolbarWindowProps['whole']>;

/** Listings that are being read, and what the window shows of a page's documents; looked up when there are some. */
export function followWhole(): { batches: Batches; whole: (page: ListedPage) => Whole } {
  const engine = createEngineClient(browser.runtime);
  const batches = new Batches(engine);
  const listing = new Listing(engine);
  const missing = signal<readonly string[]>([]);
  let shown: ListedPage | undefined;
  const lookUp = async (page: ListedPage): Promise<void> => {
    missing.value = await missingOrigins(page);
  };
  const whole = (page: ListedPage): Whole => {
    if (shown !== page) {
      shown = page;
      listing.show(page.documents);
      void lookUp(page);
    }
    return {
      page,
      batches,
      known: listing.counts.value.answered,
      missing: missing.value,
      onRead: (read, batch) => void readWhole(batches, read, { missing: missing.value, batch }),
    };
  };
  return { batches, whole };
}
