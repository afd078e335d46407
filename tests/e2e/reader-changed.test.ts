/** The document was replaced after it had been read: its passages stand elsewhere, or nowhere. */
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READABLE_ACTS } from '../../demo/acts/index.ts';
import { writeAct } from '../../demo/print/act.ts';
import { closePaper, FACES, openPaper } from '../../demo/print/paper.ts';
import { documentPath, type LinkedDocument, sendPdf } from '../../demo/site/document.ts';
import { addressOf } from './harness/demonstration.ts';
import { openReader } from './harness/reader.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const ACT = READABLE_ACTS.find(({ number }) => number === '2023.00094');
if (ACT === undefined) throw new Error('the act is not in the demonstration');

/** The act, behind a page of its own or not. */
async function print(act: typeof ACT & object, cover?: string): Promise<Uint8Array> {
  const paper = openPaper('Délibération', FACES.sans, '2023-01-01');
  if (cover !== undefined) {
    paper.sheet.text(cover);
    paper.sheet.addPage();
  }
  writeAct(paper, act);
  return closePaper(paper);
}

const raised = (text: string): string => text.replace(/7(?=\s?500)/g, '8');
const before = await print(ACT);
const moved = await print(ACT, 'Annule et remplace la version précédente.');
const altered = await print({ ...ACT, decisions: ACT.decisions.map(raised) });

describe.each(BROWSERS)('a document that was replaced, in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('after it was read', () => {
    let served = before;
    const replaced: LinkedDocument = {
      label: 'Délibération n°2023.00094',
      group: 'Bureau',
      path: documentPath('replaced'),
      respond: (request, response: ServerResponse) => sendPdf(served, 'acte.pdf')(request, response),
    };
    const address = addressOf(replaced);
    const AMOUNT = { address, field: 'grants.0.amountCents' };
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents: [replaced] });
      await stage.page.setViewport({ width: 1280, height: 800 });
      await openReader(stage, AMOUNT);
      await stage.page.waitForSelector('.mark[data-chosen]');
    });
    afterAll(() => stage.close());

    it('has its passages at their words, a page further on, and says what happened', async () => {
      const { page } = stage;
      served = moved;
      await openReader(stage, AMOUNT);
      await page.waitForSelector('.moved-notice');
      await page.waitForSelector('.mark[data-chosen]');
      expect(
        await page.$eval('.mark[data-chosen]', (mark) => mark.closest<HTMLElement>('.page')?.dataset['pageNumber']),
      ).toBe('3');
      expect(await page.$eval('.moved-notice', ({ textContent }) => textContent)).toMatch(/(\d+) passages sur \1 /);
    });

    it('says of an amount that was changed that it is lost, and shows it nowhere', async () => {
      const { page } = stage;
      served = altered;
      await openReader(stage, AMOUNT);
      await page.waitForSelector('.reader-notice[role="alert"]');
      expect(await page.$eval('.reader-notice', ({ textContent }) => textContent)).toMatch(/7\s500/);
      expect(await page.$('.mark[data-chosen]')).toBeNull();
      expect(await page.$('[data-mark~="0/grants.0.amountCents/0"]')).toBeNull();
    });

    it('is read again on demand, and then says what stands there now', async () => {
      const { page } = stage;
      await page.click('.moved-notice button');
      await until(page, () => document.querySelector('.moved-notice') === null);
      await until(page, () =>
        /8\s500/.test(document.querySelector('[data-field="grants.0.amountCents"]')?.textContent ?? ''),
      );
    });
  });
});
