/** The declared sites beyond the demonstration's: their addresses as seen, in pages of their shape. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { MARK } from '../../scripts/start/listing-pages.ts';
import { readByPointing, waitForMarks } from './harness/listing.ts';
import { openPopup, popupText } from './harness/popup.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const [act] = await demoDocuments();
if (act === undefined) throw new Error('the demonstration has no documents');

const MARSEILLE = 'https://deliberations.ampmetropole.fr/2?typeDocument=DELIBERATION&domaine=METROPOLE';
const DECISION = '/documents/metropole/deliberations/2026/03/12/DECISION/164963.pdf';
const NANTES =
  '/files/live/sites/metropolenantesfr/files/assemblees/deliberations/conseil-metropolitain/2024/04-05/documents/12_20240405_CNM_DEL.pdf';
const TOURS = '/explore/dataset/deliberations-tours-metropole-val-de-loire';
const FILE = `${TOURS}/files/b1946ac92492d2347c6235b4d2611184/download`;

const page = (body: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><h1>Page</h1><main>${body}</main>`;

function furnish({ site }: Stage): void {
  const send = (path: string, body: string): void =>
    site.route(path, (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page(body));
    });
  send('/entree', `<iframe src="${MARSEILLE}" width="800" height="500" title="Actes"></iframe>`);
  send('/2?typeDocument=DELIBERATION&domaine=METROPOLE', `<a href="${DECISION}">Plan vélo</a><a href="/3">Suivant</a>`);
  send('/seance', `<a href="${NANTES}">Télécharger</a> <a href="/files/live/magazine.pdf">Le magazine</a>`);
  send(`${TOURS}/table/`, `<a href="${FILE}/">Voir</a> <a href="${TOURS}/download/?format=csv">CSV</a>`);
  send('/WebDelib/', `<a href="javascript:__doPostBack('ctl00$lnk','')">Délibération n° 1</a>`);
  for (const path of [DECISION, NANTES, FILE]) site.route(path, act!.respond);
}

describe.each(BROWSERS)('declared sites in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('are recognised', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(candidate, { documents: [] });
      furnish(stage);
    });
    afterAll(() => stage.close());

    it('where a strange page frames the list, in the frame', async () => {
      await stage.page.goto('https://www.exemple-metropole.fr/entree');
      const frame = await stage.page.waitForFrame(MARSEILLE);
      await until(frame, (mark) => document.querySelectorAll(mark).length === 1, MARK);
      expect(await stage.page.$$(MARK)).toHaveLength(0);
    });

    it.each([
      ['by the address of an act, on whatever page', 'https://metropole.nantes.fr/seance', NANTES],
      ['in a dataset', `https://data.tours-metropole.fr${TOURS}/table/`, FILE],
    ])('%s', async (_where, address, document) => {
      await stage.page.goto(address);
      await waitForMarks(stage.page, 1);
      expect(await readByPointing(stage.page, 0)).toBe('read');
      expect(stage.site.seen.map(({ path }) => path)).toContain(document);
    });

    // Firefox's toolbar button cannot be pressed by a driver.
    it.skipIf(candidate.kind === 'firefox')('where acts have no addresses, and says what can be done', async () => {
      await stage.page.goto('https://webdelib.nicecotedazur.org/WebDelib/');
      const popup = await openPopup(stage);
      const said = await popupText(popup);
      expect(said).toContain('Site connu : Métropole Nice Côte d’Azur');
      expect(said).toContain('s’il s’affiche dans un onglet, Délibéré peut l’y lire');
      expect(await stage.page.$$(MARK)).toHaveLength(0);
    });
  });
});
