/** Reading whole listings, against a site that is slow, fails, and is asked by two listings at once. */
import { expect, test } from 'vitest';
import type { Engine } from '../../../lib/engine/engine.ts';
import type { BatchDocument, BatchProgress } from '../../../lib/model/batch.ts';
import { value } from '../../store/memory.ts';
import { begin, ended, letGo, listingOf, progressOf, requests, setBatchStage } from './batch-stage.ts';

const stage = setBatchStage();

const ends = async (engine: Engine, id: string): Promise<BatchDocument['end'][]> =>
  value(await engine.batches.documents(id)).map(({ end }) => end);

test('every document is read once, in order, and each is accounted for', async () => {
  stage.answers.set('/3.pdf', (_request, response) => void response.writeHead(403).end());
  stage.answers.set('/4.pdf', (_request, response) => void response.writeHead(404).end());
  const engine = stage.start();
  const id = await begin(stage, engine, 6);
  const progress = await ended(engine, id);
  expect(progress).toMatchObject({ listed: 6, tally: { waiting: 0, read: 4, known: 0, failed: 2 }, underWay: [] });
  expect(progress).not.toHaveProperty('left');
  expect(await ends(engine, id)).toEqual([
    { kind: 'opened', status: 'read', acts: 0 },
    { kind: 'opened', status: 'read', acts: 0 },
    { kind: 'failed', failure: { code: 'http-forbidden', status: 403 } },
    { kind: 'failed', failure: { code: 'http-not-found', status: 404 } },
    { kind: 'opened', status: 'read', acts: 0 },
    { kind: 'opened', status: 'read', acts: 0 },
  ]);
  expect(requests(stage)).toEqual([1, 1, 1, 1, 1, 1]);
  await expect.poll(() => engine.isIdle()).toBe(true);
});

test('no host is asked for more than two at once, and listings take turns', async () => {
  stage.holds = true;
  const engine = stage.start();
  await begin(stage, engine, 4, '/a');
  await begin(stage, engine, 4, '/b');
  const order: string[] = [];
  for (let n = 0; n < 8; n += 1) {
    await expect.poll(() => stage.waiting.length).toBe(Math.min(2, 8 - n));
    const [first] = stage.waiting;
    order.push(first?.path ?? '');
    first?.go();
    await expect.poll(() => stage.waiting.some((one) => one === first)).toBe(false);
  }
  // The first listing had two of its documents begun before there was another.
  expect(order.map((path) => path.slice(0, 2)).join('')).toBe('/a/a/b/a/b/a/b/b');
});

test('what somebody looks at comes before the rest of a listing', async () => {
  stage.holds = true;
  const engine = stage.start();
  await begin(stage, engine, 5);
  await expect.poll(() => stage.waiting.length).toBe(2);
  const looked = engine.read(stage.address('/5.pdf'), false);
  letGo(stage, '/1.pdf');
  await expect.poll(() => stage.waiting.map(({ path }) => path)).toEqual(['/2.pdf', '/5.pdf']);
  letGo(stage, '/5.pdf');
  expect(await looked).toMatchObject({ phase: 'answered' });
  stage.holds = false;
  for (const one of stage.waiting) one.go();
  await expect.poll(() => engine.isIdle(), { timeout: 10_000 }).toBe(true);
  expect(requests(stage)).toEqual([1, 1, 1, 1, 1]);
});

test('known documents are not fetched again, and said to be known; they are when asked for', async () => {
  const engine = stage.start();
  await engine.read(stage.address('/2.pdf'), false);
  const id = await begin(stage, engine, 3);
  expect((await ended(engine, id)).tally).toMatchObject({ read: 3, known: 1 });
  expect(requests(stage)).toEqual([1, 1, 1]);
  expect((await ends(engine, id))[1]).toMatchObject({ known: true });
  value(await engine.batches.act(id, 'again'));
  await ended(engine, id);
  expect(requests(stage)).toEqual([2, 2, 2]);
});

test('the death of the engine loses nothing, and nothing that is stored is fetched twice', async () => {
  stage.holds = true;
  const first = stage.start();
  const id = await begin(stage, first, 6);
  await expect.poll(() => stage.waiting.length).toBe(2);
  letGo(stage, '/1.pdf');
  await expect.poll(() => stage.waiting.map(({ path }) => path)).toEqual(['/2.pdf', '/3.pdf']);
  await expect.poll(async () => (await progressOf(first, id)).tally.read).toBe(1);
  stage.holds = false;
  const second = stage.start();
  expect((await ended(second, id)).tally).toMatchObject({ read: 6, known: 0 });
  expect(stage.asked.filter((path) => path === '/1.pdf')).toHaveLength(1);
});

test('cancelled, nothing more is asked for; what failed or was left can be tried again', async () => {
  stage.holds = true;
  const engine = stage.start();
  const id = await begin(stage, engine, 4);
  await expect.poll(() => stage.waiting.length).toBe(2);
  letGo(stage, '/1.pdf');
  await expect.poll(async () => (await progressOf(engine, id)).tally.read).toBe(1);
  expect(value(await engine.batches.act(id, 'cancel')).state).toBe('cancelled');
  await expect.poll(() => engine.isIdle()).toBe(true);
  expect((await progressOf(engine, id)).tally).toMatchObject({ read: 1, waiting: 3, failed: 0 });
  stage.holds = false;
  stage.answers.set('/4.pdf', (_request, response) => void response.writeHead(403).end());
  value(await engine.batches.act(id, 'retry'));
  expect((await ended(engine, id)).tally).toMatchObject({ read: 3, failed: 1 });
  stage.answers.clear();
  value(await engine.batches.act(id, 'retry'));
  expect((await ended(engine, id)).tally).toMatchObject({ read: 4, failed: 0 });
  expect(stage.asked.filter((path) => path === '/1.pdf')).toHaveLength(1);
});

test('what was fetched and could not be read is fetched anew when it is tried again', async () => {
  stage.script = { failure: { code: 'damaged' } };
  const engine = stage.start();
  const id = await begin(stage, engine, 2);
  expect((await ended(engine, id)).tally).toMatchObject({ read: 0, failed: 2 });
  delete stage.script.failure;
  value(await engine.batches.act(id, 'retry'));
  expect((await ended(engine, id)).tally).toMatchObject({ read: 2, failed: 0 });
  expect(requests(stage)).toEqual([2, 2]);
});

test('a host that is in trouble is left alone while some of its documents wait for another attempt', async () => {
  for (let n = 1; n <= 20; n += 1) {
    stage.answers.set(`/${n}.pdf`, (_request, response) => void response.writeHead(503, { 'retry-after': '60' }).end());
  }
  const engine = stage.start();
  const id = await begin(stage, engine, 20);
  await expect.poll(async () => (await progressOf(engine, id)).retryAt).toBeGreaterThan(Date.now() + 30_000);
  await expect.poll(async () => (await progressOf(engine, id)).underWay).toEqual([]);
  expect(stage.asked.length).toBeLessThanOrEqual(2);
  value(await engine.batches.act(id, 'cancel'));
  await expect.poll(() => engine.isIdle()).toBe(true);
});

test('hosts that may not be read are refused without being asked', async () => {
  const engine = stage.start();
  const foreign = { address: 'https://documents.example.fr/1.pdf', label: 'ailleurs' };
  const listing = listingOf(stage, 1);
  const { id } = value(await engine.batches.add({ ...listing, documents: [foreign, ...listing.documents] }));
  expect((await ended(engine, id)).tally).toMatchObject({ read: 1, failed: 1 });
  expect((await ends(engine, id))[0]).toMatchObject({ kind: 'failed', failure: { code: 'host-not-permitted' } });
});

test('the same listing read again while it is read is one; a document that it lists twice too', async () => {
  stage.holds = true;
  const engine = stage.start();
  const listing = listingOf(stage, 3);
  const twice = [
    ...listing.documents,
    ...listing.documents.map((one) => ({ ...one, address: `${one.address}#page=2` })),
  ];
  const first = value(await engine.batches.add({ ...listing, documents: twice }));
  const second = value(await engine.batches.add(listingOf(stage, 4)));
  expect([second.id, first.listed, second.listed]).toEqual([first.id, 3, 4]);
  stage.holds = false;
  for (const one of stage.waiting) one.go();
  expect((await ended(engine, first.id)).tally.read).toBe(4);
  expect(requests(stage)).toEqual([1, 1, 1, 1]);
});

test('a document that the reader gives up is accounted for as such', async () => {
  stage.holds = true;
  const engine = stage.start();
  const id = await begin(stage, engine, 2);
  await expect.poll(() => stage.waiting.length).toBe(2);
  value(await engine.cancel(stage.address('/1.pdf')));
  letGo(stage, '/2.pdf');
  await ended(engine, id);
  expect((await ends(engine, id))[0]).toEqual({ kind: 'failed', failure: { code: 'cancelled' } });
});

test('what is left is told once it can be measured, and progress as it comes', async () => {
  stage.holds = true;
  const engine = stage.start();
  const heard: BatchProgress[] = [];
  engine.batches.listen((progress) => heard.push(progress));
  const begun = value(await engine.batches.add(listingOf(stage, 8)));
  expect(begun.left).toBeUndefined();
  const { id } = begun;
  for (let n = 1; n <= 5; n += 1) {
    await expect.poll(() => stage.waiting.some(({ path }) => path === `/${n}.pdf`)).toBe(true);
    letGo(stage, `/${n}.pdf`);
  }
  await expect.poll(async () => (await progressOf(engine, id)).tally.read).toBe(5);
  expect((await progressOf(engine, id)).left).toBeGreaterThan(0);
  await expect.poll(() => heard.at(-1)?.underWay.length).toBe(2);
  await expect.poll(() => heard.at(-1)?.tally.read).toBe(5);
});

test('a listing that is forgotten is kept no more; what was read is', async () => {
  const engine = stage.start();
  const id = await begin(stage, engine, 2);
  await ended(engine, id);
  expect(value(await engine.batches.act(id, 'forget')).state).toBe('forgotten');
  expect(value(await engine.batches.all())).toEqual([]);
  expect(value(await engine.batches.documents(id))).toEqual([]);
  expect(await engine.read(stage.address('/1.pdf'), false)).toMatchObject({ phase: 'answered' });
  expect(stage.asked).toHaveLength(2);
});
