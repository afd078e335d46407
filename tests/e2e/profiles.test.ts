/** The collection at the size of a métropole's twelve years, and the pages of a beneficiary, an authority and a member: gone through as a journalist would. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAccessibility } from './harness/axe.ts';
import { actsIn, AUTHORITY, SABOTS, sabotsIn, SITTINGS, writeCollected } from './harness/collected.ts';
import { folded } from './harness/listing.ts';
import { openExtensionPage } from './harness/popup.ts';
import { press } from './harness/press.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { until, untilWithin } from './harness/until.ts';

/** Of each sitting: as many as a métropole's council passes. */
const ACTS = 50;
const ALL = actsIn(ACTS).toLocaleString('fr').replaceAll(/\s/gu, ' ');

/** Milliseconds: thousands of acts are taken in, or laid out anew. */
const LONGEST = 120_000;

interface Recording {
  saved?: string[];
}

describe.each(BROWSERS)('profiles in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('show', () => {
    let stage: Stage;
    let page: Page;
    let folder: string;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'profiles-'));
      stage = await setStage(candidate, { documents: [] });
      page = await stage.browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
    });
    afterAll(async () => {
      await stage.close();
      await rm(folder, { recursive: true });
    });

    const says = (words: string): Promise<unknown> =>
      untilWithin(LONGEST, page, (text) => document.body.innerText.replaceAll(/\s+/gu, ' ').includes(text), words);
    const rowsOf = (table: number): Promise<string[][]> =>
      page.$$eval(
        '.data-table table',
        (tables, at) => [...(tables[at]?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.innerText)),
        table,
      );
    const year = async (wanted: number): Promise<string[]> =>
      ((await rowsOf(0)).find(([first]) => first === String(wanted)) ?? []).map(folded);
    const drawn = (plots: number): Promise<unknown> =>
      until(page, (count) => document.querySelectorAll('.chart[data-state="drawn"] svg').length === count, plots);
    const follow = async (words: string): Promise<void> => {
      const link = await until(
        page,
        (said) =>
          [...document.querySelectorAll<HTMLElement>('.profile-page a, .library-rows a')].find(({ innerText }) =>
            innerText.replace(/\s+/g, ' ').includes(said),
          ),
        words,
      );
      await (link as ElementHandle<HTMLElement>).asLocator().click();
    };
    const splitOff = async (name: string): Promise<void> => {
      for (const row of await page.$$('.profile-names li')) {
        if ((await row.evaluate(({ innerText }) => innerText)).startsWith(name)) {
          await (await row.$('button'))?.click();
          return;
        }
      }
      throw new Error(`${name} is not among the names`);
    };
    const accessible = async (): Promise<void> => {
      const { violations, all } = await checkAccessibility(page, 'html');
      expect(violations).toEqual([]);
      expect(all).toBeGreaterThan(60);
    };

    it('what was read elsewhere and taken in', async () => {
      const file = join(folder, 'lectures.ndjson');
      await writeCollected(file, ACTS);
      await openExtensionPage(page, `${stage.extensionOrigin}/options.html`);
      const input = await page.waitForSelector('input[type="file"][accept*="ndjson"]');
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
      await says(`${ALL} documents ajoutés`);
    }, 180_000);

    it('a table of thousands, to its last line, found by a word and selected whole', async () => {
      const rows = (): Promise<string[]> =>
        page.$$eval('.library-rows [role="row"]', (all) => all.map(({ textContent }) => textContent ?? ''));
      await openExtensionPage(page, `${stage.extensionOrigin}/library.html`);
      await page.waitForSelector('.library-rows a');
      // Of thousands, only those in sight are in the page.
      expect((await rows()).length).toBeLessThan(100);
      await page.focus('.library-rows [tabindex="0"]');
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
      await page.waitForSelector(`[data-row="${actsIn(ACTS) - 1}"] a`);
      expect((await rows()).at(-1)).toContain('2012');
      await page.type('input[type="search"]', '2023-049');
      await says(`1 délibération sur ${ALL}`);
      await press(page, 'Tout effacer');
      await says(`${ALL} délibérations`);
      await page.locator('[role="columnheader"] input').click();
      await says(`${ALL} lignes sélectionnées`);
      await press(page, 'Ne rien sélectionner');
    });

    it('a beneficiary from the table, under all its names, year by year', async () => {
      await openExtensionPage(page, `${stage.extensionOrigin}/library.html#table=beneficiaries&beneficiary=sabots`);
      await until(page, () => document.querySelectorAll('.library-rows a').length === 1);
      await follow('Sabots');
      await drawn(2);
      // Three names take turns: no year is missing, whatever it was called in it.
      for (const [wanted, before] of [[2013], [2018], [2023]].map(([of = 0]) => [of, of - 1] as const)) {
        const row = await year(wanted);
        expect(row[1]?.replaceAll(/\D/gu, '')).toBe(String(sabotsIn(wanted)));
        expect(row[2]).toContain(String(sabotsIn(wanted) - sabotsIn(before)));
      }
      await accessible();
    });

    it('each plot in a file of the user’s', async () => {
      await page.evaluate(() => {
        const recording = globalThis as Recording;
        const saved: string[] = [];
        recording.saved = saved;
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          saved.push(`${blob.type.replace(/;.*/, '')} ${blob.size > 100}`);
          return make(blob);
        };
      });
      for (const format of ['SVG', 'PNG', 'CSV']) await press(page, format);
      const types = ['image/svg+xml true', 'image/png true', 'text/csv true'];
      await expect
        .poll(() => page.evaluate(() => (globalThis as Recording).saved ?? []), { timeout: 20_000 })
        .toEqual(expect.arrayContaining(types));
    });

    it('a name split off, also after the page was closed, and taken back', async () => {
      const names = (): Promise<number> => page.$$eval('.profile-names strong', (all) => all.length);
      expect(await names()).toBe(3);
      await splitOff('Sabots Rouges de Brumaille');
      await expect.poll(names, { timeout: 20_000 }).toBe(2);
      expect(await year(2015)).toEqual([]);
      const address = await page.evaluate(() => location.href);
      await page.goto('about:blank');
      await openExtensionPage(page, address);
      await says('Ce que vous avez décidé');
      expect(await names()).toBe(2);
      await press(page, 'Annuler');
      await expect.poll(names, { timeout: 20_000 }).toBe(3);
      expect(await year(2015)).not.toEqual([]);
    });

    it('the act that grants, and the way back', async () => {
      await follow('Soutien aux associations');
      await says('Toutes ses subventions');
      await press(page, 'Toutes ses subventions');
      await page.waitForSelector('.profile-names');
      await page.evaluate(() => history.back());
      await says('Toutes ses subventions');
    });

    it('an authority with its votes, and from there one of its members', async () => {
      await page.evaluate(() => history.back());
      await page.waitForSelector('.profile-names');
      await follow(AUTHORITY);
      await says('Issues des votes');
      await drawn(3);
      const outcomes = await rowsOf(2);
      expect(outcomes[1]).toEqual(['2023', String(SITTINGS * (ACTS - 1)), String(SITTINGS)]);
      await follow('MEMBRE-2');
      await says('Votes nominatifs');
      await drawn(2);
      // Against one act of each sitting, by name.
      const votes = await rowsOf(2);
      expect(votes[1]).toEqual(['2023', '5']);
      await accessible();
    });

    it('nothing under a name that nobody prints', async () => {
      const query = new URLSearchParams({ of: 'beneficiary', scope: 'nulle part', name: SABOTS });
      await page.goto('about:blank');
      await openExtensionPage(page, `${stage.extensionOrigin}/library.html#${query}`);
      await says('La collection n’a rien sous ce nom');
    });
  });
});
