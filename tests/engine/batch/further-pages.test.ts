/** The pages of a listing that has several, at the user's word. */
import { expect, test } from 'vitest';
import type { Engine } from '../../../lib/engine/engine.ts';
import type { BatchProgress, PagingEnd } from '../../../lib/model/batch.ts';
import { value } from '../../store/memory.ts';
import { listingPage, progressOf, setBatchStage } from './batch-stage.ts';

const stage = setBatchStage();

/** The first page lists one document, and names the second. */
const first = () => ({
  listing: stage.address('/page/1'),
  title: 'Délibérations',
  documents: [{ address: stage.address('/1.pdf'), label: 'Acte 1' }],
  next: stage.address('/page/2'),
});

const begin = async (engine: Engine): Promise<string> => {
  const { id } = value(await engine.batches.add(first()));
  await settled(engine, id);
  return id;
};

const settled = async (engine: Engine, id: string): Promise<BatchProgress> => {
  await expect.poll(async () => (await progressOf(engine, id)).state, { timeout: 20_000 }).toBe('ended');
  return progressOf(engine, id);
};

const page = (n: number, ...lines: string[]): void => void stage.answers.set(`/page/${n}`, listingPage(...lines));
const pagesAsked = (): string[] => stage.asked.filter((path) => path.startsWith('/page/'));

test('no page is asked for before the user says so', async () => {
  const engine = stage.start();
  const id = await begin(engine);
  expect(stage.asked).toEqual(['/1.pdf']);
  expect((await progressOf(engine, id)).paging).toEqual({ read: 1, wanted: 0, next: stage.address('/page/2') });
});

test('so many are read as were asked for, and their documents in order; then the rest', async () => {
  page(2, 'document /2.pdf', 'document /1.pdf', 'next /page/3');
  page(3, 'document /3.pdf', 'next /page/4');
  page(4, 'document /4.pdf');
  const engine = stage.start();
  const id = await begin(engine);
  value(await engine.batches.readPages(id, 2));
  expect(await settled(engine, id)).toMatchObject({
    listed: 3,
    tally: { read: 3 },
    paging: { read: 3, wanted: 0, end: { kind: 'enough' }, next: stage.address('/page/4') },
  });
  value(await engine.batches.readPages(id, 50));
  const last = await settled(engine, id);
  expect(last).toMatchObject({ listed: 4, paging: { read: 4, end: { kind: 'last' } } });
  expect(last.paging).not.toHaveProperty('next');
  expect(pagesAsked()).toEqual(['/page/2', '/page/3', '/page/4']);
  const documents = value(await engine.batches.documents(id)).map(({ address }) => new URL(address).pathname);
  expect(documents).toEqual(['/1.pdf', '/2.pdf', '/3.pdf', '/4.pdf']);
});

const ENDS: [what: string, lines: string[], end: PagingEnd][] = [
  ['lists nothing new', ['document /1.pdf', 'next /page/3'], { kind: 'nothing-new' }],
  ['leads back', ['document /2.pdf', 'next /page/1'], { kind: 'nothing-new' }],
  ['leads to itself', ['document /2.pdf', 'next /page/2#bas'], { kind: 'nothing-new' }],
  ['leads to another host', ['document /2.pdf', 'next http://localhost:1/page/3'], { kind: 'nothing-new' }],
  ['is turned by a script', ['document /2.pdf', 'script'], { kind: 'by-script' }],
];

test.each(ENDS)('a page that %s is the last', async (_what, lines, end) => {
  page(2, ...lines);
  const engine = stage.start();
  const id = await begin(engine);
  value(await engine.batches.readPages(id, 10));
  expect((await settled(engine, id)).paging.end).toEqual(end);
  expect(pagesAsked()).toEqual(['/page/2']);
});

test.each([
  [404, 'http-not-found'],
  [403, 'http-forbidden'],
] as const)('a page that is refused (%d) ends it, says why, and can be asked for again', async (status, code) => {
  stage.answers.set('/page/2', (_request, response) => void response.writeHead(status).end());
  const engine = stage.start();
  const id = await begin(engine);
  value(await engine.batches.readPages(id, 3));
  expect((await settled(engine, id)).paging).toMatchObject({ end: { kind: 'failed', failure: { code } } });
  page(2, 'document /2.pdf');
  value(await engine.batches.readPages(id, 3));
  expect(await settled(engine, id)).toMatchObject({ listed: 2, paging: { end: { kind: 'last' } } });
});

test('what is no page is not taken for one', async () => {
  const engine = stage.start();
  const id = await begin(engine);
  value(await engine.batches.readPages(id, 3));
  expect((await settled(engine, id)).paging.end).toMatchObject({ kind: 'failed', failure: { code: 'not-a-page' } });
});

test('a site that asks to wait is waited for', async () => {
  let refusals = 1;
  stage.answers.set('/page/2', (request, response) => {
    if (refusals-- > 0) return void response.writeHead(429, { 'retry-after': '1' }).end();
    listingPage('document /2.pdf')(request, response);
  });
  const engine = stage.start();
  const id = await begin(engine);
  const asked = Date.now();
  value(await engine.batches.readPages(id, 1));
  expect(await settled(engine, id)).toMatchObject({ listed: 2 });
  expect(Date.now() - asked).toBeGreaterThanOrEqual(1000);
});

test('the death of the engine is survived, and so is a pause', async () => {
  page(2, 'document /2.pdf', 'next /page/3');
  page(3, 'document /3.pdf');
  const one = stage.start();
  const id = await begin(one);
  stage.holds = true;
  value(await one.batches.readPages(id, 5));
  await expect.poll(() => stage.waiting.map(({ path }) => path)).toEqual(['/page/2']);
  const two = stage.start();
  await expect.poll(() => pagesAsked().length).toBe(2);
  value(await two.batches.act(id, 'pause'));
  stage.holds = false;
  expect((await progressOf(two, id)).paging).toMatchObject({ read: 1, wanted: 5 });
  value(await two.batches.act(id, 'resume'));
  expect(await settled(two, id)).toMatchObject({ listed: 3, tally: { read: 3 }, paging: { read: 3 } });
});

test('letters are those that the site says, else those that the page says', async () => {
  const engine = stage.start();
  const heard: string[] = [];
  stage.answers.set(
    '/page/2',
    (_request, response) =>
      void response
        .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
        .end(Buffer.from('document /délibération.pdf', 'latin1')),
  );
  const id = await begin(engine);
  value(await engine.batches.readPages(id, 1));
  await settled(engine, id);
  for (const { address } of value(await engine.batches.documents(id))) heard.push(decodeURI(new URL(address).pathname));
  expect(heard).toEqual(['/1.pdf', '/délibération.pdf']);
});
