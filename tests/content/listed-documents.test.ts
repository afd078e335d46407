import { expect, test, vi } from 'vitest';
import { byId, documentAt, link, marks, runOn } from './listing.ts';

const settled = (count: number) => vi.waitFor(() => expect(marks()).toHaveLength(count));

test('lists each document once, in the page’s order, by the words of its first link', async () => {
  const { running } = runOn(`
    <p id="first">${link(2, '  Acte   deux ')}</p>
    <p><a href="${documentAt(1)}" aria-label="Acte un"></a> <a href="${documentAt(2)}">encore</a></p>`);
  await settled(3);
  byId('first').insertAdjacentHTML('beforebegin', link(3, 'Acte trois'));
  await settled(4);
  expect(running.documents()).toEqual([
    { address: documentAt(3), label: 'Acte trois' },
    { address: documentAt(2), label: 'Acte deux' },
    { address: documentAt(1), label: 'Acte un' },
  ]);
});

test('tells that the list changed when links come, go and come again', async () => {
  const { running, listed } = runOn(`<ul id="list"><li>${link(1)}</li></ul>`);
  await settled(1);
  await vi.waitFor(() => expect(listed).toHaveBeenCalled());
  const list = byId('list');
  const kept = [...list.children];
  const changes: [() => void, number][] = [
    [() => list.replaceChildren(), 0],
    [() => list.append(...kept), 1],
  ];
  for (const [change, count] of changes) {
    listed.mockClear();
    change();
    await settled(count);
    await vi.waitFor(() => expect(listed).toHaveBeenCalled());
    expect(running.documents()).toHaveLength(count);
  }
});

test('lists nothing once the marks are gone', async () => {
  const { running } = runOn(link(1));
  await settled(1);
  running.stop();
  expect(running.documents()).toEqual([]);
});

test('says whether marks went with the access that was taken back', async () => {
  const { running } = runOn(link(1));
  await settled(1);
  expect(running.withdraw(() => false)).toBe(false);
  expect(running.withdraw(({ pathname }) => pathname === new URL(documentAt(1)).pathname)).toBe(true);
  expect(running.documents()).toEqual([]);
});
