/** What the reader permitted beyond the manifest: the hosts of tests/e2e/any-site.test.ts. */
import { inExtension } from './in-extension.ts';
import type { Stage } from './stage.ts';

/** The reader takes it back in the browser's own settings. */
export const takeBack = (stage: Stage): Promise<boolean> =>
  inExtension(stage, async ({ permissions }) => {
    const { origins } = await permissions.getAll();
    return permissions.remove({ origins: origins.filter((origin) => origin.includes('commune-exemple')) });
  });

/** The sites that the extension was asked to read, and may not yet. */
export const wantedSites = (stage: Stage): Promise<unknown> =>
  inExtension(stage, async ({ storage }) => {
    const wanted = (await storage.session.get('access.wanted'))['access.wanted'] as { pages: string[] }[] | undefined;
    return wanted?.flatMap(({ pages }) => pages);
  });

/** Patterns of hosts. */
export const permitted = async (stage: Stage): Promise<string[]> =>
  (await inExtension(stage, async ({ permissions }) => (await permissions.getAll()).origins))
    .filter((origin) => origin.includes('commune-exemple'))
    .toSorted();
