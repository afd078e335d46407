/** Sites that are not declared: once, always, taken back; frames, scripts, and the context menu. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { MARK, PANEL } from '../../scripts/start/listing-pages.ts';
import { cardText, markStates, readByPointing, waitForMarks } from './harness/listing.ts';
import { fieldTexts } from './harness/panel.ts';
import { openPopup, outcomeOf, popupText, press } from './harness/popup.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const documents = await demoDocuments();
const [first, second] = documents;
if (first === undefined || second === undefined) throw new Error('the demonstration has no documents');

const PAGES = 'www.commune-exemple.fr';
const ACTS = 'actes.commune-exemple.fr';
const LIST = `https://${PAGES}/mairie/deliberations`;

const list = (
  items: string,
): string => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Délibérations - Commune</title>
  <h1>Délibérations du conseil municipal</h1><h2>Séance du 12 mars 2024</h2><ul>${items}</ul>`;

const PAGE =
  list(`<li><a href="https://${ACTS}/acte/1.pdf">Subventions</a></li><li><a href="/acte/2.pdf">Tarifs</a></li>
  <li><a href="javascript:f_openDoc('4012')">Voirie</a></li><li><a href="/menu.pdf">Menu de la cantine</a></li>`);

const FRAMED = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Vie municipale</title><h1>Vie municipale</h1>
  <iframe src="https://${ACTS}/liste" width="800" height="500" title="Actes"></iframe>`;

function furnish({ site }: Stage): void {
  const send = (path: string, html: string): void =>
    site.route(path, (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
    });
  send('/mairie/deliberations', PAGE);
  send('/mairie/deliberations?page=2', PAGE);
  send('/mairie/ailleurs', '<!doctype html><title>Ailleurs</title><h1>Ailleurs</h1>');
  send('/mairie/cadre', FRAMED);
  send('/liste', list('<li><a href="/acte/1.pdf">Subventions</a></li><li><a href="/acte/2.pdf">Tarifs</a></li>'));
  site.route('/acte/1.pdf', first!.respond);
  site.route('/acte/2.pdf', second!.respond);
}

const fetched = ({ site }: Stage): string[] =>
  site.seen.filter(({ path }) => path.startsWith('/acte/')).map(({ host, path }) => host + path);

/** Until the page has no mark left. */
const unmarked = (page: Page): Promise<unknown> =>
  page.waitForFunction((mark) => !document.querySelector(mark), {}, MARK);

describe.each(BROWSERS)('any other site in $kind', (candidate) => {
  const chromium = candidate.kind === 'chromium';

  /** A browser for each group: Chromium would ask again for what was given back. */
  function withStage(permits = [PAGES, ACTS]): () => Stage {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents: [], permits });
      furnish(stage);
    });
    afterAll(() => stage.close());
    return () => stage;
  }

  // Firefox's toolbar button cannot be pressed by a driver, and nothing else lets us look at a page once.
  describe.skipIf(candidate.executable === undefined || !chromium)('once', () => {
    const staged = withStage();
    it('is left alone until the reader asks', async () => {
      const stage = staged();
      await stage.page.goto(LIST);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await stage.page.$$(MARK)).toHaveLength(0);
    });

    it('says what the page holds before anything is asked or fetched', async () => {
      const stage = staged();
      const popup = await openPopup(stage);
      const said = await popupText(popup);
      expect(said).toContain('2 délibérations reconnues');
      expect(said).toContain('1 autre s’ouvre par un programme du site');
      expect(said).toContain(ACTS);
      expect(fetched(stage)).toEqual([]);
      await press(popup, 'Lire les documents de cette page');
      expect(await outcomeOf(popup)).toBe('C’est fait.');
      await popup.close();
    });

    it('marks the documents, on whatever host, and the link that says no address', async () => {
      const stage = staged();
      await waitForMarks(stage.page, 3);
      expect(await markStates(stage.page)).toEqual(['unread', 'unread', 'failed']);
      expect(await readByPointing(stage.page, 0)).toBe('read');
      expect(fetched(stage)).toEqual([`${ACTS}/acte/1.pdf`]);
    });

    it('says of that link what to do, and asks for nothing', async () => {
      const stage = staged();
      const before = fetched(stage).length;
      const mark = (await stage.page.$$(MARK))[2];
      await stage.page.keyboard.press('Escape');
      await mark?.click();
      expect(await cardText(stage.page)).toContain('ne dit pas l’adresse');
      expect(await stage.page.$(PANEL)).toBeNull();
      expect(fetched(stage)).toHaveLength(before);
    });

    it('counts them on the button, in words too', async () => {
      const stage = staged();
      expect(await button(stage)).toEqual({ text: '2', title: 'Délibéré : 2 documents sur cette page' });
    });

    it('gives access back when the tab leaves the site', async () => {
      const stage = staged();
      expect(await permitted(stage)).toEqual([`https://${ACTS}/*`, `https://${PAGES}/*`]);
      await stage.page.goto('about:blank');
      await expect.poll(() => permitted(stage)).toEqual([]);
      await stage.page.goto(LIST);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await stage.page.$$(MARK)).toHaveLength(0);
    });
  });

  describe.skipIf(candidate.executable === undefined || !chromium)('while the browser’s question is unanswered', () => {
    const staged = withStage([]);

    it('nothing is marked or fetched, and nothing was permitted', async () => {
      const stage = staged();
      await stage.page.goto(LIST);
      const popup = await openPopup(stage);
      const closed = new Promise((resolve) => popup.once('close', resolve));
      await press(popup, 'Toujours sur ce site');
      // The question takes the focus, and with it the window goes.
      await closed;
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await stage.page.$$(MARK)).toHaveLength(0);
      expect(await permitted(stage)).toEqual([]);
      expect(fetched(stage)).toEqual([]);
    });
  });

  describe.skipIf(candidate.executable === undefined || !chromium)('a page that frames its list', () => {
    const [strange, familiar] = [withStage([PAGES]), withStage([PAGES, ACTS])];

    it('says whose site is in the frame, and offers to look into it', async () => {
      const { page } = strange();
      await page.goto(`https://${PAGES}/mairie/cadre`);
      const popup = await openPopup(strange());
      expect(await popupText(popup)).toContain(`Cette page en montre une autre, de ${ACTS}`);
      await popup.close();
    });

    it('has the documents in the frame marked once that is permitted', async () => {
      const { page } = familiar();
      await page.goto(`https://${PAGES}/mairie/cadre`);
      const popup = await openPopup(familiar());
      expect(await popupText(popup)).toContain('2 délibérations reconnues');
      await press(popup, 'Lire les documents de cette page');
      const frame = await page.waitForFrame(`https://${ACTS}/liste`);
      await frame.waitForFunction((mark) => document.querySelectorAll(mark).length === 2, {}, MARK);
      await popup.close();
    });
  });

  describe.skipIf(candidate.executable === undefined || !chromium)('always', () => {
    const staged = withStage();
    it('marks every page of the site from then on', async () => {
      const stage = staged();
      await stage.page.goto(LIST);
      const popup = await openPopup(stage);
      await press(popup, 'Toujours sur ce site');
      expect(await outcomeOf(popup)).toBe('C’est fait.');
      await waitForMarks(stage.page, 3);
      await popup.close();
      await stage.page.goto('about:blank');
      await stage.page.goto(`${LIST}?page=2`);
      await waitForMarks(stage.page, 3);
    });

    it('ends at a word of the reader: marks go, access is given back', async () => {
      const stage = staged();
      const popup = await openPopup(stage);
      expect(await popupText(popup)).toContain(`Site autorisé : ${PAGES}`);
      await press(popup, 'Ne plus lire ce site');
      expect(await outcomeOf(popup)).toBe('C’est fait.');
      await unmarked(stage.page);
      await expect.poll(() => permitted(stage)).toEqual([]);
      await popup.close();
    });
  });

  describe.skipIf(candidate.executable === undefined || !chromium)('access taken back', () => {
    const staged = withStage();
    it('takes the marks away, and the button and its window say why', async () => {
      const stage = staged();
      await stage.page.goto(LIST);
      const popup = await openPopup(stage);
      await press(popup, 'Toujours sur ce site');
      expect(await outcomeOf(popup)).toBe('C’est fait.');
      await popup.close();
      await waitForMarks(stage.page, 3);
      await inBackground(stage, `chrome.permissions.remove({ origins: ['https://${PAGES}/*', 'https://${ACTS}/*'] })`);
      await unmarked(stage.page);
      await expect.poll(async () => (await button(stage)).title).toContain('l’accès à ce site a été retiré');
      const again = await openPopup(stage);
      expect(await popupText(again)).toContain('Vous avez retiré à Délibéré l’accès');
      expect(await again.$('.main-button')).not.toBeNull();
      await again.close();
    });
  });

  describe.skipIf(candidate.executable === undefined || !chromium)('« Read this link »', () => {
    const staged = withStage();
    it('shows the answer of a link on any page', async () => {
      const stage = staged();
      await stage.page.goto(LIST);
      // A click in the menu would let us into the page for now, as one on the button does.
      await (await openPopup(stage)).close();
      const tab = await inBackground(stage, `chrome.tabs.query({ active: true }).then(([tab]) => JSON.stringify(tab))`);
      // The menu itself cannot be pressed; its listener is called as a press would, in what counts as a click.
      const click = { menuItemId: 'read-link', linkUrl: `https://${ACTS}/acte/2.pdf`, pageUrl: LIST };
      await inBackground(stage, `chrome.contextMenus.onClicked.dispatch(${JSON.stringify(click)}, ${String(tab)})`);
      expect((await fieldTexts(stage.page, 'number')).join()).toMatch(/\d/);
    });
  });
});

/** Runs in the extension's own worker, which an attached driver can reach. */
async function inBackground(stage: Stage, source: string): Promise<unknown> {
  const target = await stage.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(stage.extensionOrigin),
  );
  const worker = await target.worker();
  return worker?.evaluate(source);
}

const button = async (stage: Stage): Promise<{ text: string; title: string }> =>
  (await inBackground(
    stage,
    `chrome.tabs.query({ active: true }).then(async ([{ id: tabId }]) => ({
      text: await chrome.action.getBadgeText({ tabId }),
      title: (await chrome.action.getTitle({ tabId })).replace(/\\s+/g, ' '),
    }))`,
  )) as { text: string; title: string };

/** What the reader permitted, beyond the manifest. */
const permitted = async (stage: Stage): Promise<string[]> =>
  ((await inBackground(stage, `chrome.permissions.getAll().then(({ origins }) => origins)`)) as string[])
    .filter((origin) => origin.includes('commune-exemple'))
    .toSorted();
