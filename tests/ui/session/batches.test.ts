import { expect, test, vi } from 'vitest';
import { Batches } from '../../../lib/ui/session/batches.ts';
import { batchWith, LISTING } from '../batch/samples.ts';
import { SlowEngine } from './slow-engine.ts';

function start() {
  const engine = new SlowEngine();
  return { engine, batches: new Batches(engine) };
}

const ids = (batches: Batches): string[] => batches.all.value.map(({ id }) => id);

test('knows every listing, the latest first; what was told meanwhile is newer than the reply', async () => {
  const { engine, batches } = start();
  engine.tellBatch(batchWith({ id: 'b', state: 'ended' }));
  await engine.replyListing('batches', [batchWith({ id: 'b' }), batchWith({ id: 'a' })]);
  expect(batches.all.value.map(({ id, state }) => [id, state])).toEqual([
    ['b', 'ended'],
    ['a', 'running'],
  ]);
  engine.tellBatch(batchWith({ id: 'c' }));
  expect(ids(batches)).toEqual(['c', 'b', 'a']);
  engine.tellBatch(batchWith({ id: 'b', state: 'forgotten' }));
  expect(ids(batches)).toEqual(['c', 'a']);
});

test('finds the latest listing of a page, wherever on it the reader is', async () => {
  const { engine, batches } = start();
  await engine.replyListing('batches', [batchWith({ id: 'new' }), batchWith({ id: 'old' })]);
  expect(batches.ofPage(`${LISTING}#bas`)?.id).toBe('new');
  expect(batches.ofPage(`${LISTING}?page=1`)).toBeUndefined();
});

test.each([
  ['https://www.ville.example/deliberations', 'https://www.ville.example/deliberations?page=1#bas', true],
  ['https://www.ville.example/deliberations/', 'https://www.ville.example/deliberations/page/2/', true],
  ['https://www.ville.example/deliberations/page-2', 'https://www.ville.example/deliberations/page-3', true],
  ['https://www.ville.example/0?domaine=1', 'https://www.ville.example/1?domaine=1', true],
  ['https://www.ville.example/deliberations', 'https://www.ville.example/arretes?page=1', false],
  ['https://www.ville.example/deliberations', 'https://autre.example/deliberations?page=1', false],
])('takes %s and %s for pages of one list: %s', async (listing, page, expected) => {
  const { engine, batches } = start();
  await engine.replyListing('batches', [batchWith({ listing })]);
  expect(batches.ofOtherPage(page)?.id).toBe(expected ? 'one' : undefined);
});

test('reads a page with what it calls itself and its documents, cut to what may be sent', async () => {
  const { engine, batches } = start();
  const long = 'x'.repeat(1_000);
  const reading = batches.read({
    address: LISTING,
    title: long,
    documents: [{ address: `${LISTING}/1.pdf`, label: long }],
    next: `${LISTING}?page=1`,
  });
  expect(engine.asked.at(-1)).toEqual({
    kind: 'read-listing',
    listing: LISTING,
    title: 'x'.repeat(300),
    documents: [{ address: `${LISTING}/1.pdf`, label: 'x'.repeat(300) }],
    next: `${LISTING}?page=1`,
  });
  await engine.replyListing('read-listing', batchWith());
  await reading;
  expect(ids(batches)).toEqual(['one']);
});

test('says why something could not be done, until something can', async () => {
  const failing = {
    ask: vi.fn(() => Promise.resolve({ ok: false, error: { code: 'host-not-permitted' } } as const)),
    onState: () => () => {},
    onBatch: () => () => {},
  };
  const batches = new Batches(failing);
  await batches.act('one', 'pause');
  expect(batches.failure.value).toEqual({ code: 'host-not-permitted' });
  expect(await batches.documents('one')).toEqual([]);
});
