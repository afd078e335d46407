/** The one way in which imports run: `model ← anchors, sites, parse, related, export, import, pdf, store, collection ← engine ← ui ← entrypoints`. */

const SIBLINGS = ['anchors', 'sites', 'parse', 'related', 'export', 'import', 'pdf', 'store', 'collection'] as const;

const sibling = (name: string): readonly [string, readonly string[]] => [`lib/${name}`, ['lib/model']];

/** For each part of the house, the other parts that it may import. */
export const LAYERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['lib/model', []],
  ...SIBLINGS.map(sibling),
  ['lib/messages.ts', ['lib/model', 'lib/messages']],
  // Parts of the protocol, and a shell's side of it.
  ['lib/messages', ['lib/model', 'lib/messages.ts']],
  ['lib/settings', ['lib/model']],
  ['lib/engine', ['lib/model', 'lib/messages.ts', 'lib/messages', ...SIBLINGS.map((name) => `lib/${name}`)]],
  // The user interface knows what is said to it and what it may ask for, not who answers.
  ['lib/ui', ['lib/model', 'lib/messages.ts', 'assets']],
  ['assets', ['lib/model', 'lib/ui']],
  ['entrypoints', ['lib', 'assets']],
  ['demo', ['lib/model']],
  ['scripts', ['lib', 'demo', 'assets']],
]);

/** Shells that run inside pages: they neither fetch, read nor store. */
export const IN_PAGES = /^entrypoints\/[\w.-]+\.content\b|^entrypoints\/in-page\//;
export const IN_PAGES_MAY_IMPORT = [
  'lib/sites',
  'lib/messages.ts',
  'lib/messages',
  'lib/model',
  'lib/settings',
  'lib/ui',
  'assets',
] as const;

/** Compiled without DOM, browser or Node types (`tsconfig.pure.json`). */
export const PURE = [
  'lib/model',
  'lib/anchors',
  'lib/sites',
  'lib/parse',
  'lib/related',
  'lib/export',
  'lib/collection',
  'lib/pdf/layout',
] as const;

/** The packages that a pure folder may import, being as pure: formats that others write better. */
export const PURE_PACKAGES: Readonly<Record<string, readonly string[]>> = { 'lib/export': ['d3-dsv', 'fflate'] };

/** The part of the house that a path belongs to. */
export const layerOf = (path: string): string | undefined => [...LAYERS.keys()].find((layer) => isIn(path, layer));

export const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
