import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILES, SOURCES, sourcesIn } from './sources.ts';

const LONGEST = 250;
/** Folders and files of WXT and of tools have the names that those want: `links.content`, `vitest.config.ts`. */
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/;
const NAMED_BY_OTHERS = /^(?:README|LICENSE|ARCHITECTURE|CONTRIBUTING|CHANGELOG)\b|^\./;

const shipped = sourcesIn('lib', 'entrypoints', 'assets');
const code = sourcesIn('lib', 'entrypoints', 'assets', 'scripts', 'demo');
/** What frameworks call by position, not by name. */
const MAY_EXPORT_DEFAULT = /^entrypoints\/|\.config\.ts$|\/global-setup\.ts$/;

const having = (sources: typeof SOURCES, pattern: RegExp): string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('files', () => {
  it('are short enough to hold one idea', () => {
    const long = SOURCES.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });

  it('have names in kebab-case, none of them "utils"', () => {
    const names = FILES.filter((path) => /^(?:lib|entrypoints|assets|scripts|demo|tests)\//.test(path))
      .map((path) => basename(path))
      .filter((name) => !NAMED_BY_OTHERS.test(name));
    // Chrome prescribes the names of `_locales`, git those of hidden files.
    expect(names.filter((name) => !KEBAB.test(name.replaceAll('_', '-')))).toEqual([]);
    expect(FILES.filter((path) => /\butils?\b/.test(path))).toEqual([]);
  });

  it('export by name', () => {
    expect(having(code, /^export default/m).filter((path) => !MAY_EXPORT_DEFAULT.test(path))).toEqual([]);
  });

  it('are finished', () => {
    expect(having(code, new RegExp(['TO', 'DO|FIX', 'ME|XX', 'X'].join('')))).toEqual([]);
  });
});

describe('what is shipped', () => {
  it('never turns text into markup or code', () => {
    const dangerous =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function/;
    expect(having(shipped, dangerous)).toEqual([]);
  });

  it('swallows no error whole', () => {
    expect(having(code, /catch\s*(?:\([^)]*\)\s*)?\{\s*\}/)).toEqual([]);
  });
});
