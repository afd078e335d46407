/** Entries of lists, corrected by typing and by selecting words: a proxy, a named voter, an act that is cited. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { chooseMeaning, expectAccessible, openAct, press, select } from './harness/corrected-reader.ts';
import { documents } from './harness/demonstration.ts';
import { WIDE } from './harness/reader.ts';
import { textOf } from './harness/said.ts';
import { BROWSERS, onStage } from './harness/stage.ts';

const PROXIES = '.reader-record [data-field="roll.proxies"]';
const REFERENCES = '.reader-record [data-field="references"]';
const WRITTEN = '.reader-record [data-field="written"]';

const openFolds = (page: Page): Promise<void> =>
  page.$$eval('.reader-record details', (folds) => folds.forEach((fold) => (fold.open = true)));

const countOf = (page: Page, selector: string): Promise<number> => page.$$eval(selector, ({ length }) => length);

/** Empties the field with this label and types into it. */
async function type(page: Page, within: string, label: string, text: string): Promise<void> {
  await page.$$eval(
    `${within} label`,
    (labels, said) => {
      const found = labels.find(({ textContent }) => textContent?.startsWith(said));
      const field = found && document.querySelector<HTMLInputElement>(`[id="${found.htmlFor}"]`);
      if (!field) throw new Error(`no field is labelled ${said}`);
      field.focus();
      field.select();
    },
    label,
  );
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
}

/** Takes back the only correction there is. */
async function takeBack(page: Page): Promise<void> {
  await press(page, `${WRITTEN} .row`, 'Revenir');
  await expect.poll(() => countOf(page, `${WRITTEN} .row`)).toBe(0);
}

describe.each(BROWSERS)('entries of lists in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('of an act', () => {
    const stage = onStage(candidate, { documents }, ({ page }) => page.setViewport(WIDE));

    it('a proxy is typed, kept when the page is opened again, and taken back', async () => {
      const { page } = stage;
      await openAct(stage);
      await openFolds(page);
      await press(page, PROXIES, 'Octave BESSENAY');
      await page.waitForSelector(`${PROXIES} .value-actions`);
      await press(page, PROXIES, 'Corriger');
      await page.waitForSelector(`${PROXIES} form`);
      await expectAccessible(page, PROXIES);
      await type(page, PROXIES, 'Qui donne pouvoir', ' ');
      await page.keyboard.press('Enter');
      await expect.poll(() => textOf(page, `${PROXIES} [role="alert"]`)).toBe('Écrivez un nom.');
      await type(page, PROXIES, 'Qui donne pouvoir', 'Octave BESSENAY');
      await type(page, PROXIES, 'À qui', 'Ysée ROCHEVIVE');
      await page.keyboard.press('Enter');
      const first = `${PROXIES} li:first-of-type`;
      await expect.poll(() => textOf(page, first)).toMatch(/^Octave BESSENAY donne pouvoir à Ysée ROCHEVIVE ?corrigé/);

      await openAct(stage);
      await openFolds(page);
      await expect.poll(() => textOf(page, first)).toContain('Ysée ROCHEVIVE');
      await press(page, PROXIES, 'Octave BESSENAY');
      await expect.poll(() => textOf(page, `${PROXIES} .evidence`)).toMatch(/avait trouvé : .*à Basile CORMORECHE/);
      await press(page, PROXIES, 'Revenir');
      await expect.poll(() => textOf(page, first)).toBe('Octave BESSENAY donne pouvoir à Basile CORMORECHE');
    });

    it('a proxy that is none changes what adds up', async () => {
      const { page } = stage;
      await openAct(stage);
      await openFolds(page);
      await expect.poll(() => countOf(page, '.reader-record .check-failed')).toBe(0);
      await press(page, PROXIES, 'Quitterie NOIRETERRE');
      await page.waitForSelector(`${PROXIES} .value-actions`);
      await press(page, PROXIES, 'Ce n’est pas un pouvoir');
      await expect.poll(() => countOf(page, `${PROXIES} li`)).toBe(1);
      await expect.poll(() => countOf(page, '.reader-record .check-failed')).toBe(1);
      await takeBack(page);
      await expect.poll(() => countOf(page, '.reader-record .check-failed')).toBe(0);
    });

    it('who took no part is typed with the position, and counted', async () => {
      const { page } = stage;
      await openAct(stage);
      const votes = '.reader-record .vote-detail';
      await press(page, votes, 'Ajouter un nom');
      await page.waitForSelector(`${votes} form`);
      await type(page, `${votes} form`, 'Le nom', 'Honorine FONTVIEILLE');
      await page.select(`${votes} form select`, 'votes.0.named.notVoting');
      await press(page, `${votes} form`, 'Ajouter');
      await expect.poll(() => textOf(page, '.reader-record [data-field="votes.notVoting"]')).toBe('1');
      const named = '.reader-record [data-field="votes.named.notVoting"]';
      await expect.poll(() => textOf(page, named)).toMatch(/^Honorine FONTVIEILLE ?corrigé/);
      await takeBack(page);
      await expect.poll(() => countOf(page, named)).toBe(0);
    });

    it('an act that is cited is said by selecting the words, which are then marked', async () => {
      const { page } = stage;
      await openAct(stage);
      await openFolds(page);
      await page.$eval(`${REFERENCES} .evidence-button`, (button) => (button as HTMLElement).click());
      await page.waitForSelector(`${REFERENCES} .value-actions`);
      await press(page, REFERENCES, 'Cette délibération n’est pas citée');
      await expect.poll(() => countOf(page, REFERENCES)).toBe(0);
      await expect.poll(() => countOf(page, '.mark[data-kind="reference"]')).toBe(0);

      await select(page, 'n°2021.00112 du 18 mars 2021');
      await chooseMeaning(page, 'Une délibération antérieure');
      await expectAccessible(page, '.selection-menu');
      await press(page, '.selection-menu', 'Enregistrer');
      await expect.poll(() => textOf(page, `${REFERENCES} .value-words`)).toBe('n° 2021.00112 du 18 mars 2021');
      await page.waitForSelector('.selection-menu', { hidden: true });
      await page.waitForSelector('.mark[data-kind="reference"]');
      for (const left of [1, 0]) {
        await press(page, `${WRITTEN} .row`, 'Revenir');
        await expect.poll(() => countOf(page, `${WRITTEN} .row`)).toBe(left);
      }
    });

    it('who gives a proxy is selected, and to whom is asked then', async () => {
      const { page } = stage;
      await openAct(stage);
      await select(page, 'Aurélien VASTRIN');
      await chooseMeaning(page, 'Cette personne donne');
      await press(page, '.selection-menu', 'Continuer');
      await page.waitForSelector('.selection-menu form');
      await expectAccessible(page, '.selection-menu');
      await type(page, '.selection-menu', 'À qui', 'Ysée ROCHEVIVE');
      await page.keyboard.press('Enter');
      const last = `${PROXIES} li:last-of-type`;
      await expect.poll(() => textOf(page, last)).toMatch(/^Aurélien VASTRIN donne pouvoir à Ysée ROCHEVIVE/);
      await page.waitForSelector('.selection-menu', { hidden: true });
      await takeBack(page);
    });
  });
});
