import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};

describe('package.json', () => {
  it('pins every dependency to one version', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('comes with a lock that records no download address', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });

  it('names every command that the contributors’ guide and the README promise', () => {
    const promised = [read('README.md'), read('README.en.md'), read('CONTRIBUTING.md')].join('\n');
    const commands = [...promised.matchAll(/`npm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((command) => !(command in manifest.scripts))).toEqual([]);
  });
});

describe('npm test', () => {
  const steps = read('scripts/test/steps.ts');

  it.each(['oxlint', 'oxfmt', 'tsc', 'tsconfig.pure.json', 'knip', 'zip.ts', 'unit', 'component', 'e2e'])(
    'runs %s',
    (tool) => {
      expect(steps).toContain(tool);
    },
  );

  it('is all that the build server runs', () => {
    const lines = read('.ci/run')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#') && !/^(?:set|cd) /.test(line));
    expect(lines).toEqual(['exec npm test']);
  });
});
