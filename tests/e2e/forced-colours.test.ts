/** Where the reader forces colours (high contrast), nothing is told by a colour that is taken away. Chromium alone can be told to force them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openAct, press } from './harness/corrected-reader.ts';
import { documents } from './harness/demonstration.ts';
import { WIDE } from './harness/reader.ts';
import { BROWSERS, onStage } from './harness/stage.ts';

const RECORD = '.reader-record';

describe.each(BROWSERS.filter(({ kind }) => kind === 'chromium'))('forced colours in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('in the annotated document', () => {
    const stage = onStage(candidate, { documents }, async ({ page }) => {
      await page.setViewport(WIDE);
      const session = await page.createCDPSession();
      const features = [{ name: 'forced-colors', value: 'active' }];
      await session.send('Emulation.setEmulatedMedia', { features });
    });

    beforeAll(async () => {
      await openAct(stage);
      await stage.page.$$eval('.reader details', (folds) => folds.forEach((fold) => (fold.open = true)));
    });

    it('is what the browser does now', async () => {
      expect(await stage.page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    });

    it('each kind of mark keeps a line of its own shape, on the page as in the legend', async () => {
      await stage.page.waitForSelector('.legend-sample');
      const lines = (selector: string) =>
        stage.page.$$eval(selector, (found) =>
          Object.fromEntries(
            found.map((element) => {
              const { borderBlockEndStyle: line, borderBlockEndWidth: width } = getComputedStyle(element);
              return [element.closest<HTMLElement>('[data-kind]')?.dataset['kind'] ?? '', `${line} ${width}`];
            }),
          ),
        );
      const [onPage, inLegend] = [await lines('.mark-box'), await lines('.legend-sample')];
      expect(Object.keys(onPage).length).toBeGreaterThan(4);
      for (const [kind, line] of Object.entries(onPage)) {
        expect(line, kind).not.toMatch(/none|^\w+ 0px/);
        expect(inLegend[kind], kind).toBe(line);
      }
      expect(new Set(Object.values(inLegend)).size).toBe(Object.keys(inLegend).length);
    });

    it('the sides of a vote are told apart by their drawing', async () => {
      const drawings = await stage.page.$$eval(`${RECORD} .vote-detail .side`, (sides) =>
        sides.map((side) => {
          const { color, fill } = getComputedStyle(side);
          const shape = side.querySelector('.side-shape');
          return { name: side.getAttribute('class'), color, fill, stroke: shape && getComputedStyle(shape).stroke };
        }),
      );
      expect(drawings.length).toBeGreaterThan(2);
      const canvas = await stage.page.evaluate(() => {
        document.body.style.outlineColor = 'Canvas';
        return getComputedStyle(document.body).outlineColor;
      });
      for (const { name, stroke } of drawings) expect([name, stroke]).not.toEqual([name, canvas]);
    });

    it('what has the focus is framed', async () => {
      const { page } = stage;
      await page.focus(`${RECORD} .evidence-button`);
      await page.keyboard.press('Tab');
      const { style, width } = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return { style: outlineStyle, width: parseFloat(outlineWidth) };
      });
      expect(style).not.toBe('none');
      expect(width).toBeGreaterThanOrEqual(1);
    });

    it('a value that was corrected says so in a word with a line around it', async () => {
      const { page } = stage;
      const grant = `${RECORD} .value:has(> .value-row > [data-field="grants.0.beneficiary"])`;
      await page.$eval(`${grant} .evidence-button`, (button) => (button as HTMLElement).click());
      await press(page, grant, 'C’est un don en nature');
      const tag = await page.waitForSelector(`${RECORD} .row-amount .tag-corrected`);
      const { word, line } = await tag!.evaluate((element) => ({
        word: element.textContent,
        line: getComputedStyle(element).borderTopStyle,
      }));
      expect([word, line]).toEqual([expect.stringContaining('corrigé'), expect.not.stringMatching('none')]);
      await press(page, `${RECORD} [data-field="written"] .row`, 'Revenir');
    });
  });
});
