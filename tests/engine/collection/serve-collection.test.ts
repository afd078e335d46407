import { describe, expect, test } from 'vitest';
import { emptyView } from '../../../lib/model/view.ts';
import { addTexts } from '../../../lib/engine/text/add-texts.ts';
import { OfferedTexts } from '../../../lib/engine/text/offered-texts.ts';
import { createCollectionClient, type CollectionClient } from '../../../lib/messages/collection-client.ts';
import { wakingEngine } from '../../../lib/messages/waking-client.ts';
import type { CollectionAnswer, View } from '../../../lib/model/collection.ts';
import { changeAnnotations, connect, eraseAll, writeDocument, type Connection } from '../../../lib/store/index.ts';
import { code, freshDatabases, value } from '../../store/memory.ts';
import { actToStore, hash, toStore } from '../../store/samples.ts';
import { PATIENCE, serve } from './served.ts';

freshDatabases();

/** So many documents of one act each, a sitting a month, the last one without a date. */
async function fill(connection: Connection, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const session =
      n === count - 1 ? undefined : `${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-10`;
    const sha256 = n.toString(16).padStart(64, '0');
    value(
      await writeDocument(connection, toStore(sha256, [actToStore(`n${n}`, session)], `https://www.example.fr/${n}`)),
    );
  }
}

const numbers = ({ found }: CollectionAnswer): (string | undefined)[] =>
  found.table === 'acts' ? found.lines.map(({ number }) => number) : [];

async function shown(
  client: CollectionClient,
  part: Partial<View> = {},
  from = 0,
  count = 3,
): Promise<CollectionAnswer> {
  const answer = value(await client.show({ view: { ...emptyView(part.table), ...part }, from, count }));
  if (answer === 'superseded') throw new Error('superseded');
  return answer;
}

/** When all rows are there. */
const complete = (client: CollectionClient, part: Partial<View> = {}) =>
  expect.poll(async () => (await shown(client, part)).loading, PATIENCE).toBe(false);

const question = (words: string) => ({ view: { ...emptyView(), words }, from: 0, count: 1 });

test('the latest sittings are there at once, everything soon after', async () => {
  const connection = connect('test');
  await fill(connection, 30);
  connection.close();
  const { client, heard } = serve();
  expect(numbers(await shown(client))).toEqual(['n28', 'n27', 'n26']);
  await complete(client);
  expect(heard).toContainEqual({ kind: 'changed' });
  expect(await shown(client, {}, 28)).toMatchObject({ total: 30, acts: 30, from: 28, totals: { acts: 30 } });
  expect(numbers(value(await client.more({ view: emptyView(), from: 28, count: 3 })))).toEqual(['n0', 'n29']);
});

test('what is searched for is found among all rows, from the first answer on', async () => {
  const connection = connect('test');
  await fill(connection, 30);
  connection.close();
  const { client } = serve();
  expect(await shown(client, { words: 'n2' })).toMatchObject({ loading: false, total: 11 });
  expect(value(await client.ids({ ...emptyView(), words: 'n29' }))).toEqual([
    `${(29).toString(16).padStart(64, '0')}#0`,
  ]);
});

test('words of the text are found where the whole text is searched, beside those of the fields', async () => {
  const connection = connect('test');
  for (const [n, text] of ['une parcelle en friche', 'un terrain'].entries()) {
    const sha256 = hash(`${n}`);
    value(
      await writeDocument(connection, toStore(sha256, [actToStore(`parcelle ${n}`)], `https://www.example.fr/${n}`)),
    );
    const offered = new OfferedTexts();
    offered.offer(sha256, [text]);
    if (n === 0) value(await addTexts(connection, [{ sha256, count: 1 }], offered, () => Promise.resolve()));
  }
  connection.close();
  const { client } = serve();
  const inText = (words: string) => shown(client, { words, searchIn: 'text' });
  expect(numbers(await inText('"parcelle en friche"'))).toEqual(['parcelle 0']);
  expect(numbers(await inText('parcelle'))).toEqual(['parcelle 0', 'parcelle 1']);
  expect(numbers(await inText('friche 0'))).toEqual(['parcelle 0']);
  let woken = 0;
  const waking = wakingEngine(client, () => (woken += 1));
  for (const words of ['terrain', 'terr']) {
    const answer = value(await waking.show({ view: { ...emptyView(), words, searchIn: 'text' }, from: 0, count: 1 }));
    expect(answer).toMatchObject({ total: 0, notIndexed: 1 });
  }
  expect(woken).toBe(1);
  expect(await shown(client, { words: 'friche' })).toMatchObject({ total: 0, notIndexed: 0 });
});

test('an empty collection is an answer too', async () => {
  const { client } = serve();
  expect(await shown(client)).toMatchObject({ total: 0, acts: 0, found: { table: 'acts', lines: [] } });
});

describe('what changes while it is looked at', () => {
  test('a document that is read, corrected, erased is told of, and shown as it is then', async () => {
    const connection = connect('test');
    const { client } = serve();
    await complete(client);
    let told = 0;
    const stop = client.onChange(() => (told += 1));
    value(await writeDocument(connection, toStore(hash('a'), [actToStore('1')])));
    await expect.poll(() => told, PATIENCE).toBeGreaterThan(0);
    expect(numbers(await shown(client))).toEqual(['1']);

    const correction = {
      id: 'c',
      act: { number: '1', page: 1, index: 0 },
      change: { kind: 'set' as const, path: 'number', value: '1 bis' },
      evidence: [],
      made: '',
      readerVersion: '1',
    };
    value(await changeAnnotations(connection, hash('a'), (record) => ({ ...record, corrections: [correction] })));
    await expect.poll(async () => numbers(await shown(client)), PATIENCE).toEqual(['1 bis']);
    expect(await shown(client, { corrected: true })).toMatchObject({ total: 1 });

    value(await eraseAll(connection));
    await expect.poll(async () => (await shown(client)).acts, PATIENCE).toBe(0);
    stop();
    connection.close();
  });

  test('a reading that finds other acts takes the place of the one before', async () => {
    const connection = connect('test');
    value(await writeDocument(connection, toStore(hash('a'), [actToStore('1'), actToStore('2')])));
    const { client } = serve();
    await complete(client);
    value(await writeDocument(connection, toStore(hash('a'), [actToStore('3')])));
    await expect.poll(async () => numbers(await shown(client)), PATIENCE).toEqual(['3']);
    connection.close();
  });
});

test('a newer view takes the place of an older one; more lines of it do not', async () => {
  const connection = connect('test');
  await fill(connection, 5);
  connection.close();
  const { client } = serve();
  const [first, more, last] = await Promise.all([
    client.show(question('n1')),
    client.more(question('n2')),
    client.show(question('n3')),
  ]);
  expect(value(first)).toBe('superseded');
  expect(numbers(value(more))).toEqual(['n2']);
  expect(value(last)).toMatchObject({ total: 1, found: { lines: [{ number: 'n3' }] } });
});

test('an act is given by its identifier', async () => {
  const connection = connect('test');
  value(await writeDocument(connection, toStore(hash('a'), [actToStore('1')])));
  connection.close();
  const { client } = serve();
  expect(value(await client.act(`${hash('a')}#0`))?.number).toBe('1');
  expect(value(await client.act(`${hash('b')}#0`))).toBeUndefined();
});

test('a question that is none is answered as such, and harms nothing', async () => {
  const { client, post, heard } = serve();
  for (const message of [
    null,
    'x',
    { kind: 'show', id: 7 },
    { kind: 'erase', id: 8 },
    { kind: 'act', id: 9, act: '../x' },
  ]) {
    post(message);
  }
  await complete(client);
  const failed = heard.filter((message) => (message as { result?: { ok: boolean } }).result?.ok === false);
  expect(failed).toMatchObject([7, 8, 9].map((id) => ({ id, result: { error: { code: 'bad-message' } } })));
});

test('after the worker has died, nobody waits', async () => {
  const listeners = new Map<string, () => void>();
  const client = createCollectionClient({
    postMessage: () => {},
    addEventListener: (type: string, listener: never) => void listeners.set(type, listener),
    terminate: () => {},
  });
  const waiting = client.ids(emptyView());
  listeners.get('error')?.();
  expect(code(await waiting)).toBe('engine-unavailable');
  expect(code(await client.act(''))).toBe('engine-unavailable');
});
