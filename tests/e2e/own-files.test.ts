/** Files and folders of the user's, handed to the page of the collection as a user does it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { READABLE_ACTS } from '../../demo/acts/index.ts';
import { printAct } from '../../demo/print/act.ts';
import { setMortalStage, type MortalStage } from './harness/mortal.ts';
import { storedCounts } from './harness/our-page.ts';
import { writeOwnFiles, type OwnFiles } from './harness/own-files.ts';
import { openExtensionPage } from './harness/popup.ts';
import { shownText } from './harness/said.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

async function write(path: string, content: Uint8Array | string = ''): Promise<string> {
  await writeFile(path, content);
  return path;
}

/** Files beside each other, and a folder with another one in it. In ASCII: where no locale is set, Chromium opens no others. */
async function writeFolder(): Promise<{ folder: string; beside: string[]; remove: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'delibere-dropped-'));
  const folder = join(root, 'seances');
  await mkdir(join(folder, '2024'), { recursive: true });
  const [first, second, third, fourth] = await Promise.all(READABLE_ACTS.slice(0, 4).map((act) => printAct(act)));
  const beside = [await write(join(root, 'un.pdf'), first), await write(join(root, 'deux.pdf'), second)];
  await write(join(folder, 'trois.pdf'), third);
  await write(join(folder, '2024', 'quatre.pdf'), fourth);
  await write(join(folder, '2024', 'notes.txt'), 'rien');
  return { folder, beside, remove: () => rm(root, { recursive: true }) };
}

/** Holds files or folders of the disk over the middle of the page, by the browser's own drag and drop. @returns lets go of them */
async function dragOver(page: Page, files: readonly string[]): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  const event = { x: 400, y: 400, data: { items: [], files: [...files], dragOperationsMask: 1 } };
  await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...event });
  await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...event });
  // What is dropped where nobody hears of it opens a tab in front.
  await page.waitForSelector('.library-drop');
  return async () => {
    // What says so stands under the pointer now, which never rests as a driver's does.
    await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...event });
    await session.send('Input.dispatchDragEvent', { type: 'drop', ...event });
    await session.detach();
  };
}

/**
 * The same in Firefox, as far as WebDriver BiDi goes: it drags nothing from the disk onto a page, but it chooses files of the
 * disk. Those are held over the page by the events that Firefox's own dragging would bring.
 */
async function dragOverByEvents(page: Page, files: readonly string[]): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    document.addEventListener(
      'change',
      (event) => {
        event.stopImmediatePropagation();
        const dataTransfer = new DataTransfer();
        for (const file of (event.target as HTMLInputElement).files ?? []) dataTransfer.items.add(file);
        const told = { dataTransfer, bubbles: true, cancelable: true };
        document.dispatchEvent(new DragEvent('dragover', told));
        document.addEventListener('let-go', () => document.dispatchEvent(new DragEvent('drop', told)), { once: true });
      },
      { capture: true, once: true },
    );
  });
  await handOver(page, 'input[type="file"]', files);
  await page.waitForSelector('.library-drop');
  return () => page.evaluate(() => void document.dispatchEvent(new Event('let-go')));
}

/** Chooses files, or a folder, by one of the page's buttons. */
async function handOver(page: Page, button: string, files: readonly string[]): Promise<void> {
  const input = (await page.$(button)) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(...files);
}

const report = (page: Page): Promise<string> => shownText(page, '.library-intake');

describe.each(BROWSERS)('files of the user’s in $kind', (candidate) => {
  const isFirefox = candidate.kind === 'firefox';

  describe.skipIf(candidate.executable === undefined)('are read', () => {
    let stage: Stage;
    let page: Page;
    let files: Awaited<ReturnType<typeof writeFolder>>;

    beforeAll(async () => {
      files = await writeFolder();
      stage = await setStage(candidate, { documents: [] });
      page = await stage.browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
    });
    afterAll(async () => {
      await stage.close();
      await files.remove();
    });
    beforeEach(async () => {
      await openExtensionPage(page, `${stage.extensionOrigin}/library.html`);
      await page.waitForSelector('.library-file-buttons');
    });

    const over = async (): Promise<string> => {
      await page.waitForSelector('.library-intake[data-over="true"]');
      return report(page);
    };

    it('where they are dropped onto the page, which says so while they are held over it', async () => {
      const drop = await (isFirefox ? dragOverByEvents : dragOver)(page, files.beside);
      expect(await page.$('.library-drop')).not.toBeNull();
      await drop();
      expect(await over()).toContain('2 lus.');
      expect(await page.$('.library-drop')).toBeNull();
    });

    // WebDriver BiDi gives Firefox neither a folder that is dragged nor one that is chosen (« unsupported operation: Is directory »).
    it.skipIf(isFirefox)('of a folder that is dropped, however deep; what is no PDF is said by its name', async () => {
      await (
        await dragOver(page, [files.folder])
      )();
      const said = await over();
      expect(said).toContain('2 lus et 1 non lu');
      expect(said).toContain('notes.txt Ce fichier n’est pas un PDF.');
    });

    it.skipIf(isFirefox)('of a folder that is chosen', async () => {
      await handOver(page, 'input[webkitdirectory]', [files.folder]);
      expect(await over()).toContain('2 lus et 1 non lu');
    });
  });
});

/** Of the files that pages were given: those that wait to be read, and in the accounts those that were taken, and not. */
function inboxed(page: Page): Promise<{ files: number; taken: number; waiting: number }> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('delibere-inbox');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const database = opening.result;
    const transaction = database.transaction(['files', 'accounts']);
    const files = transaction.objectStore('files').count();
    const accounts = transaction.objectStore('accounts').getAll();
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
    const all = accounts.result as { address?: string }[];
    const taken = all.filter(({ address }) => address !== undefined).length;
    return { files: files.result, taken, waiting: all.length - taken };
  });
}

describe.each(BROWSERS)('files of the user’s in $kind', (candidate) => {
  describe.skipIf(candidate.executable === undefined)('when the browser is killed over them', () => {
    const TAKEN = 3;
    let stage: MortalStage;
    let files: OwnFiles;

    beforeAll(async () => {
      files = await writeOwnFiles();
      stage = await setMortalStage(candidate, []);
    });
    afterAll(async () => {
      await stage.close();
      await files.remove();
    });

    const opened = async (): Promise<Page> => {
      const page = await stage.opened().browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await openExtensionPage(page, `${stage.opened().extensionOrigin}/library.html`);
      await page.waitForSelector('.library-file-buttons');
      return page;
    };
    it('are read as far as they were taken, and named where they were not', async () => {
      let page = await opened();
      // As if the disk were slow: the fourth file never comes.
      await page.evaluate((most) => {
        const read = File.prototype.arrayBuffer;
        let begun = 0;
        File.prototype.arrayBuffer = function slow(this: File) {
          begun += 1;
          return begun > most ? new Promise<never>(() => {}) : read.call(this);
        };
      }, TAKEN);
      await handOver(page, 'input[type="file"]', files.acts);
      await expect.poll(() => inboxed(page)).toMatchObject({ taken: TAKEN, waiting: files.acts.length - TAKEN });
      await stage.kill();

      await stage.start();
      page = await opened();
      await page.waitForSelector('.library-intake[data-over="true"]');
      const lost = files.acts.slice(TAKEN).map((path) => basename(path));
      expect(await report(page)).toContain(`${TAKEN} lus et ${lost.length} non lus.`);
      await page.$eval('.library-intake details', (fold) => ((fold as HTMLDetailsElement).open = true));
      for (const name of lost) {
        expect(await report(page)).toContain(`${name} Il n’était pas encore pris quand la page s’est fermée`);
      }
      // Each document is whole, and nothing waits any more.
      await expect.poll(() => inboxed(page)).toEqual({ files: 0, taken: 0, waiting: 0 });
      expect(await storedCounts(page)).toMatchObject({
        documents: TAKEN,
        acts: TAKEN,
        rows: TAKEN,
        lines: TAKEN,
        jobs: 0,
      });
    });

    it('are read when they are handed in again, and forgotten then', async () => {
      let page = await opened();
      expect(await page.$('.library-intake')).toBeNull();
      await handOver(page, 'input[type="file"]', files.acts);
      await page.waitForSelector('.library-intake[data-over="true"]');
      expect(await report(page)).toContain(`${files.acts.length} lus.`);
      await page.close();
      page = await opened();
      await page.waitForSelector('.library-rows [role="row"]');
      expect(await page.$('.library-intake')).toBeNull();
      expect(await storedCounts(page)).toMatchObject({ documents: files.acts.length });
    });
  });
});
