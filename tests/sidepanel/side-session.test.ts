import { expect, test, vi } from 'vitest';
import { SideSession } from '../../entrypoints/sidepanel/side-session.ts';
import type { TabContent } from '../../entrypoints/sidepanel/tab-content.ts';
import type { ReadingWay } from '../../lib/model/settings.ts';
import { SlowEngine } from '../ui/session/slow-engine.ts';

const PAGE = 'https://ville.example/deliberations';
const A = 'https://ville.example/a.pdf';
const B = 'https://ville.example/b.pdf';
const LISTED = { address: PAGE, title: 'Délibérations', documents: [{ address: A, label: 'A' }] };
const LISTING: TabContent = { kind: 'listing', page: LISTED, missing: [] };
const PDF: TabContent = { kind: 'document', address: B };

/** A side panel whose tabs show what the test says, when it says it. */
function start(reading: ReadingWay = 'pointing') {
  const engine = new SlowEngine();
  const looks: ((content: TabContent) => void)[] = [];
  const side = new SideSession(
    engine,
    () => new Promise((resolve) => looks.push(resolve)),
    () => reading,
  );
  const show = async (id: number, address: string, content: TabContent): Promise<void> => {
    const followed = side.follow({ id, address });
    looks.pop()?.(content);
    await followed;
  };
  return { engine, looks, side, show };
}

test('shows what each tab holds, and nothing of the one before', async () => {
  const { engine, side, show } = start();
  expect(side.view.value).toEqual({ kind: 'looking' });
  await show(1, PAGE, LISTING);
  expect(side.view.value).toEqual({ kind: 'listing', page: LISTED });
  expect(side.session.shown.value).toBeUndefined();
  await show(2, B, PDF);
  expect(side.view.value).toEqual(PDF);
  expect(engine.asked).toContainEqual({ kind: 'read', address: B, again: false });
  await show(3, 'about:blank', { kind: 'nothing', why: 'unknown-page' });
  expect(side.view.value).toEqual({ kind: 'nothing', why: 'unknown-page' });
  expect(side.session.shown.value).toBeUndefined();
});

test('a tab that was left while it was looked into is not shown', async () => {
  const { side, looks } = start();
  const first = side.follow({ id: 1, address: PAGE });
  const second = side.follow({ id: 2, address: B });
  looks[1]?.(PDF);
  looks[0]?.(LISTING);
  await Promise.all([first, second]);
  expect(side.view.value).toEqual(PDF);
});

test('a document opened from the listing stays while the page changes, and goes with it', async () => {
  const { side, show } = start();
  await show(1, PAGE, LISTING);
  side.open(A);
  await show(1, `${PAGE}#suite`, LISTING);
  expect(side.session.shown.value?.address).toBe(A);
  side.back();
  expect(side.session.shown.value).toBeUndefined();
  side.open(A);
  await show(1, `${PAGE}?page=1`, LISTING);
  expect(side.session.shown.value).toBeUndefined();
});

test('a related act stands in for the tab’s own document until the reader goes back', async () => {
  const { side, show } = start();
  await show(1, B, PDF);
  side.open(A);
  await show(1, `${B}#page=2`, PDF);
  expect(side.session.shown.value?.address).toBe(A);
  side.back();
  expect(side.session.shown.value?.address).toBe(B);
});

test('where only a click reads, a PDF is not read by being open', async () => {
  const { engine, side, show } = start('click');
  await show(1, B, PDF);
  expect(engine.asked.filter(({ kind }) => kind !== 'batches')).toEqual([{ kind: 'watch', addresses: [B] }]);
  await vi.waitFor(() => expect(side.session.shown.value?.address).toBe(B));
});
