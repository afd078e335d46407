/** An act that two documents hold, as the worker of a page answers: stored, searched, counted, deleted and brought back. */
import { expect, test } from 'vitest';
import { addTexts } from '../../../lib/engine/text/add-texts.ts';
import { OfferedTexts } from '../../../lib/engine/text/offered-texts.ts';
import type { CollectionClient } from '../../../lib/messages/collection-client.ts';
import type { CollectionAnswer, View } from '../../../lib/model/collection.ts';
import type { Correction, Note } from '../../../lib/model/correction.ts';
import { emptyView } from '../../../lib/model/view.ts';
import {
  changeAnnotations,
  connect,
  eraseDocuments,
  putDocumentsBack,
  writeDocument,
  type ActToStore,
} from '../../../lib/store/index.ts';
import { found } from '../../fixtures/acts.ts';
import { freshDatabases, value } from '../../store/memory.ts';
import { actToStore, hash, toStore } from '../../store/samples.ts';
import { PATIENCE, serve, type Served } from './served.ts';

freshDatabases();

const [OWN, MINUTES] = [hash('a'), hash('b')];

function granting(number: string, ...names: string[]): ActToStore {
  const base = actToStore(number, '2024-03-14');
  const grants = names.map((name) => ({ beneficiary: found(name), amountCents: found(10_000) }));
  return { ...base, act: { ...base.act, authority: found('Brumaille Métropole'), grants } };
}

/** The minutes hold another act too; the act's own file was read after them. */
async function open(): Promise<Served> {
  const connection = connect('test');
  const minutes = toStore(MINUTES, [granting('12', 'SABOTS'), granting('13')], 'https://brumaille.example/pv.pdf');
  value(await writeDocument(connection, minutes));
  const own = toStore(OWN, [granting('12', 'Les Sabots', 'Le Gué')], 'https://brumaille.example/12.pdf');
  value(
    await writeDocument(connection, { ...own, document: { ...own.document, retrieved: '2026-02-01T00:00:00.000Z' } }),
  );
  const texts = new OfferedTexts();
  texts.offer(OWN, ['la convention']);
  texts.offer(MINUTES, ['un débat', 'rien']);
  const indexed = [
    { sha256: OWN, count: 1 },
    { sha256: MINUTES, count: 2 },
  ];
  value(await addTexts(connection, indexed, texts, () => Promise.resolve()));
  return serve(connection);
}

async function shown(client: CollectionClient, part: Partial<View> = {}): Promise<CollectionAnswer> {
  const view = { ...emptyView(part.table), sort: { column: 'number', descending: false }, ...part };
  const answer = value(await client.show({ view, from: 0, count: 10 }));
  if (answer === 'superseded') throw new Error('superseded');
  return answer;
}

test('it is one line, and its grants count once', async () => {
  const { client } = await open();
  const { found: all, acts, totals } = await shown(client);
  expect(all.lines).toMatchObject([{ sha256: OWN, otherSources: 1 }, { number: '13' }]);
  expect({ acts, totals }).toMatchObject({ acts: 2, totals: { acts: 2, grants: 2, amountCents: 20_000 } });
});

test('it is found by the words of either text, and of both together', async () => {
  const { client } = await open();
  for (const words of ['convention', 'débat', 'convention débat', 'sabots "un débat"']) {
    const { found: lines, total } = await shown(client, { words, searchIn: 'text' });
    expect([words, total, lines.lines[0]]).toEqual([words, 1, expect.objectContaining({ sha256: OWN })]);
  }
  expect(await shown(client, { words: 'convention rien', searchIn: 'text' })).toMatchObject({ total: 0 });
});

test('a correction of the source that is not shown puts it first; a note is told wherever it stands', async () => {
  const { client, connection } = await open();
  const about = { act: { number: '12', page: 1, index: 0 }, made: '2026-03-01T00:00:00.000Z' };
  const note: Note = { id: 'n', ...about, text: 'à suivre' };
  const change = { kind: 'set', path: 'title', value: 'Aide' } as const;
  const correction: Correction = { id: 'c', ...about, change, evidence: [], readerVersion: '1' };
  value(await changeAnnotations(connection, MINUTES, (all) => ({ ...all, notes: [note] })));
  await expect
    .poll(async () => (await shown(client)).found.lines[0], PATIENCE)
    .toMatchObject({ sha256: OWN, noted: true });
  value(await changeAnnotations(connection, MINUTES, (all) => ({ ...all, corrections: [correction] })));
  await expect
    .poll(async () => (await shown(client)).found.lines[0], PATIENCE)
    .toMatchObject({ sha256: MINUTES, corrected: true, noted: true, otherSources: 1 });
  expect((await shown(client)).totals).toMatchObject({ acts: 2, grants: 1 });
});

test('its sources are told before it is deleted; all come back, and it may be left to one of them', async () => {
  const { client, connection } = await open();
  const sources = value(await client.sources([`${OWN}#0`]));
  expect(sources).toEqual({
    ids: [`${OWN}#0`, `${MINUTES}#0`],
    others: { [`${OWN}#0`]: [`${MINUTES}#0`] },
    beside: 1,
  });
  expect(value(await client.sources([`${MINUTES}#0`, `${MINUTES}#1`]))).toMatchObject({ beside: 0 });
  const total = async (): Promise<number> => (await shown(client)).total;
  const erased = value(await eraseDocuments(connection, [OWN, MINUTES]));
  await expect.poll(total, PATIENCE).toBe(0);
  value(await putDocumentsBack(connection, erased));
  await expect.poll(total, PATIENCE).toBe(2);
  expect((await shown(client)).found.lines[0]).toMatchObject({ sha256: OWN, otherSources: 1 });
  value(await eraseDocuments(connection, [OWN]));
  await expect.poll(async () => (await shown(client)).found.lines[0], PATIENCE).toMatchObject({ sha256: MINUTES });
  expect(await shown(client)).toMatchObject({ total: 2, totals: { grants: 1 } });
});

test('a name that one of its sources alone prints is known, and is granted nothing', async () => {
  const { client } = await open();
  const { found: all } = await shown(client, { table: 'beneficiaries', sort: { column: 'name', descending: false } });
  expect(all.lines).toMatchObject([
    { name: 'Le Gué', totalCents: 10_000 },
    { name: 'Les Sabots', grants: 1, totalCents: 10_000, alsoKnownAs: [] },
  ]);
});
