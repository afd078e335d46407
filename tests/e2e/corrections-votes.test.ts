/** Whole votes and gifts in kind, corrected: one that was missed, one that is none, what one is on, and a grant that is no money. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { AMOUNT, expectAccessible, openAct, press, select } from './harness/corrected-reader.ts';
import { documents } from './harness/demonstration.ts';
import { WIDE } from './harness/reader.ts';
import { textOf } from './harness/said.ts';
import { BROWSERS, onStage } from './harness/stage.ts';

const RECORD = '.reader-record';
const WRITTEN = `${RECORD} [data-field="written"]`;
const OTHER = `${RECORD} .other-vote`;
const OWN = `${RECORD} .vote-detail > .value:has(> .value-row > [data-field="votes.outcome"])`;

/** Of what came of the vote, of its figures and of those who are named. */
const VOTE_MARK = '.mark[data-mark*="votes."]';

const countOf = (page: Page, selector: string): Promise<number> => page.$$eval(selector, ({ length }) => length);

/** Opens what a value rests on, and what can be done with it. */
async function unfold(page: Page, value: string): Promise<void> {
  await page.$eval(`${value} .evidence-button`, (button) => (button as HTMLElement).click());
  await page.waitForSelector(`${value} .value-actions`);
}

/** Types into the field with this label, or chooses in it. */
async function fill(page: Page, form: string, label: string, text: string): Promise<void> {
  const id = await page.$$eval(
    `${form} label`,
    (labels, said) => labels.find(({ textContent }) => textContent?.startsWith(said))?.htmlFor,
    label,
  );
  const field = `[id="${id}"]`;
  const kind = await page.$eval(field, ({ localName }) => localName);
  if (kind === 'select') await page.select(field, text);
  else await page.type(field, text);
}

async function takeAllBack(page: Page): Promise<void> {
  for (let left = await countOf(page, `${WRITTEN} .row`); left > 0; left--) {
    await press(page, `${WRITTEN} .row`, 'Revenir');
    await expect.poll(() => countOf(page, `${WRITTEN} .row`)).toBe(left - 1);
  }
}

describe.each(BROWSERS)('whole votes in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('of an act', () => {
    const stage = onStage(candidate, { documents }, ({ page }) => page.setViewport(WIDE));

    it('one that was missed is said of selected words, which are marked, and kept when the page is opened again', async () => {
      const { page } = stage;
      await openAct(stage);
      await page.waitForSelector(VOTE_MARK);
      const marks = await countOf(page, VOTE_MARK);
      await select(page, 'Aurélien VASTRIN');
      await page.waitForSelector('.selection-menu');
      await press(page, '.selection-menu', 'Un vote oublié');
      const form = '.selection-menu form';
      await page.waitForSelector(form);
      await fill(page, form, 'Sur quoi porte', 'point');
      await fill(page, form, 'Lequel', 'Amendement n° 3');
      await fill(page, form, 'Ce qui en est sorti', 'rejected');
      await fill(page, form, 'Contre', 'x');
      await press(page, form, 'Ajouter');
      await expect.poll(() => textOf(page, `${form} [role="alert"]`)).toContain('nombre entier');
      await expectAccessible(page, '.selection-menu');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('12');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.selection-menu', { hidden: true });
      await expect.poll(() => textOf(page, OTHER)).toMatch(/Amendement n° 3.*Rejeté.*corrigé.*Contre.*12/);
      await expect.poll(() => countOf(page, VOTE_MARK)).toBeGreaterThan(marks);

      await openAct(stage);
      await expect.poll(() => textOf(page, OTHER)).toContain('Amendement n° 3');
      await expect.poll(() => textOf(page, WRITTEN)).toContain('Amendement n° 3 : Rejeté, 12 contre');
      await takeAllBack(page);
      await expect.poll(() => countOf(page, OTHER)).toBe(0);
    });

    it('one that is none is taken out, with its marks, and comes back', async () => {
      const { page } = stage;
      await openAct(stage);
      await page.waitForSelector(VOTE_MARK);
      await unfold(page, OWN);
      await press(page, OWN, 'Ce n’est pas un vote');
      await expect.poll(() => countOf(page, OWN)).toBe(0);
      await expect.poll(() => countOf(page, VOTE_MARK)).toBe(0);
      await expect.poll(() => textOf(page, WRITTEN)).toContain('Pas un vote de cet acte : toute la délibération');
      await takeAllBack(page);
      await page.waitForSelector(OWN);
      await page.waitForSelector(VOTE_MARK);
    });

    it('what it is on is typed; what was read stays beside it', async () => {
      const { page } = stage;
      await openAct(stage);
      await unfold(page, OWN);
      await press(page, OWN, 'Corriger sur quoi');
      const form = `${OWN} form`;
      await page.waitForSelector(form);
      await expectAccessible(page, form);
      await fill(page, form, 'Sur quoi porte', 'point');
      await fill(page, form, 'Lequel', 'La convention');
      await press(page, form, 'Enregistrer');
      await expect
        .poll(() => textOf(page, OTHER))
        .toContain('porte sur : un de ses points – La convention (lu : toute la délibération)');
      await press(page, OTHER, 'Revenir');
      await expect.poll(() => countOf(page, OTHER)).toBe(0);
      await page.waitForSelector(OWN);
    });

    it('a grant that is no money is said to be in kind', async () => {
      const { page } = stage;
      await openAct(stage);
      const grant = `${RECORD} .value:has(> .value-row > [data-field="grants.0.beneficiary"])`;
      await unfold(page, grant);
      await press(page, grant, 'C’est un don en nature');
      await expect.poll(() => textOf(page, AMOUNT)).toMatch(/€.*en nature.*corrigé/);
      await takeAllBack(page);
      await expect.poll(() => textOf(page, AMOUNT)).not.toContain('en nature');
    });
  });
});
