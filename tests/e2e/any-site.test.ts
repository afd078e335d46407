/** Sites that are not declared: once, always, taken back; frames, scripts, and the context menu. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { MARK, PANEL } from '../../scripts/start/listing-pages.ts';
import { permitted, takeBack, wantedSites } from './harness/access.ts';
import { cardText, markStates, readByPointing, waitForMarks } from './harness/listing.ts';
import { fieldTexts } from './harness/panel.ts';
import { FirefoxWindow } from './harness/firefox-window.ts';
import { chooseInMenu } from './harness/link-menu.ts';
import { openToolbarWindow, toolbarButton } from './harness/toolbar-window.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

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
const unmarked = (page: Page): Promise<unknown> => until(page, (mark) => !document.querySelector(mark), MARK);

describe.each(BROWSERS)('any other site in $kind', (candidate) => {
  /** A browser for each group: Chromium would ask again for what was given back. With 'asks', its question is not answered. */
  function withStage(permits: string[] | 'asks' = [PAGES, ACTS]): () => Stage {
    let stage: Stage;
    beforeAll(async () => {
      const asks = permits === 'asks' ? (candidate.kind === 'chromium' ? { permits: [] } : {}) : { permits };
      stage = await setStage(candidate, { documents: [], ...asks });
      furnish(stage);
    });
    afterAll(() => stage.close());
    return () => stage;
  }

  describe.skipIf(candidate.executable === undefined)('once', () => {
    const staged = withStage();
    it('is left alone until the reader asks', async () => {
      const stage = staged();
      await stage.page.goto(LIST);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await stage.page.$$(MARK)).toHaveLength(0);
    });

    it('says what the page holds before anything is asked or fetched', async () => {
      const stage = staged();
      const popup = await openToolbarWindow(stage);
      const said = await popup.text();
      expect(said).toContain('2 délibérations reconnues');
      expect(said).toContain('1 autre s’ouvre par un programme du site');
      expect(said).toContain(ACTS);
      expect(fetched(stage)).toEqual([]);
      await popup.press('Lire les documents de cette page');
      expect(await popup.outcome()).toBe('C’est fait.');
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
      expect(await toolbarButton(stage)).toEqual({ text: '2', title: 'Délibéré : 2 documents sur cette page' });
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

  describe.skipIf(candidate.executable === undefined)('while the browser’s question is unanswered', () => {
    const staged = withStage('asks');

    it('nothing is marked or fetched, and nothing was permitted', async () => {
      const stage = staged();
      await stage.page.goto(LIST);
      const popup = await openToolbarWindow(stage);
      await popup.press('Toujours sur ce site');
      // Chromium's question takes the focus, and with it the window goes; Firefox asks beside it.
      if (candidate.kind === 'chromium') await popup.gone();
      await expect.poll(() => wantedSites(stage)).toEqual([`https://${PAGES}`]);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await stage.page.$$(MARK)).toHaveLength(0);
      expect(await permitted(stage)).toEqual([]);
      expect(fetched(stage)).toEqual([]);
    });

    // Chromium's question cannot be pressed by a driver.
    it.skipIf(candidate.kind === 'chromium')('and when it is answered, what was wanted is done', async () => {
      const stage = staged();
      const window = await FirefoxWindow.of(stage);
      await window.press('#addon-webext-permissions-notification .popup-notification-primary-button');
      await waitForMarks(stage.page, 3);
      expect(await permitted(stage)).toEqual([`https://${ACTS}/*`, `https://${PAGES}/*`]);
    });
  });

  describe.skipIf(candidate.executable === undefined)('a page that frames its list', () => {
    const [strange, familiar] = [withStage([PAGES]), withStage([PAGES, ACTS])];

    // Firefox lets us into the frames of the page whose button was pressed, whoever's they are.
    it.skipIf(candidate.kind === 'firefox')('says whose site is in the frame, and offers to look into it', async () => {
      const { page } = strange();
      await page.goto(`https://${PAGES}/mairie/cadre`);
      const popup = await openToolbarWindow(strange());
      expect(await popup.text()).toContain(`Cette page en montre une autre, de ${ACTS}`);
      await popup.close();
    });

    it('has the documents in the frame marked once that is permitted', async () => {
      const { page } = familiar();
      await page.goto(`https://${PAGES}/mairie/cadre`);
      const popup = await openToolbarWindow(familiar());
      expect(await popup.text()).toContain('2 délibérations reconnues');
      await popup.press('Lire les documents de cette page');
      const frame = await page.waitForFrame(`https://${ACTS}/liste`);
      await until(frame, (mark) => document.querySelectorAll(mark).length === 2, MARK);
      await popup.close();
    });
  });

  describe.skipIf(candidate.executable === undefined)('always', () => {
    const staged = withStage();
    it('marks every page of the site from then on', async () => {
      const stage = staged();
      await stage.page.goto(LIST);
      const popup = await openToolbarWindow(stage);
      await popup.press('Toujours sur ce site');
      expect(await popup.outcome()).toBe('C’est fait.');
      await waitForMarks(stage.page, 3);
      await popup.close();
      await stage.page.goto('about:blank');
      await stage.page.goto(`${LIST}?page=2`);
      await waitForMarks(stage.page, 3);
    });

    it('ends at a word of the reader: marks go, access is given back', async () => {
      const stage = staged();
      const popup = await openToolbarWindow(stage);
      expect(await popup.text()).toContain(`Site autorisé : ${PAGES}`);
      await popup.press('Ne plus lire ce site');
      expect(await popup.outcome()).toBe('C’est fait.');
      await unmarked(stage.page);
      await expect.poll(() => permitted(stage)).toEqual([]);
      await popup.close();
    });
  });

  describe.skipIf(candidate.executable === undefined)('access taken back', () => {
    const staged = withStage();
    it('takes the marks away, and the button and its window say why', async () => {
      const stage = staged();
      await stage.page.goto(LIST);
      const popup = await openToolbarWindow(stage);
      await popup.press('Toujours sur ce site');
      expect(await popup.outcome()).toBe('C’est fait.');
      await popup.close();
      await waitForMarks(stage.page, 3);
      await takeBack(stage);
      await unmarked(stage.page);
      await expect.poll(async () => (await toolbarButton(stage)).title).toContain('l’accès à ce site a été retiré');
      const again = await openToolbarWindow(stage);
      expect(await again.text()).toContain('Vous avez retiré à Délibéré l’accès');
      expect(await again.text()).toContain('Rendre l’accès');
      await again.close();
    });
  });

  describe.skipIf(candidate.executable === undefined)('« Read this link »', () => {
    const staged = withStage();
    it('shows the answer of a link on any page', async () => {
      const stage = staged();
      await stage.page.goto(LIST);
      await chooseInMenu[candidate.kind](stage, `https://${ACTS}/acte/1.pdf`);
      expect((await fieldTexts(stage.page, 'number')).join()).toMatch(/\d/);
    });
  });
});
