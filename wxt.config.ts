import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  outDir: 'output',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ plugins: [preact()] }),
  manifest: { name: 'Délibéré' },
});
