/** The linter's remarks that stay, each with its reason. Any other fails the test; so does one that is no longer made. */
import type { Remark } from './linter.ts';

interface Explained extends Omit<Remark, 'file'> {
  file: RegExp;
  reason: string;
}

const PDFJS = /^(?:pdf\/pdf\.worker\.min\.mjs|background\.js|chunks\/offscreen-[\w-]+\.js)$/;

/** Of libraries, in both packages. */
const LIBRARIES: readonly Explained[] = [
  {
    level: 'warning',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^content-scripts\/panel\.js$/,
    reason:
      'Preact’s own code for `dangerouslySetInnerHTML`, which nothing of ours uses: tests/architecture/files.test.ts fails on it',
  },
  {
    level: 'warning',
    code: 'DANGEROUS_EVAL',
    file: PDFJS,
    reason:
      'pdf.js asks whether it may make functions from text, to draw some gradients. It may not: the extension’s policy allows no eval, and nothing is drawn',
  },
  {
    level: 'warning',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: PDFJS,
    reason:
      'pdf.js imports its decoders by an address that it is given: always one of the extension’s own files, and the policy allows no other',
  },
];

const FIREFOX: readonly Explained[] = [
  {
    level: 'warning',
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    reason:
      'The declaration that no data is collected is known to Firefox for Android from 142 on. The extension is for the desktop: it declares no `gecko_android`',
  },
];

/** What Mozilla's linter misses in a package that is not for Firefox. */
const CHROME: readonly Explained[] = [
  {
    level: 'error',
    code: 'BACKGROUND_SERVICE_WORKER_NOFALLBACK',
    file: /^manifest\.json$/,
    reason:
      'Firefox wants `background.scripts` beside the service worker; Chrome warns of it. Firefox has its own package',
  },
  {
    level: 'error',
    code: 'ADDON_ID_REQUIRED',
    file: /^manifest\.json$/,
    reason: 'The identifier of an extension in Firefox: it is in Firefox’s package',
  },
  {
    level: 'warning',
    code: 'MANIFEST_PERMISSIONS',
    file: /^manifest\.json$/,
    reason: 'Firefox does not know `offscreen`, a permission of Chrome: without it the engine has nowhere to run there',
  },
  {
    level: 'warning',
    code: 'MISSING_DATA_COLLECTION_PERMISSIONS',
    file: /^manifest\.json$/,
    reason:
      'A declaration to Firefox: it is in Firefox’s package. Chrome’s is made in its store (docs/store/privacy.md)',
  },
];

export const REMARKS = { firefox: [...FIREFOX, ...LIBRARIES], chrome: [...CHROME, ...LIBRARIES] } as const;
