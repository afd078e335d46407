import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { isGone, sayGone } from '../../entrypoints/in-page/gone-notice.ts';
import { expectAccessible } from '../ui/support/accessible.ts';

const notices = () => [...document.querySelectorAll('delibere-notice')];
const inside = () => notices()[0]?.shadowRoot?.querySelector<HTMLElement>('.summary') ?? undefined;
const button = (name: string): HTMLElement => {
  const found = [...(inside()?.querySelectorAll('button') ?? [])].find((one) => one.textContent === name);
  if (found === undefined) throw new Error(`The notice has no button « ${name} »`);
  return found;
};

beforeEach(() => {
  document.body.innerHTML = '<p style="position: fixed; inset: 0; z-index: 2147483647; background: white">la page</p>';
});
afterEach(() => notices().forEach((notice) => notice.remove()));

test('an extension is gone when it has no name any more', () => {
  expect([{ id: 'delibere' }, { id: undefined }, undefined].map(isGone)).toEqual([false, true, true]);
});

test.each([
  ['fr', 'Délibéré a été mis à jour ou désactivé : rechargez la page.'],
  ['en', 'Délibéré was updated or turned off: reload the page.'],
] as const)('one notice says so in %s, above the page, however many scripts say it', async (language, words) => {
  sayGone(language);
  sayGone(language);
  expect(notices()).toHaveLength(1);
  const notice = inside();
  expect(notice?.querySelector('p')?.textContent?.replaceAll(/\s/g, ' ')).toBe(words);
  expect(notices()[0]?.getAttribute('lang')).toBe(language);
  const { left, top, right, bottom } = notice?.getBoundingClientRect() ?? new DOMRect();
  expect([left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight]).toEqual([true, true, true, true]);
  expect(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)).toBe(notices()[0]);
  if (notice !== undefined) await expectAccessible(notice);
});

test('it loads the page again, or goes, as the reader wishes', async () => {
  const reload = vi.fn<() => void>();
  sayGone('fr', reload);
  await userEvent.click(button('Recharger la page'));
  expect(reload).toHaveBeenCalledOnce();
  await userEvent.click(button('Fermer'));
  expect(notices()).toEqual([]);
});

test('a page that plays a click has no effect', () => {
  const reload = vi.fn<() => void>();
  sayGone('fr', reload);
  button('Recharger la page').click();
  expect(reload).not.toHaveBeenCalled();
});
