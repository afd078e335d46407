/** The linter's remarks that stay, each with its reason. Any other fails the test; so does one that is no longer made. */
import type { Remark } from './linter.ts';

interface Explained extends Pick<Remark, 'level' | 'code'> {
  message: RegExp;
  file: RegExp;
  reason: string;
}

/** Whatever holds a library: the build shares code between pages in files of its own naming. */
const BUNDLED = /^(?:chunks\/[\w-]+|content-scripts\/[\w-]+|background|pdf\/pdf\.worker\.min)\.m?js$/;

const MANIFEST = /^manifest\.json$/;

/** Of libraries, in both packages. */
const LIBRARIES: readonly Explained[] = [
  {
    level: 'warning',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /^Unsafe assignment to innerHTML$/,
    file: BUNDLED,
    reason:
      'Preact’s own code for `dangerouslySetInnerHTML`, pdf.js’s for drawing, and the plots’ library’s for labels; nothing of ours uses any: tests/architecture/files.test.ts fails on it',
  },
  {
    level: 'warning',
    code: 'DANGEROUS_EVAL',
    message: /^The Function constructor is eval\.$/,
    file: BUNDLED,
    reason:
      'pdf.js asks whether it may make functions from text, to draw some gradients. It may not: the extension’s policy allows no eval',
  },
  {
    level: 'warning',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /^Unsafe call to import for argument 0$/,
    file: BUNDLED,
    reason:
      'pdf.js imports its worker and decoders by an address that it is given: always one of the extension’s own files, and the policy allows no other. The sandbox for scripts of documents, which it could import too, is not shipped',
  },
];

const FIREFOX: readonly Explained[] = [
  {
    level: 'warning',
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    message: /./,
    file: MANIFEST,
    reason:
      'The declaration that no data is collected is known to Firefox for Android from 142 on. The extension is for the desktop: it declares no `gecko_android`',
  },
];

/** What Mozilla's linter misses in a package that is not for Firefox. */
const CHROME: readonly Explained[] = [
  {
    level: 'error',
    code: 'BACKGROUND_SERVICE_WORKER_NOFALLBACK',
    message: /./,
    file: MANIFEST,
    reason:
      'Firefox wants `background.scripts` beside the service worker; Chrome warns of it. Firefox has its own package',
  },
  {
    level: 'error',
    code: 'ADDON_ID_REQUIRED',
    message: /./,
    file: MANIFEST,
    reason: 'The identifier of an extension in Firefox: it is in Firefox’s package',
  },
  {
    level: 'warning',
    code: 'MANIFEST_PERMISSIONS',
    message: /"(?:offscreen|sidePanel)"/,
    file: MANIFEST,
    reason: 'Permissions of Chrome that Firefox does not know: `offscreen`, where the engine runs, and `sidePanel`',
  },
  {
    level: 'warning',
    code: 'MISSING_DATA_COLLECTION_PERMISSIONS',
    message: /./,
    file: MANIFEST,
    reason:
      'A declaration to Firefox: it is in Firefox’s package. Chrome’s is made in its store (docs/store/privacy.md)',
  },
];

export const REMARKS = { firefox: [...FIREFOX, ...LIBRARIES], chrome: [...CHROME, ...LIBRARIES] } as const;
