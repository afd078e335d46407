import { expect, test, vi } from 'vitest';
import { answered, FakeEngine } from './fake-engine.ts';
import { button, byId, documentAt, link, LISTING, marks, runOn } from './listing.ts';

const ELSEWHERE = new URL('/actualites', LISTING).href;

const settled = (count: number) => vi.waitFor(() => expect(marks()).toHaveLength(count));

/** Long enough for every batch that was still to come. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 60));

test('each document of a listing gets a mark after its link, and nothing else does', async () => {
  runOn(`
    <nav>${link(9, 'Plan du métro')}</nav>
    <main>
      <p id="intro"><a id="page" href="/budget">Le budget</a></p>
      <ul><li>${link(1)}</li><li>${link(2)}</li></ul>
      <a id="other" href="https://evil.example/file/1/download?token=_Z8KaTEp">Acte</a>
    </main>`);
  await settled(2);
  expect(marks().map((mark) => mark.previousElementSibling?.id)).toEqual(['link-1', 'link-2']);
  expect(button(marks()[0]).textContent).toBe('non lu');
});

test('elsewhere on the site the heading decides', async () => {
  runOn(`<h2>Cartes</h2>${link(1)}<h2>Les délibérations</h2><p>${link(2)}</p><h3>Plans</h3>${link(3)}`, {
    address: ELSEWHERE,
  });
  await settled(1);
  expect(marks()[0]?.previousElementSibling?.id).toBe('link-2');
});

test('the marks show what is known already, after one question for all', async () => {
  const engine = new FakeEngine();
  engine.known.set(documentAt(2), answered());
  runOn(`${link(1)} ${link(2)}`, { engine });
  await vi.waitFor(() => expect(button(marks()[1]).dataset['state']).toBe('read'));
  expect(button(marks()[1]).textContent).toMatch(/^4\s000\s€ · /u);
  const values = [...button(marks()[1]).querySelectorAll<HTMLElement>('[data-field]')];
  expect(values.map((value) => value.dataset['field'])).toEqual(['grants', 'votes']);
  expect(engine.watched).toEqual([[documentAt(1), documentAt(2)]]);
  expect(engine.asked).toEqual([]);
});

test('a press counts although the mark says something else before it is let go', async () => {
  const { engine } = runOn(link(1));
  await settled(1);
  const pressed = button(marks()[0]);
  const under = (): Element | null => {
    const { x, y, width, height } = (pressed.querySelector('.mark-text span') ?? pressed).getBoundingClientRect();
    return (pressed.getRootNode() as ShadowRoot).elementFromPoint(x + width / 2, y + height / 2);
  };
  expect(under()).toBe(pressed);
  engine.tell(documentAt(1), answered());
  expect(under()).toBe(pressed);
});

test('two links to one document share its state, and are asked about once', async () => {
  const { engine } = runOn(`${link(1)} ${link(2)} <a href="${documentAt(1)}#page=2">encore</a>`);
  await settled(3);
  engine.tell(documentAt(1), answered());
  expect(marks().map((mark) => button(mark).dataset['state'])).toEqual(['read', 'unread', 'read']);
  expect(engine.watched.flat()).toEqual([documentAt(1), documentAt(2)]);
});

test.each([
  ['queued', { phase: 'queued' }],
  ['reading', { phase: 'reading', receivedBytes: 10, totalBytes: 20 }],
  ['failed', { phase: 'failed', failure: { code: 'http-not-found', status: 404 } }],
] as const)('a document that is %s says so', async (kind, state) => {
  const { engine } = runOn(link(1));
  await settled(1);
  engine.tell(documentAt(1), state);
  expect(button(marks()[0]).dataset['state']).toBe(kind);
  expect(button(marks()[0]).textContent).not.toBe('non lu');
});

test('links that are added, given an address, moved or taken away keep the marks right', async () => {
  const { engine } = runOn(`<ul id="list"><li>${link(1)}</li></ul><a id="later">Acte</a>`);
  await settled(1);

  byId('list').insertAdjacentHTML('beforeend', `<li>${link(2)}</li><li>${link(3)}</li>`);
  byId('later').setAttribute('href', documentAt(4));
  await settled(4);
  expect(engine.watched.slice(1).flat().toSorted()).toEqual([2, 3, 4].map(documentAt));

  byId('list').append(byId('link-1').parentElement ?? '');
  byId('link-3').remove();
  await settled(3);
  byId('link-2').setAttribute('href', '/budget');
  await settled(2);
  await quiet();
  expect(marks().map((mark) => mark.previousElementSibling?.id)).toEqual(['link-1', 'later']);
  expect(engine.watched.flat().filter((address) => address === documentAt(1))).toHaveLength(1);
});

test('a link that is used again for another document shows that one', async () => {
  const { engine } = runOn(link(1));
  await settled(1);
  engine.tell(documentAt(1), answered());
  byId('link-1').setAttribute('href', documentAt(2));
  await vi.waitFor(() => expect(button(marks()[0]).dataset['state']).toBe('unread'));
  expect(marks()).toHaveLength(1);
  byId('link-1').setAttribute('href', documentAt(1));
  await vi.waitFor(() => expect(button(marks()[0]).dataset['state']).toBe('read'));
});

test('a list that is drawn again has one mark a link', async () => {
  runOn(`<ul id="list"></ul>`);
  for (const round of [1, 2, 3]) {
    byId('list').innerHTML = Array.from({ length: 30 }, (_, n) => `<li>${link(round * 100 + n)}</li>`).join('');
    await quiet();
  }
  expect(marks()).toHaveLength(30);
  expect(marks().every((mark) => mark.previousElementSibling?.id.startsWith('link-3') === true)).toBe(true);
});

test('hundreds of links come in several batches, each once', async () => {
  const { engine } = runOn(Array.from({ length: 450 }, (_, n) => `<p>${link(n)}</p>`).join(''));
  await settled(450);
  expect(engine.watched.length).toBeGreaterThan(1);
  expect(new Set(engine.watched.flat()).size).toBe(450);
});

test('stopping takes everything out of the page, and nothing comes back', async () => {
  const { engine, running } = runOn(`<p id="p">${link(1)}</p>`);
  await settled(1);
  running.stop();
  expect(marks()).toHaveLength(0);
  byId('p').insertAdjacentHTML('beforeend', link(2));
  engine.tell(documentAt(1), answered());
  await quiet();
  expect(marks()).toHaveLength(0);
  expect(byId('p').innerHTML).toBe(link(1) + link(2));
});

test('another language is spoken at once', async () => {
  const { running } = runOn(link(1));
  await settled(1);
  running.setLanguage('en');
  expect(button(marks()[0]).textContent).toBe('unread');
  expect(button(marks()[0]).lang).toBe('en');
});
