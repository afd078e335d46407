/** What a reviewer needs to make the packages again, and to know how: patterns of files, from the project's folder. */
export const SOURCES = [
  '{assets,entrypoints,lib,scripts,demo}/**/*',
  'docs/store/*.md',
  '{package,package-lock}.json',
  'tsconfig*.json',
  'wxt.config.ts',
  '.npmrc',
  '{README,README.en,ARCHITECTURE,CONTRIBUTING}.md',
  'LICENSE',
];
