import { pdfSurroundings } from '../../scripts/pdf-surroundings.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TextPage } from '../../lib/model/page.ts';
import { openPdf, type PdfSurroundings } from '../../lib/pdf/open-pdf.ts';

/** Labelled real documents beside the project; not everybody has them. */
const CORPUS = new URL('../../../shared/corpus/', import.meta.url).pathname;
const slugs = existsSync(CORPUS)
  ? readdirSync(CORPUS).filter((slug) => existsSync(join(CORPUS, slug, 'document.pdf')))
  : [];

let surroundings: PdfSurroundings;
beforeAll(() => {
  surroundings = pdfSurroundings();
});
afterAll(() => surroundings.worker.destroy());

describe.skipIf(slugs.length === 0)('each real document (skipped where ../shared/corpus is not there)', () => {
  test.each(slugs)('%s', async (slug) => {
    const pages = await read(join(CORPUS, slug, 'document.pdf'));
    const expected = JSON.parse(readFileSync(join(CORPUS, slug, 'expected.json'), 'utf8')) as { textLayer?: string };
    const lines = pages.flatMap((page) => page.lines);
    if (expected.textLayer === 'scan') {
      expect(pages.every((page) => page.imageOnly)).toBe(true);
      return;
    }
    expect(lines.length).toBeGreaterThan(0);
    for (const page of pages) {
      for (const line of page.lines) {
        expect(line.text).toBe(line.text.trim());
        expect(line.edges).toHaveLength(line.text.length + 1);
        expect(line.box[0]).toBeGreaterThan(-1);
        expect(line.box[2]).toBeLessThan(page.width + 1);
      }
      expect(overlapping(page)).toEqual([]);
    }
  });
});

async function read(file: string): Promise<TextPage[]> {
  const opened = await openPdf(new Uint8Array(readFileSync(file)), surroundings);
  if (!opened.ok) throw new Error(opened.error.code);
  const pages = await opened.value.readPages();
  await opened.value.close();
  if (!pages.ok) throw new Error(pages.error.code);
  return pages.value;
}

/** Lines whose middle lies in another line's box: their letters would be taken for the other's. */
function overlapping(page: TextPage): string[] {
  return page.lines
    .filter(({ box }) => {
      const [x, y] = [(box[0] + box[2]) / 2, box[1] + 0.5 * (box[3] - box[1])];
      return page.lines.some((other) => other.box !== box && isIn(other.box, x, y));
    })
    .map((line) => line.text);
}

const isIn = (box: readonly [number, number, number, number], x: number, y: number): boolean =>
  box[0] <= x && x <= box[2] && box[1] <= y && y <= box[3];
