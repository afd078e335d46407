/** The project's own sources, as text, and what each of them imports. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

export interface Source {
  /** From the project's root, with slashes. */
  path: string;
  text: string;
}

const CODE = /\.(?:ts|tsx|mts|mjs|js|jsx)$/;

/** What is made, not written. */
const MADE = /^(?:node_modules|output|\.wxt|\.git)(?:\/|$)/;

const listed = (): string[] =>
  globSync('**/*', {
    withFileTypes: true,
    exclude: (entry) => MADE.test(relative('.', join(entry.parentPath, entry.name))),
  })
    .filter((entry) => entry.isFile())
    .map((entry) => relative('.', join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

export const FILES: readonly string[] = listed().sort();

export const SOURCES: readonly Source[] = FILES.filter((path) => CODE.test(path)).map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}));

export const sourcesIn = (...folders: readonly string[]): Source[] =>
  SOURCES.filter(({ path }) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`)));

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`; comments and strings hold none of these here. */
const IMPORT = /^(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;

/** What a source imports: paths from the project's root, or names of packages (`node:fs`, `preact/hooks`). */
export function importsOf({ path, text }: Source): string[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    return target.startsWith('.') ? normalize(join(dirname(path), target)).replaceAll('\\', '/') : target;
  });
}
