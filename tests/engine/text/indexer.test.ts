import { afterEach, describe, expect, test } from 'vitest';
import { catalogueOf } from '../../../lib/collection/catalogue.ts';
import { entryOf, Registers } from '../../../lib/collection/entry.ts';
import { wordsIn } from '../../../lib/collection/text/blocks.ts';
import { TextSearch } from '../../../lib/engine/collection/text-search.ts';
import { addTexts } from '../../../lib/engine/text/add-texts.ts';
import { Indexer } from '../../../lib/engine/text/indexer.ts';
import { mergeSome } from '../../../lib/engine/text/merge-segments.ts';
import { OfferedTexts } from '../../../lib/engine/text/offered-texts.ts';
import {
  beginSegment,
  addBlocks,
  connect,
  eraseAll,
  eraseDocuments,
  findBlock,
  findSegments,
  putBack,
  putDocumentsBack,
  rowsAfter,
  writeDocument,
  type Connection,
} from '../../../lib/store/index.ts';
import { freshDatabases, value } from '../../store/memory.ts';
import { actToStore, page, toStore } from '../../store/samples.ts';

freshDatabases();

/** An index waits half a second for more to come. */
const PATIENCE = { timeout: 15_000 };

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

function open(): { connection: Connection; offered: OfferedTexts; begin: () => Indexer } {
  const connection = connect('test');
  const offered = new OfferedTexts();
  ends.push(() => connection.close());
  const begin = (): Indexer => {
    const indexer = new Indexer({ connection, offered, isBusy: () => false });
    ends.push(() => indexer.close());
    indexer.start();
    return indexer;
  };
  return { connection, offered, begin };
}

const pace = (): Promise<void> => Promise.resolve();

const hashOf = (n: number): string => n.toString(16).padStart(64, '0');

/** A document of one act, which says so of itself. */
async function store(connection: Connection, n: number, words: string): Promise<void> {
  const document = toStore(hashOf(n), [actToStore(`n${n}`, '2020-01-01')], `https://www.example.fr/${n}`);
  const lines = ['Le Conseil, après en avoir délibéré,', words, 'Fait et délibéré.'];
  value(await writeDocument(connection, { ...document, pages: [page(1, lines)] }));
}

/** Numbers of the acts whose text holds the words, and how many acts cannot be searched. */
async function search(connection: Connection, words: string): Promise<{ found: string[]; notIndexed: number }> {
  const registers = new Registers();
  const rows = value(await rowsAfter(connection, '', 1_000));
  const entries = rows.map((row) => entryOf(row, registers));
  const catalogue = catalogueOf(entries, registers, (names) => names.map(({ name }) => name));
  const { hits, notIndexed } = value(await new TextSearch(connection).find(catalogue, words));
  const found = catalogue.entries.filter((_, at) => hits.every((of) => of[at] === 1));
  return { found: found.map(({ row }) => row.number ?? '').sort(), notIndexed };
}

const indexedWholly = (connection: Connection) =>
  expect.poll(async () => (await search(connection, 'x')).notIndexed, PATIENCE).toBe(0);

/** Every word that is in the index, whether it can be found or not. */
async function wordsStored(connection: Connection): Promise<Set<string>> {
  const blocks = value(await connection.use((database) => database.getAll('blocks')));
  return new Set(blocks.flatMap(({ bytes }) => [...wordsIn(bytes)].map(({ word }) => word)));
}

test('what was stored before there was an index is found by the words of its text', async () => {
  const { connection, begin } = open();
  await store(connection, 1, 'une subvention au Théâtre de la Rive');
  await store(connection, 2, 'une parcelle sise rue du Théâtre');
  expect(await search(connection, 'theatre')).toEqual({ found: [], notIndexed: 2 });
  begin();
  await indexedWholly(connection);
  expect((await search(connection, 'theatre')).found).toEqual(['n1', 'n2']);
  expect((await search(connection, '"théâtre de la" subv')).found).toEqual(['n1']);
  expect((await search(connection, 'délibéré parcelle')).found).toEqual(['n2']);
});

test('what is stored while it runs is found soon, from the text that was offered', async () => {
  const { connection, offered, begin } = open();
  const indexer = begin();
  offered.offer(hashOf(1), ['le texte qui vient d’être lu']);
  await store(connection, 1, 'le texte des pages');
  await indexedWholly(connection);
  expect((await search(connection, 'vient')).found).toEqual(['n1']);
  expect((await search(connection, 'pages')).found).toEqual([]);
  await expect.poll(() => indexer.idle, PATIENCE).toBe(true);
});

test('a document that is read anew is found by its new text alone', async () => {
  const { connection, begin } = open();
  await store(connection, 1, 'le premier texte');
  begin();
  await indexedWholly(connection);
  await store(connection, 1, 'le second texte');
  await expect.poll(async () => (await search(connection, 'second')).found, PATIENCE).toEqual(['n1']);
  expect((await search(connection, 'premier')).found).toEqual([]);
});

test('acts that a document has since it was indexed are said not to be searched', async () => {
  const { connection, begin } = open();
  await store(connection, 1, 'le premier texte');
  await store(connection, 2, 'le second texte');
  const indexer = begin();
  await indexedWholly(connection);
  indexer.close();
  const text = new TextSearch(connection);
  const catalogue = async () => {
    const registers = new Registers();
    const rows = value(await rowsAfter(connection, '', 1_000));
    const entries = rows.map((row) => entryOf(row, registers));
    return catalogueOf(entries, registers, (names) => names.map(({ name }) => name));
  };
  expect(value(await text.find(await catalogue(), 'second')).notIndexed).toBe(0);
  // It is told of the new acts before anybody tells it of their document.
  value(await writeDocument(connection, toStore(hashOf(1), [actToStore('n1'), actToStore('n1 bis')])));
  const now = await catalogue();
  const { hits, notIndexed } = value(await text.find(now, 'second'));
  expect(notIndexed).toBe(1);
  expect(now.entries.filter((_, at) => hits[0]?.[at] === 1).map(({ row }) => row.number)).toEqual(['n2']);
});

describe('what is erased', () => {
  test('is not found, and its words leave the disk', async () => {
    const { connection, begin } = open();
    await store(connection, 1, 'un mot sensible');
    await store(connection, 2, 'un mot courant');
    begin();
    await indexedWholly(connection);
    const erased = value(await eraseDocuments(connection, [hashOf(1)]));
    expect(await search(connection, 'mot')).toEqual({ found: ['n2'], notIndexed: 0 });
    await expect.poll(async () => [...(await wordsStored(connection))], PATIENCE).not.toContain('sensible');
    expect(await search(connection, 'mot')).toEqual({ found: ['n2'], notIndexed: 0 });
    value(await putDocumentsBack(connection, erased));
    await expect.poll(async () => (await search(connection, 'sensible')).found, PATIENCE).toEqual(['n1']);
  });

  test('put back at once, it was never out of the index', async () => {
    const { connection, begin } = open();
    await store(connection, 1, 'un mot sensible');
    begin();
    await indexedWholly(connection);
    value(await putDocumentsBack(connection, value(await eraseDocuments(connection, [hashOf(1)]))));
    expect(await search(connection, 'sensible')).toEqual({ found: ['n1'], notIndexed: 0 });
  });

  test('while nobody indexed, its words leave the disk when somebody does', async () => {
    const { connection, begin } = open();
    await store(connection, 1, 'un mot sensible');
    const first = begin();
    await indexedWholly(connection);
    first.close();
    value(await eraseDocuments(connection, [hashOf(1)]));
    begin();
    await expect.poll(() => wordsStored(connection), PATIENCE).toEqual(new Set());
  });

  test('all of it leaves at once; put back, it is found again beside what was read meanwhile', async () => {
    const { connection, begin } = open();
    await store(connection, 1, 'un mot ancien');
    begin();
    await indexedWholly(connection);
    const erased = value(await eraseAll(connection));
    expect(await wordsStored(connection)).toEqual(new Set());
    await store(connection, 2, 'un mot nouveau');
    await indexedWholly(connection);
    value(await putBack(connection, erased));
    await expect.poll(async () => (await search(connection, 'mot')).found, PATIENCE).toEqual(['n1', 'n2']);
  });
});

test('many small segments become few, and nothing is lost', async () => {
  const { connection, offered } = open();
  const words = ['alpha', 'beta', 'gamma'];
  for (let n = 0; n < 20; n++) {
    await store(connection, n, `le mot ${words[n % 3]} et ${n}`);
    value(await addTexts(connection, [{ sha256: hashOf(n), count: 1 }], offered, pace));
    while (value(await mergeSome(connection, pace, true))) {
      // Until nothing is left to be merged.
    }
  }
  expect(value(await findSegments(connection)).length).toBeLessThan(8);
  for (const [place, word] of words.entries()) {
    const holding = Array.from({ length: 20 }, (_, n) => n).filter((n) => n % 3 === place);
    expect((await search(connection, `"mot ${word}"`)).found).toEqual(holding.map((n) => `n${n}`).sort());
  }
});

test('what an engine that died left half-written is removed, and the rest is done', async () => {
  const { connection, begin } = open();
  await store(connection, 1, 'un mot');
  const dead = begin();
  await indexedWholly(connection);
  dead.close();
  const id = value(await beginSegment(connection, 0, 1));
  value(await addBlocks(connection, id, [{ segment: id, place: 0, bytes: new Uint8Array([1, 2, 3]) }]));
  await store(connection, 2, 'un autre mot');
  begin();
  await indexedWholly(connection);
  expect(value(await findSegments(connection)).filter(({ unfinished }) => unfinished)).toEqual([]);
  expect(value(await findBlock(connection, id, 0))).toBeUndefined();
  expect((await search(connection, 'mot')).found).toEqual(['n1', 'n2']);
});
