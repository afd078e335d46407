/** Reading whole listings from the extension's own pages, which may ask the reader for what is not permitted yet. */
import { browser } from 'wxt/browser';
import type { ListedPage } from '../../lib/model/document.ts';
import { patternOf } from '../../lib/sites/match-pattern.ts';
import type { Batches } from '../../lib/ui/session/batches.ts';

/** The browser's question, in the click itself. */
const request = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...new Set(origins.map((origin) => patternOf(new URL(origin))))] });

/** Asks for what is missing; whatever the answer, the rest is read, and what may not be read is accounted for as such. */
export async function readWhole(
  batches: Batches,
  page: ListedPage,
  { missing, batch }: { missing: readonly string[]; batch: string | undefined },
): Promise<void> {
  if (missing.length > 0) await request(missing).catch(() => false);
  await batches.read(page, batch);
}

/** Asks for origins, and tries again what failed if they are permitted. */
export async function grantAndRetry(batches: Batches, batch: string, origins: readonly string[]): Promise<void> {
  if (await request(origins)) await batches.act(batch, 'retry');
}
