/** The project's own sources, as text, and what each of them imports. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface Source {
  /** From the project's root, with slashes. */
  path: string;
  text: string;
}

const CODE = /\.(?:ts|tsx|mts|mjs|js|jsx)$/;

/** Files that git knows or would take in, so that a new one is checked before it is committed. */
function listed(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', args, { encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && existsSync(path));
}

export const FILES: readonly string[] = [...new Set(listed())].sort();

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
