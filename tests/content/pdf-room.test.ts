import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { makePdfRoom } from '../../entrypoints/pdf.content/pdf-room.ts';

/** As Chromium's viewer lays itself out: it fills the nearest box that is positioned. */
function build(width: string, height: string) {
  document.body.innerHTML =
    '<div id="viewer" style="position:absolute;inset:0"></div><div id="beside" style="position:fixed;right:0;bottom:0"></div>';
  const [viewer, beside] = ['viewer', 'beside'].map((id) => document.getElementById(id));
  if (!viewer || !beside) throw new Error('nothing was built');
  Object.assign(beside.style, { width, height });
  return { viewer, beside };
}

/** The page that tests run in has a least height. */
const OWN = 'height: 100%; width: 100%; min-height: 0; margin: 0px; overflow: hidden;';

beforeEach(() => {
  document.documentElement.style.height = '100%';
  document.body.style.cssText = OWN;
});
afterEach(async () => {
  document.body.replaceChildren();
  document.body.style.cssText = '';
  await page.viewport(360, 640);
});

test('at the side, the viewer ends where the panel begins, and follows its size', async () => {
  await page.viewport(1_280, 800);
  const { viewer, beside } = build('40px', '100%');
  const giveBack = makePdfRoom(window, beside);
  expect(viewer.getBoundingClientRect()).toMatchObject({ width: 1_240, height: 800 });
  beside.style.width = '400px';
  await vi.waitFor(() => expect(viewer.getBoundingClientRect().width).toBe(880));
  giveBack();
});

test('in a narrow window, it ends above the panel', async () => {
  await page.viewport(320, 640);
  const { viewer, beside } = build('100%', '44px');
  const giveBack = makePdfRoom(window, beside);
  expect(viewer.getBoundingClientRect()).toMatchObject({ width: 320, height: 596 });
  await page.viewport(1_280, 800);
  beside.style.width = '40px';
  await vi.waitFor(() => expect(viewer.getBoundingClientRect()).toMatchObject({ width: 1_240, height: 800 }));
  giveBack();
});

test('gives the room back, and the viewer’s own values with it', () => {
  const { beside } = build('40px', '100%');
  const before = document.body.style.cssText;
  makePdfRoom(window, beside)();
  expect(document.body.style.cssText).toBe(before);
});
