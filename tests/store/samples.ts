/** Small records for the store's tests. */
import type { TextLine, TextPage } from '../../lib/model/page.ts';
import type { Deliberation } from '../../lib/model/reading.ts';
import type { ActToStore, DocumentRecord, DocumentToStore, Visit } from '../../lib/store/index.ts';
import { bareAct, found } from '../fixtures/acts.ts';

export const ADDRESS = 'https://www.example.fr/file/1/download?token=a';

export const hash = (letter: string): string => letter.repeat(64);

export const deliberation = (number: string, session?: string): Deliberation =>
  bareAct({ number: found(number), ...(session !== undefined && { session: found(session) }) });

export const actToStore = (number: string, session?: string, keys: string[] = []): ActToStore => ({
  act: deliberation(number, session),
  learnt: { names: [], extensions: [], programmes: [] },
  keys,
});

export const documentRecord = (sha256: string, summaries: DocumentRecord['summaries'] = []): DocumentRecord => ({
  sha256,
  bytes: 1234,
  pages: 2,
  pagesRead: 2,
  status: 'read',
  kind: 'deliberation',
  textSource: 'text-layer',
  ms: { extract: 12.5, parse: 1.5 },
  summaries,
  readerVersion: '1',
  retrieved: '2026-01-02T03:04:05.000Z',
});

export const visit = (address = ADDRESS, retrieved = '2026-01-02T03:04:05.000Z'): Visit => ({
  address,
  finalAddress: address,
  retrieved,
  etag: '"v1"',
});

export const toStore = (sha256: string, acts: ActToStore[], address = ADDRESS): DocumentToStore => ({
  document: documentRecord(sha256),
  acts,
  pages: [page(1, ['Le Bureau, après en avoir délibéré,'])],
  visit: visit(address),
});

/** A page of lines set in steps of 5.37 points, as no real font is, but with the same kind of numbers. */
export const page = (number: number, texts: readonly string[]): TextPage => ({
  number,
  width: 595.28,
  height: 841.89,
  lines: texts.map((text, index) => line(number, text, 760 - 13.7 * index)),
  imageOnly: texts.length === 0,
});

const line = (number: number, text: string, y: number): TextLine => {
  const edges = Array.from({ length: text.length + 1 }, (_, at) => Math.round((56.69 + 5.37 * at) * 100) / 100);
  const xMax = edges.at(-1) ?? 0;
  return {
    page: number,
    text,
    box: [56.69, Math.round(y * 100) / 100, xMax, Math.round((y + 11) * 100) / 100],
    edges,
    segments: [{ start: 0, end: text.length, xMin: 56.69, xMax }],
    fontSize: 10.5,
    bold: false,
    role: 'body',
    block: 0,
    source: 'text-layer',
  };
};
