/** The parts of the bench: each can be run alone, in a browser of its own. */
import { beneficiarySpeed } from './beneficiary-speed.ts';
import { openBenchExtension, openPage } from './bench-extension.ts';
import { collectionSpeed } from './collection-speed.ts';
import { exportSpeed } from './export-speed.ts';
import type { Figure } from './figure.ts';
import { fileSpeed } from './file-speed.ts';
import { injectedSize } from './injected-size.ts';
import { listingSpeed } from './listing-speed.ts';
import { manyLinks } from './many-links.ts';
import { readingSpeed } from './reading-speed.ts';

/**
 * @param build folder of a built Chrome extension
 * @param executable a Chromium
 */
type Part = (build: string, executable: string) => Promise<Figure[]>;

/** A part that needs nothing but a page of the bench's extension. */
const inPage =
  (measure: (page: Awaited<ReturnType<typeof openPage>>) => Promise<Figure[]>): Part =>
  async (build, executable) => {
    const extension = await openBenchExtension(build, executable, {});
    try {
      return await measure(await openPage(extension.browser, extension.page));
    } finally {
      await extension.close();
    }
  };

export const PARTS: Readonly<Record<string, Part>> = {
  reading: readingSpeed,
  size: async (build) => [await injectedSize(build)],
  links: manyLinks,
  listing: inPage(async (page) => [await listingSpeed(page)]),
  collection: collectionSpeed,
  files: inPage(fileSpeed),
  beneficiaries: () => Promise.resolve(beneficiarySpeed()),
  exports: () => Promise.resolve(exportSpeed()),
};
