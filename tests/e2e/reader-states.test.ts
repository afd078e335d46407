/**
 * Every state that the annotated document may be in, held still: accessible, and without anything sticking out. With
 * `READER_PICTURES` in the environment each is also taken as a picture; `npm run pictures` keeps those of docs/reader.md.
 */
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentPath, type LinkedDocument, sendPdf } from '../../demo/site/document.ts';
import { checkAccessibility } from './harness/axe.ts';
import { select } from './harness/corrected-reader.ts';
import { addressOf, documentNamed, documents } from './harness/demonstration.ts';
import { printLocked } from './harness/odd-documents.ts';
import { openReader } from './harness/reader.ts';
import { setSettings } from './harness/settings.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { looksIn, pictureTaker } from './harness/states.ts';
import { until } from './harness/until.ts';

const act = documentNamed('2023.00094');
const waiting: ServerResponse[] = [];
const respond = {
  slow: (_request: unknown, response: ServerResponse) => {
    // The size is announced, some of it comes, and the rest never does.
    response.writeHead(200, { 'Content-Type': 'application/pdf', 'Content-Length': '400000' });
    response.write('%PDF-1.7\n'.padEnd(120_000, ' '));
    waiting.push(response);
  },
  refused: (_request: unknown, response: ServerResponse) => void response.writeHead(403).end(),
  page: (_request: unknown, response: ServerResponse) =>
    void response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end('<!doctype html><title>Erreur</title>'.repeat(40)),
  locked: sendPdf(await printLocked(), 'locked.pdf'),
  cut: (request: { socket: { destroy: () => void } }) => request.socket.destroy(),
};
const odd = Object.fromEntries(
  Object.entries(respond).map(([name, answer]) => [
    name,
    { label: `Délibération ${name}`, group: 'Bureau', path: documentPath(name), respond: answer } as LinkedDocument,
  ]),
);
const pathOf = (name: keyof typeof respond): string => odd[name]?.path ?? '';

const isOfVote = (button: Element): boolean => /vote/.test(button.textContent ?? '');

/** Brings a state about in the page, which is then still. */
const states: Record<string, (stage: Stage) => Promise<unknown>> = {
  loading: async (stage) => {
    await openReader(stage, { address: addressOf({ path: pathOf('slow') }) });
    await until(stage.page, () => document.querySelector('progress')?.hasAttribute('value') === true);
  },
  password: async (stage) => {
    await openReader(stage, { address: addressOf({ path: pathOf('locked') }) });
    await stage.page.waitForSelector('.password-form input');
  },
  refused: (stage) => failed(stage, pathOf('refused'), 'http-forbidden'),
  offline: (stage) => failed(stage, pathOf('cut'), 'network'),
  'not-a-pdf': (stage) => failed(stage, pathOf('page'), 'not-a-pdf'),
  damaged: (stage) => failed(stage, documentNamed('2021.00425').path, 'damaged'),
  scan: async (stage) => {
    await openReader(stage, { address: addressOf(documentNamed('numérisé')) });
    await stage.page.waitForSelector('.reader-record [data-state="no-text"]');
    await stage.page.waitForSelector('.page canvas');
  },
  'no-act': async (stage) => {
    await openReader(stage, { address: addressOf(documentNamed('Convocation')) });
    await stage.page.waitForSelector('.reader-record [data-state="not-deliberation"]');
  },
  'no-document': async (stage) => {
    await stage.page.goto('about:blank');
    await stage.page.goto(`${stage.extensionOrigin}/reader.html`, { timeout: 1_500 }).catch(() => {});
    await stage.page.waitForSelector('.reader-state .state');
  },
  printing: async (stage) => {
    await openAct(stage);
    // A printer that never has enough.
    await stage.page.evaluate(() => {
      OffscreenCanvas.prototype.convertToBlob = () => new Promise(() => {});
    });
    await stage.page.click('.print-menu button');
    await stage.page.click('.menu-entry');
    await stage.page.waitForSelector('.reader-notice button');
  },
  annotated: async (stage) => {
    await openAct(stage);
    await stage.page.click('.toolbar > button');
    await stage.page.waitForSelector('.thumbnail canvas');
  },
  selected: (stage) => openSelection(stage),
  correcting: async (stage) => {
    await openSelection(stage);
    const { page } = stage;
    const gives = await page.$eval('.selection-menu select', (list) =>
      [...(list as HTMLSelectElement).options].findIndex(({ text }) => /donne pouvoir|gives a proxy/.test(text)),
    );
    await page.select('.selection-menu select', String(gives));
    await page.click('.selection-menu .main-button');
    await page.waitForSelector('.selection-menu form');
  },
  voting: async (stage) => {
    await openSelection(stage, 'Ce dossier a été adopté');
    const { page } = stage;
    for (const button of await page.$$('.selection-menu .plain-button')) {
      if (await button.evaluate(isOfVote)) await button.click();
    }
    await page.waitForSelector('.selection-menu .entry-figures');
  },
  // From here on its server has another file.
  replaced: async (stage) => {
    await openAct(stage);
    stage.site.route(act.path, documentNamed('2023.00099').respond);
    await openReader(stage, { address: addressOf(act) });
    await stage.page.waitForSelector('.moved-notice');
  },
  // What was read of it is known all the same.
  withdrawn: async (stage) => {
    stage.site.route(act.path, respond.refused);
    await failed(stage, act.path, 'http-forbidden');
    await stage.page.waitForSelector('.state-page .reader-record [data-field="number"]');
    const [state, record] = await stage.page.$$eval('.state-page > *', (parts) =>
      parts.map((part) => part.getBoundingClientRect().toJSON() as DOMRect),
    );
    expect(state?.width).toBeGreaterThan(300);
    expect(record?.width).toBeGreaterThan(300);
    expect((record?.left ?? 0) >= (state?.right ?? 0) || (record?.top ?? 0) >= (state?.bottom ?? 0)).toBe(true);
  },
};

async function failed(stage: Stage, path: string, code: string): Promise<void> {
  await openReader(stage, { address: addressOf({ path }) });
  await stage.page.waitForSelector(`.reader-state [data-failure="${code}"]`);
}

async function openAct(stage: Stage): Promise<void> {
  await openReader(stage, { address: addressOf(act), field: 'grants.0.amountCents' });
  await stage.page.waitForSelector('.mark[data-chosen]');
  await stage.page.waitForSelector('[data-revealed]');
}

/** Words of the act are selected, and the menu asks what they say. */
async function openSelection(stage: Stage, words = 'Aurélien VASTRIN'): Promise<void> {
  await openAct(stage);
  await select(stage.page, words);
}

/** docs/reader.md shows every state wide and in French; these also narrow, in the dark and in English. */
const takePicture = pictureTaker(process.env['READER_PICTURES'], [
  'annotated-narrow',
  'correcting-narrow',
  'voting-narrow',
]);

describe.each(BROWSERS)('the states of the annotated document in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined).each(looksIn(candidate))(
    'in $language, $scheme, $width px wide',
    ({ language, scheme, width }) => {
      let stage: Stage;
      beforeAll(async () => {
        stage = await setStage(candidate, { documents: [...documents, ...Object.values(odd)], language, scheme });
        await setSettings(stage, { language });
        await stage.page.setViewport({ width, height: 800 });
      });
      afterAll(async () => {
        for (const response of waiting.splice(0)) response.destroy();
        await stage.close();
      });

      it.each(Object.entries(states))('%s', async (name, bringAbout) => {
        const { page } = stage;
        await bringAbout(stage);
        if (candidate.kind === 'chromium') await takePicture(page, width === 320 ? `${name}-narrow` : name);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        // pdf.js lays its text out over the picture of it, transparent.
        await page.evaluate(() => document.querySelectorAll('.textLayer').forEach((layer) => layer.remove()));
        const { violations, all } = await checkAccessibility(page, 'html');
        expect(violations).toEqual([]);
        expect(all).toBeGreaterThan(3);
      });
    },
  );
});
