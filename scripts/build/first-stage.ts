/**
 * Keeps the first-stage script small: it runs in every page of the declared sites, whether or not there is anything to
 * read, and must fit in 1 kB.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'links';

/** What WXT wraps every content script in. With it comes the browser polyfill, ten times the script's own size. */
const CONTEXT = 'wxt/utils/content-script-context';

/**
 * Replaces WXT's context, which the first stage does not use, by an empty one in that script alone.
 *
 * @param entrypoints those of the bundle being configured
 * @param root folder of the project
 */
export const firstStagePlugins = (entrypoints: readonly { name: string }[], root: string): Plugin[] =>
  entrypoints.some((entrypoint) => entrypoint.name === NAME)
    ? [
        {
          name: 'delibere:first-stage',
          enforce: 'pre',
          resolveId: (id) => (id === CONTEXT ? resolve(root, 'entrypoints/links.content/no-context.ts') : undefined),
        },
      ]
    : [];
