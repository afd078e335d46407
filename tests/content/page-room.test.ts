import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { makeRoom } from '../../entrypoints/panel.content/page-room.ts';
import { byId } from './listing.ts';

const root = document.documentElement;

beforeEach(async () => {
  await page.viewport(1_000, 600);
  document.body.innerHTML =
    '<p id="text">Liste</p><aside id="panel" style="position: fixed; right: 0; width: 400px; height: 300px"></aside>';
});
afterEach(async () => {
  root.removeAttribute('style');
  await page.viewport(360, 640);
});

test('beside the panel nothing of the page lies under it', () => {
  const giveBack = makeRoom(window, byId('panel'));
  expect(byId('text').getBoundingClientRect().right).toBeLessThanOrEqual(byId('panel').getBoundingClientRect().left);
  giveBack();
  expect(byId('text').getBoundingClientRect().right).toBeGreaterThan(900);
});

test('the room follows the panel, and goes below it where the page is narrow', async () => {
  const giveBack = makeRoom(window, byId('panel'));
  byId('panel').style.width = '300px';
  await vi.waitFor(() => expect(getComputedStyle(root).marginInlineEnd).toBe('300px'));

  await page.viewport(400, 600);
  byId('panel').style.width = '400px';
  await vi.waitFor(() => expect(getComputedStyle(root).marginBlockEnd).toBe('300px'));
  expect(getComputedStyle(root).marginInlineEnd).toBe('0px');
  expect(getComputedStyle(root).scrollPaddingBlockEnd).toBe('300px');
  giveBack();
  expect(getComputedStyle(root).marginBlockEnd).toBe('0px');
});

test('the page gets its own margins back', () => {
  root.style.setProperty('margin-inline-end', '10%', 'important');
  root.style.setProperty('margin-block-end', '7px');
  makeRoom(window, byId('panel'))();
  expect(root.style.getPropertyValue('margin-inline-end')).toBe('10%');
  expect(root.style.getPropertyPriority('margin-inline-end')).toBe('important');
  expect(root.style.getPropertyValue('margin-block-end')).toBe('7px');
  expect(root.style.getPropertyPriority('margin-block-end')).toBe('');
});
