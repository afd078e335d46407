import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { contentScriptPlugins } from './scripts/build/content-scripts.ts';
import { pdfAssets } from './scripts/build/pdf-assets.ts';
import { manifest } from './scripts/build/manifest.ts';
import { SOURCES } from './scripts/build/sources.ts';

export default defineConfig({
  outDir: 'output',
  // One folder a browser, whatever the mode: what is tested lies where what is shipped will lie.
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  publicDir: 'assets/public',
  // A name's origin should be visible.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'firefox'],
  // The oldest browsers that the manifest admits: styles and code are not rewritten for older ones.
  vite: () => ({ plugins: [preact()], build: { target: ['chrome125', 'firefox140'], chunkSizeWarningLimit: 1000 } }),
  zip: { includeSources: SOURCES, dotSources: true },
  manifest: ({ browser, mode }) => manifest({ browser, mode }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      files.push(...pdfAssets(wxt.config.root));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      config.plugins = [...(config.plugins ?? []), contentScriptPlugins(entrypoints, import.meta.dirname)];
    },
  },
});
