import { pdfSurroundings } from '../../scripts/pdf-surroundings.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TextPage } from '../../lib/model/page.ts';
import { MAX_BYTES, MAX_PAGES } from '../../lib/pdf/limits.ts';
import { openPdf, type PdfSurroundings } from '../../lib/pdf/open-pdf.ts';
import { makePdf } from './make-pdf.ts';

let surroundings: PdfSurroundings;
beforeAll(() => {
  surroundings = pdfSurroundings();
});
afterAll(() => surroundings.worker.destroy());

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<TextPage[]> {
  const opened = await openPdf(bytes, surroundings);
  if (!opened.ok) throw new Error(opened.error.code);
  const pages = await opened.value.readPages();
  await opened.value.close();
  if (!pages.ok) throw new Error(pages.error.code);
  return pages.value;
}

const failure = async (bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> => {
  const opened = await openPdf(bytes, surroundings);
  return opened.ok ? undefined : opened.error.code;
};

/** A PDF of so many blank pages. */
function withPages(count: number): Uint8Array<ArrayBuffer> {
  const numbers = Array.from({ length: count }, (_, index) => index + 3);
  const pages = numbers.map((number) => `${number} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj`);
  const tree = `2 0 obj<</Type/Pages/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]/Count ${count}>>endobj`;
  const body = ['%PDF-1.4', '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj', tree, ...pages];
  return new TextEncoder().encode([...body, 'trailer<</Root 1 0 R>>', '%%EOF'].join('\n'));
}

describe('reading', () => {
  const SENTENCE = 'Le conseil « délibère » : œuvre, Ça & là, 1 200,50 €';

  test('gives the text of every page, in order, and tells of each as it comes', async () => {
    const bytes = await makePdf((document) => {
      for (const page of ['première', 'deuxième', 'troisième']) {
        if (page !== 'première') document.addPage();
        document.text(`Page ${page}`);
      }
    });
    const opened = await openPdf(bytes, surroundings);
    if (!opened.ok) throw new Error(opened.error.code);
    const heard: number[] = [];
    const pages = await opened.value.readPages((page) => heard.push(page.number));
    expect(opened.value.pages).toBe(3);
    expect(heard).toEqual([1, 2, 3]);
    expect(pages.ok && pages.value.map((page) => page.lines.map((line) => line.text))).toEqual([
      ['Page première'],
      ['Page deuxième'],
      ['Page troisième'],
    ]);
    await opened.value.close();
  });

  test.each(['Times-Roman', 'Helvetica-Bold', 'Courier'])(
    'places each character of a line in %s, which is not embedded, where it is drawn',
    async (font) => {
      let widths: number[] = [];
      const bytes = await makePdf((document) => {
        document.font(font).fontSize(12);
        widths = Array.from(SENTENCE, (_, end) => document.widthOfString(SENTENCE.slice(0, end)));
        document.text(SENTENCE, 72, 100, { lineBreak: false });
      });
      const line = (await read(bytes))[0]?.lines[0];
      expect(line?.text).toBe(SENTENCE);
      expect(line?.bold).toBe(font.includes('Bold'));
      const misplaced = widths.map((width, index) => Math.abs((line?.edges[index] ?? 0) - 72 - width));
      expect(Math.max(...misplaced)).toBeLessThan(1);
    },
  );

  test('puts boxes where the page shows them when it is turned or cropped', async () => {
    const bytes = await makePdf((document) => {
      Object.assign(document.page.dictionary.data, { CropBox: [50, 100, 450, 700] });
      document.fontSize(10).text('Coin', 150, 842 - 300, { lineBreak: false });
    });
    const [page] = await read(bytes);
    expect([page?.width, page?.height]).toEqual([400, 600]);
    expect(page?.lines[0]?.box[0]).toBeCloseTo(100, 0);
    expect(page?.lines[0]?.box[1]).toBeCloseTo(190, -1);
  });

  test('tells a picture from a blank page', async () => {
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const bytes = await makePdf((document) => {
      document.image(pixel, 0, 0, { width: 595, height: 842 });
      document.addPage();
      document.addPage();
      document.image(pixel, 100, 100, { width: 40 }).text('Un texte assez long pour que la page ne soit pas un scan.');
    });
    expect((await read(bytes)).map((page) => page.imageOnly)).toEqual([true, false, false]);
  });

  test('stops when it is told to', async () => {
    const bytes = await makePdf((document) => document.text('Un').addPage().text('Deux'));
    const opened = await openPdf(bytes, surroundings);
    if (!opened.ok) throw new Error(opened.error.code);
    const stopped = await opened.value.readPages(undefined, AbortSignal.abort());
    expect(stopped).toEqual({ ok: false, error: { code: 'cancelled' } });
    await opened.value.close();
  });
});

describe('a document that does not open', () => {
  test('is encrypted', async () => {
    const bytes = await makePdf((document) => document.text('Secret'), { userPassword: 'sésame' });
    expect(await failure(bytes)).toBe('encrypted');
  });

  test('is not if it only forbids copying', async () => {
    const bytes = await makePdf((document) => document.text('Public'), {
      ownerPassword: 'sésame',
      permissions: { copying: false },
    });
    expect((await read(bytes))[0]?.lines[0]?.text).toBe('Public');
  });

  test('is no PDF', async () => {
    expect(await failure(new TextEncoder().encode('<!doctype html><title>Erreur</title>'))).toBe('not-a-pdf');
  });

  test('is empty', async () => {
    expect(await failure(new Uint8Array())).toBe('empty');
  });

  test('has no page', async () => {
    expect(await failure(withPages(0))).toBe('empty');
  });

  test('is too large', async () => {
    expect(await failure(new Uint8Array(MAX_BYTES + 1))).toBe('too-large');
    expect(await failure(withPages(MAX_PAGES + 1))).toBe('too-large');
  });

  test('is damaged', async () => {
    expect(await failure(new TextEncoder().encode('%PDF-1.7\nrien de ce qu’il faut'))).toBe('damaged');
  });

  test('cut midway gives what is left of it, or is damaged', async () => {
    const whole = await makePdf((document) => {
      for (let page = 0; page < 5; page++) document.addPage().text(`Page ${page} du recueil`);
    });
    for (const share of [0.02, 0.3, 0.6, 0.9]) {
      const opened = await openPdf(whole.slice(0, Math.floor(whole.length * share)), surroundings);
      if (!opened.ok) expect(['damaged', 'empty']).toContain(opened.error.code);
      else {
        const pages = await opened.value.readPages();
        if (!pages.ok) expect(pages.error.code).toBe('damaged');
        await opened.value.close();
      }
    }
  });

  test('leaves the worker fit for the next one', async () => {
    await failure(new TextEncoder().encode('%PDF-1.7\nrien'));
    expect((await read(await makePdf((document) => document.text('Suivant'))))[0]?.lines[0]?.text).toBe('Suivant');
  });
});
