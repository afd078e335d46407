/** Hostile documents read in Node: those that are broken rather than endless. All of them: tests/e2e/hostile-documents.test.ts. */
import { pdfSurroundings } from '../../../scripts/pdf-surroundings.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocument } from '../../../lib/engine/read-document.ts';
import type { PdfSurroundings } from '../../../lib/pdf/open-pdf.ts';
import { ACTIONS } from './actions.ts';
import { FONTS } from './fonts.ts';
import { mutations } from './mutations.ts';
import { SPECIMENS } from './specimens.ts';
import { STRUCTURE } from './structure.ts';

let surroundings: PdfSurroundings;
beforeAll(() => {
  surroundings = pdfSurroundings();
});
afterAll(() => surroundings.worker.destroy());

/** How the reading of a document ends: its status, and why if it could not be opened. */
async function endOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocument('a.pdf', new Uint8Array(bytes), surroundings);
  if (!read.ok) return read.error.code;
  return read.value.failure?.code ?? read.value.reading.status;
}

const make = async (name: string): Promise<Uint8Array> => {
  const specimen = SPECIMENS[name];
  if (specimen === undefined) throw new Error(`no specimen « ${name} »`);
  return specimen();
};

test.each(Object.keys({ ...STRUCTURE, ...FONTS }))('%s: ends in a reading', async (name) => {
  const ends = ['read', 'no-text', 'not-deliberation', 'damaged', 'empty', 'too-large', 'not-a-pdf'];
  expect(ends).toContain(await endOf(await make(name)));
});

test.each(Object.keys(ACTIONS))('%s: the text is read, and nothing is done', async (name) => {
  expect(['read', 'not-deliberation']).toContain(await endOf(await make(name)));
});

test.each([
  ['locked by the reader’s password', 'encrypted'],
  ['locked by AES', 'encrypted'],
  ['10 000 pages', 'too-large'],
  ['no page', 'empty'],
  ['nothing but a header', 'damaged'],
])('%s: %s', async (name, end) => {
  expect(await endOf(await make(name))).toBe(end);
});

test('what its owner alone has locked is read', async () => {
  expect(['read', 'not-deliberation']).toContain(await endOf(await make('locked by its owner alone')));
});

test.each(mutations(42).map(({ name, bytes }) => [name, bytes] as const))(
  '%s: ends in a reading',
  async (_name, bytes) => {
    const ends = ['read', 'no-text', 'not-deliberation', 'damaged', 'empty', 'encrypted', 'not-a-pdf'];
    expect(ends).toContain(await endOf(bytes));
  },
);
