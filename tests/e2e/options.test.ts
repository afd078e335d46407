/** The page of settings: what is chosen there is obeyed everywhere, and what is kept can be got rid of. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { PAGE_SIZE } from '../../demo/site/listing.ts';
import { MARK } from '../../scripts/start/listing-pages.ts';
import { checkAccessibility } from './harness/axe.ts';
import { markStates, markText, openListing, readByPointing, waitForMarks, waitForState } from './harness/listing.ts';
import { openExtensionPage, openPopup, popupText } from './harness/popup.ts';
import { press } from './harness/press.ts';
import { shownText } from './harness/said.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const documents = await demoDocuments();
const [act] = documents;
if (act === undefined) throw new Error('the demonstration has no documents');

const OTHER = 'www.commune-exemple.fr';
const LIST = `https://${OTHER}/mairie/deliberations`;

describe.each(BROWSERS)('the page of settings in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('is obeyed', () => {
    let stage: Stage;
    let options: Page;

    beforeAll(async () => {
      stage = await setStage(candidate, { documents, permits: [OTHER] });
      stage.site.route('/mairie/deliberations', (_request, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(`<!doctype html><html lang="fr"><meta charset="utf-8"><title>Délibérations</title>
          <h1>Délibérations du conseil municipal</h1><ul><li><a href="/acte/1.pdf">Subventions</a></li>
          <li><a href="javascript:f_openDoc('4012')">Voirie</a></li></ul>
          <iframe src="/mairie/archives" width="600" height="300" title="Archives"></iframe>`);
      });
      stage.site.route('/mairie/archives', (_request, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(`<!doctype html><html lang="fr"><meta charset="utf-8"><title>Archives</title>
          <h1>Délibérations du conseil municipal, archives</h1><ul><li><a href="/acte/2.pdf">2019</a></li></ul>`);
      });
      stage.site.route('/acte/1.pdf', act.respond);
      options = await stage.browser.newPage();
    });
    afterAll(() => stage.close());

    const openOptions = async (): Promise<void> => {
      await options.bringToFront();
      await openExtensionPage(options, `${stage.extensionOrigin}/options.html`);
    };
    const choose = (name: string, value: string): Promise<void> =>
      options.locator(`input[name="${name}"][value="${value}"]`).click();
    const badge = (): Promise<string> =>
      options.evaluate(async (address) => {
        interface Button {
          getBadgeText(of: { tabId: number }): Promise<string>;
        }
        interface Extension {
          tabs: { query(filter: { url: string }): Promise<{ id: number }[]> };
          action?: Button;
          browserAction?: Button;
        }
        const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
        const extension = browser ?? chrome;
        const [tab] = (await extension?.tabs.query({ url: address })) ?? [];
        const button = extension?.action ?? extension?.browserAction;
        return (tab && (await button?.getBadgeText({ tabId: tab.id }))) ?? '';
      }, LIST);
    const said = (): Promise<string> => shownText(options, 'main');
    const fetched = (): number => stage.site.seen.filter(({ path }) => path.startsWith('/file/')).length;

    it('has no violation of accessibility rules', async () => {
      await openOptions();
      const { violations, all } = await checkAccessibility(options, 'html');
      expect(violations).toEqual([]);
      expect(all).toBeGreaterThan(20);
    });

    it('reads on clicking alone, in pages that are open too', async () => {
      await openListing(stage.page, PAGE_SIZE);
      await openOptions();
      await choose('reading', 'click');
      await stage.page.bringToFront();
      const [mark] = await stage.page.$$(MARK);
      await mark?.hover();
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect((await markStates(stage.page))[0]).toBe('unread');
      expect(fetched()).toBe(0);
      await openOptions();
      await choose('reading', 'pointing');
      await stage.page.bringToFront();
      expect(await readByPointing(stage.page, 0)).toBe('read');
    });

    it('speaks the chosen language everywhere at once', async () => {
      await openOptions();
      await choose('language', 'en');
      await until(options, () => document.documentElement.lang === 'en');
      await stage.page.bringToFront();
      await until(
        stage.page,
        (mark) => [...document.querySelectorAll(mark)].some((one) => one.shadowRoot?.textContent?.includes('unread')),
        MARK,
      );
      expect(await markText(stage.page, 1)).toContain('unread');
      await openOptions();
      await choose('language', 'fr');
      await until(options, () => document.documentElement.lang === 'fr');
    });

    it('adds a site, whose pages are marked from then on, and forgets it', async () => {
      await openOptions();
      await options.type('.options-add input', LIST);
      await press(options, 'Ajouter un site');
      await until(options, (host) => document.body.innerText.includes(`${host} est autorisé`), OTHER);
      await stage.page.bringToFront();
      await stage.page.goto(LIST);
      await waitForMarks(stage.page, 2);
      expect(await markStates(stage.page)).toEqual(['unread', 'failed']);
      expect(await readByPointing(stage.page, 0)).toBe('read');
      const frame = await stage.page.waitForFrame(`https://${OTHER}/mairie/archives`);
      await until(frame, (mark) => document.querySelectorAll(mark).length === 1, MARK);

      const popup = await openPopup(stage);
      expect(await popupText(popup)).toContain(`Site autorisé : ${OTHER} 2 délibérations reconnues`);
      await popup.close();
      await openOptions();
      expect(await badge()).toBe('2');
      await press(options, `Ne plus lire ${OTHER}`);
      await until(options, (host) => document.body.innerText.includes(`${host} n’est plus lu`), OTHER);
      await until(stage.page, (mark) => document.querySelector(mark) === null, MARK);
      await stage.page.bringToFront();
      await stage.page.goto(`${LIST}#encore`);
      await stage.page.reload();
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await stage.page.$$(MARK)).toHaveLength(0);
    });

    it('erases what was read after a question, in open pages too, and brings it back', async () => {
      await stage.page.bringToFront();
      await openListing(stage.page, PAGE_SIZE);
      await waitForState(stage.page, 0, ['read']);
      await openOptions();
      await until(options, () => /\d documents? lus?/.test(document.body.innerText));
      const before = /(\d+) documents? lus?/.exec(await said())?.[1];
      expect(Number(before)).toBeGreaterThan(0);
      await press(options, 'Tout effacer');
      await options.locator('.options-asked .main-button').click();
      await until(options, () => document.body.innerText.includes('Tout est effacé'));
      await expect.poll(said).toContain('0 document lu');
      await waitForState(stage.page, 0, ['unread']);
      expect(new Set(await markStates(stage.page))).toEqual(new Set(['unread']));
      await press(options, 'Annuler l’effacement');
      await until(options, () => document.body.innerText.includes('tout est revenu'));
      await expect.poll(said).toContain(`${before} document`);
      await waitForState(stage.page, 0, ['read']);
    });
  });
});
