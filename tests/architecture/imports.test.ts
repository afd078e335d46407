import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { IN_PAGES, IN_PAGES_MAY_IMPORT, isIn, layerOf, LAYERS, PURE, PURE_PACKAGES } from './layers.ts';
import { importsOf, SOURCES, sourcesIn } from './sources.ts';

const isOwn = (target: string): boolean => layerOf(target) !== undefined;

describe('imports', () => {
  it('are seen at all', () => {
    const seen = SOURCES.flatMap(importsOf);
    expect(seen).toContain('lib/model/result.ts');
    expect(seen).toContain('valibot');
  });

  it.each([...LAYERS])('of %s go to %j alone', (layer, allowed) => {
    const wrong = sourcesIn(layer).flatMap((source) =>
      importsOf(source)
        .filter((target) => isOwn(target) && ![layer, ...allowed].some((folder) => isIn(target, folder)))
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('of shells inside pages go to what they show and say, never to what fetches, reads or stores', () => {
    const shells = SOURCES.filter(({ path }) => IN_PAGES.test(path));
    expect(shells.length).toBeGreaterThan(0);
    const wrong = shells.flatMap((source) =>
      importsOf(source)
        .filter((target) => isOwn(target) && !IN_PAGES.test(target))
        .filter((target) => !IN_PAGES_MAY_IMPORT.some((folder) => isIn(target, folder)))
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('name every file of ours with its ending, as Node needs it', () => {
    const wrong = sourcesIn('lib', 'entrypoints', 'scripts', 'demo').flatMap((source) =>
      importsOf(source)
        .filter((target) => isOwn(target) && !/\.(?:ts|tsx|mjs|css|svg|json)(?:\?\w+)?$/.test(target))
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('pure folders', () => {
  it('are compiled without DOM, browser and Node types', () => {
    const { include, compilerOptions } = JSON.parse(readFileSync('tsconfig.pure.json', 'utf8')) as {
      include: string[];
      compilerOptions: { lib: string[]; types: string[] };
    };
    expect(include).toEqual(expect.arrayContaining([...PURE]));
    expect(compilerOptions.lib).toEqual(['ES2023']);
    expect(compilerOptions.types).toEqual([]);
  });

  it.each(PURE)('%s imports no package but pure ones', (folder) => {
    const wrong = sourcesIn(folder).flatMap((source) =>
      importsOf(source)
        .filter((target) => !isOwn(target) && !PURE_PACKAGES[folder]?.includes(target))
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});
