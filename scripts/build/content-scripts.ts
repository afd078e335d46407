/**
 * Keeps what is injected in pages small. WXT wraps every content script in a context, and brings the browser polyfill
 * with it: 5 kB for a first-stage script of half a kB, which runs in every page of the declared sites.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The scripts that do without WXT's context. */
const FIRST_STAGES = ['links', 'site-links'];

const CONTEXT = 'wxt/utils/content-script-context';
const POLYFILL = '@wxt-dev/webextension-polyfill/browser';

/**
 * In content scripts alone, replaces the polyfill by the browser's own object: of what they use of it, all has promises in
 * both browsers. In the first stages, also replaces the context by an empty one.
 *
 * @param entrypoints those of the bundle being configured
 * @param root folder of the project
 */
export function contentScriptPlugins(entrypoints: readonly { name: string; type: string }[], root: string): Plugin[] {
  if (entrypoints.every(({ type }) => type !== 'content-script')) return [];
  const replaced = new Map([[POLYFILL, fileURLToPath(import.meta.resolve('wxt/browser'))]]);
  if (entrypoints.some(({ name }) => FIRST_STAGES.includes(name))) {
    replaced.set(CONTEXT, resolve(root, 'entrypoints/links.content/no-context.ts'));
  }
  return [{ name: 'delibere:content-scripts', enforce: 'pre', resolveId: (id) => replaced.get(id) }];
}
