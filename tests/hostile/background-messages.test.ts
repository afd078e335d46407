import * as fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { LINKS_SEEN } from '../../entrypoints/links.content/first-stage.ts';
import { ENSURE_ENGINE } from '../../lib/messages.ts';
import { FOR_OUR_PAGES_ALONE, toBackground } from './messages.ts';

const MESSAGES = 10_000;

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

const played = vi.hoisted(() => ({
  /** Every function of the browser that was called, by its path. */
  calls: [] as string[],
  messageListeners: [] as unknown[],
}));

// A browser of which every function may be called, and is noted.
vi.mock('wxt/browser', () => {
  const part = (path: string): unknown =>
    new Proxy(() => undefined, {
      get: (_target, key) => (path === '.runtime' && key === 'id' ? 'delibere' : part(`${path}.${String(key)}`)),
      apply: (_target, _this, [listener]: unknown[]) => {
        played.calls.push(path);
        if (path === '.runtime.onMessage.addListener') played.messageListeners.push(listener);
        if (path === '.runtime.getURL') return 'chrome-extension://delibere/';
        return Promise.resolve([]);
      },
    });
  return { browser: part('') };
});

const { default: background } = await import('../../entrypoints/background/index.ts');
void background.main();
const setUp = played.calls.length;
const send = (message: unknown, sender: unknown) =>
  played.messageListeners.map((listener) => (listener as Listener)(message, sender));

afterEach(() => void played.calls.splice(setUp));

const ours = { id: 'delibere', url: 'https://www.example.fr/', tab: { id: 7 }, frameId: 0 };
const ourPage = { id: 'delibere', url: 'chrome-extension://delibere/offscreen.html' };
const strangers = [
  undefined,
  {},
  { id: 'another extension', url: 'chrome-extension://other/' },
  { ...ours, id: 'other' },
];

test(`${MESSAGES} messages that are none have no effect on the background, whoever sends them`, async () => {
  expect(played.messageListeners.length).toBeGreaterThan(0);
  const sender = fc.constantFrom(ours, ourPage, ...strangers);
  const property = fc.property(toBackground, sender, (message, from) => {
    expect(send(message, from).filter((answer) => answer !== undefined)).toEqual([]);
  });
  fc.assert(property, { numRuns: MESSAGES, seed: 4 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(played.calls.slice(setUp)).toEqual([]);
});

test.each(strangers.map((stranger) => [stranger]))('messages that are some have none either from %j', (stranger) => {
  for (const message of [
    ENSURE_ENGINE,
    LINKS_SEEN,
    { kind: 'panel-wanted', address: 'https://www.example.fr/a.pdf' },
  ]) {
    expect(send(message, stranger)).toEqual([undefined]);
  }
  expect(played.calls.slice(setUp)).toEqual([]);
});

test.each(FOR_OUR_PAGES_ALONE.map((message) => [message.kind, message]))(
  'a script of ours in a page, which the page may have got hold of, is not obeyed: %s',
  async (_kind, message) => {
    const answers = await Promise.all(send(message, ours));
    expect(answers.filter((answer) => answer !== undefined && answer !== false)).toEqual(
      message.kind === 'is-permitted' || message.kind === 'keeps-files'
        ? []
        : [{ ok: false, error: { code: 'bad-message' } }],
    );
    expect(played.calls.slice(setUp).filter((path) => path !== '.runtime.getURL')).toEqual([]);
  },
);

test('the same from a page of ours have an effect: the browser above is one that would show it', async () => {
  await Promise.all(send(LINKS_SEEN, ours));
  expect(played.calls.slice(setUp)).toEqual(['.scripting.executeScript']);
});
