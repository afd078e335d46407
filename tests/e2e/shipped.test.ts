import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { PAGE_SIZE } from '../../demo/site/listing.ts';
import { HOST } from '../../demo/site/server.ts';
import { CARD, MARK, PANEL } from '../../scripts/start/listing-pages.ts';
import { hostPatterns } from '../../lib/sites/registry.ts';
import { buildOf, SHIPPED_BUILDS } from './harness/builds.ts';
import { openListing } from './harness/listing.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const documents = await demoDocuments();

/** Bytes after gzip of what is injected in every page of the sites (DESIGN.md: 1 kB), and of what only some pages get. */
const FIRST_STAGE = 1_024;
const MARKS = 27_000;
const ANYWHERE = 8_000;
/** Injected when the reader asks for an answer: all that can be said of an act and corrected in it, in both languages. */
const PANEL_SCRIPT = 74_000;
/** The same, and the tab beside a PDF that opens it. */
const PDF_SCRIPT = 75_000;

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions?: string[];
}

describe.each(BROWSERS)('the build that is shipped for $kind', (candidate) => {
  const folder = buildOf(SHIPPED_BUILDS, candidate.kind);

  it('was made before these tests', () => {
    expect(existsSync(join(folder, 'manifest.json')), 'run `npm run build` first').toBe(true);
  });

  it.each([
    ['links.js', FIRST_STAGE],
    ['site-links.js', FIRST_STAGE],
    ['marks.js', MARKS],
    ['anywhere.js', ANYWHERE],
    ['panel.js', PANEL_SCRIPT],
    ['pdf.js', PDF_SCRIPT],
  ])('injects a %s of at most %i bytes', (script, most) => {
    expect(gzipSync(readFileSync(join(folder, 'content-scripts', script)), { level: 9 }).length).toBeLessThanOrEqual(
      most,
    );
  });

  it('holds nothing that only tests need', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    const hooked = scripts.filter((path) => readFileSync(join(folder, path), 'utf8').includes('delibere-test'));
    expect(hooked).toEqual([]);
  });

  it('asks for no more than it needs', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
    const asked = [...manifest.permissions, ...(manifest.host_permissions ?? [])];
    expect(
      asked.filter(
        (permission) =>
          !['activeTab', 'contextMenus', 'offscreen', 'scripting', 'sidePanel', 'storage', 'clipboardWrite'].includes(
            permission,
          ),
      ),
    ).toEqual(hostPatterns());
  });

  describe.skipIf(candidate.executable === undefined)('over a page', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents, builds: SHIPPED_BUILDS });
      await openListing(stage.page, PAGE_SIZE);
    });
    afterAll(() => stage.close());

    it('lets the page see nothing of marks, summary and panel but that they are there', async () => {
      const { page } = stage;
      const [mark] = await page.$$(MARK);
      await mark?.hover();
      await page.waitForSelector(CARD);
      await mark?.click();
      await page.waitForSelector(PANEL);
      for (const tag of [MARK, CARD, PANEL]) {
        const seen = await page.$$eval(tag, (hosts) =>
          hosts.map((host) => ({ shadow: host.shadowRoot, inside: host.childNodes.length })),
        );
        expect(seen.filter(({ shadow, inside }) => shadow !== null || inside > 0)).toEqual([]);
      }
    });

    it('reaches the document that was asked for, and nothing else', async () => {
      const paths = stage.site.seen.filter(({ host }) => host === HOST).map(({ path }) => path);
      const listing = paths.filter((path) => !path.startsWith('/file/'));
      expect(listing).toEqual(['/la-metropole/vie-democratique/deliberations']);
      expect(paths.filter((path) => path.startsWith('/file/'))).toEqual([documents[0]?.path]);
    });
  });
});
