/** What the stores are given, as `npm run zip` made it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { packagesIn } from '../../scripts/build/packages.ts';
import { runNode } from '../../scripts/command.ts';
import { SHIPPED_BUILDS } from './harness/builds.ts';
import { lint, type Remark } from './harness/linter.ts';
import { REMARKS } from './harness/linter-remarks.ts';

const MINUTES = 60_000;

const permissions = v.object({ permissions: v.array(v.string()) });

const made = packagesIn(SHIPPED_BUILDS);
const archive = (kind: string): string => {
  const found = made.get(kind);
  if (found === undefined) throw new Error('run `npm run zip` first');
  return join(SHIPPED_BUILDS, found.name);
};
const filesIn = (kind: string): string[] => Object.keys(unzipSync(readFileSync(archive(kind)))).sort();

describe.each(['chrome', 'firefox'] as const)('the package for %s', (kind) => {
  it(
    'gets no remark from the linter of `web-ext lint` but those that are explained',
    async () => {
      const remarks = await lint(archive(kind));
      const explained = REMARKS[kind];
      const matches = (remark: Remark, one: (typeof explained)[number]): boolean =>
        one.level === remark.level &&
        one.code === remark.code &&
        one.message.test(remark.message) &&
        one.file.test(remark.file);
      expect(remarks.filter((remark) => !explained.some((one) => matches(remark, one)))).toEqual([]);
      expect(explained.filter((one) => !remarks.some((remark) => matches(remark, one)))).toEqual([]);
    },
    4 * MINUTES,
  );

  it.each(['docs/privacy.md', 'docs/store/privacy.md'])('asks for no permission that %s does not explain', (file) => {
    const manifest = unzipSync(readFileSync(archive(kind)))['manifest.json'];
    const asked = v.parse(permissions, JSON.parse(new TextDecoder().decode(manifest))).permissions;
    const named = asked.filter((permission) => !permission.includes('://'));
    expect(named.length).toBeGreaterThan(0);
    const explained = readFileSync(file, 'utf8');
    expect(named.filter((permission) => !explained.includes(`\`${permission}\``))).toEqual([]);
  });

  it('holds the extension and nothing beside it', () => {
    const files = filesIn(kind);
    expect(files).toContain('manifest.json');
    expect(files.filter((file) => /\.(?:map|ts|tsx|pdf|log)$|^\.|tests?\//.test(file))).toEqual([]);
  });
});

describe('the sources package', () => {
  it('holds what the packages are made from, and no build', () => {
    const files = filesIn('sources');
    expect(files).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'wxt.config.ts', 'LICENSE']));
    expect(files.filter((file) => /^(?:output|node_modules|\.wxt)\//.test(file))).toEqual([]);
  });

  it(
    'makes the same packages again, to the byte, in another folder',
    async () => {
      const { code, output } = await runNode(['scripts/rebuild.ts', '--borrow']);
      expect(output.trim().split('\n')).toEqual(
        ['chrome', 'firefox', 'sources'].map((kind) => `same bytes  ${made.get(kind)?.name}`),
      );
      expect(code).toBe(0);
    },
    3 * MINUTES,
  );
});
