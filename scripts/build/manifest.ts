/** What the extension asks of the browser, and no more. */
import type { UserManifest } from 'wxt';
import { hostPatterns } from '../../lib/sites/registry.ts';

/** Never changes: the collection that a reader keeps in Firefox belongs to it. */
const GECKO_ID = 'delibere@delibere.invalid';

/**
 * pdf.js decodes images with WebAssembly, hence `wasm-unsafe-eval`; no other code than the extension's own runs, and
 * documents are fetched from http(s) alone. Components set styles, never scripts, inline.
 */
const EXTENSION_PAGES = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "connect-src 'self' https: http:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Where the tests' servers are. Only builds made for tests may read from there. */
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

/**
 * `activeTab`: a click on the toolbar button or in the context menu lets us look at that page. Chrome alone has offscreen
 * documents; Firefox's background page can hold the engine itself.
 */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'] as const;
const CHROME_PERMISSIONS = ['offscreen'] as const;

/** Any other site: asked for host by host, when the reader wants it. */
const OPTIONAL_HOSTS = ['https://*/*', 'http://*/*'];

/**
 * The first stage, in every page and frame of the declared sites and in their documents. Where a script of WXT's says this
 * itself, it carries along all that it says: here, the rules of every site.
 */
const FIRST_STAGE = {
  js: ['content-scripts/links.js'],
  matches: hostPatterns(),
  all_frames: true,
  run_at: 'document_end',
} as const;

interface Target {
  browser: string;
  mode: string;
}

/** The manifest's own part; WXT adds the entrypoints, the version and the icons. */
export const manifest = ({ browser, mode }: Target): UserManifest => ({
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'fr',
  permissions: [...PERMISSIONS, ...(browser === 'firefox' ? [] : CHROME_PERMISSIONS)],
  host_permissions: [...hostPatterns(), ...(mode === 'test' ? LOOPBACK : [])],
  content_scripts: [{ ...FIRST_STAGE, js: [...FIRST_STAGE.js] }],
  action: { default_title: '__MSG_actionTitle__' },
  content_security_policy: { extension_pages: EXTENSION_PAGES },
  ...(browser === 'firefox'
    ? {
        // In MV2 hosts are permissions like others, which the types do not know.
        ...({ optional_permissions: OPTIONAL_HOSTS } as Partial<UserManifest>),
        browser_specific_settings: {
          gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
        },
      }
    : { minimum_chrome_version: '125', optional_host_permissions: OPTIONAL_HOSTS }),
});
