/** The annotated document, opened by its own address. */
import { placeHash, type ReaderPlace } from '../../../lib/ui/reader/reader-address.ts';
import type { Stage } from './stage.ts';

/** Room for the record beside the document. */
export const WIDE = { width: 1280, height: 800 };

/** Firefox never says that a page of the extension has loaded; what stands in it does. */
export const PATIENCE = 1_500;

export async function openReader({ page, extensionOrigin }: Stage, place: ReaderPlace): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${extensionOrigin}/reader.html${placeHash(place)}`, { timeout: PATIENCE }).catch(() => {});
}
