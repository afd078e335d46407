import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { button, byId, link, marks, runOn } from './listing.ts';

beforeEach(() => page.viewport(800, 600));
afterEach(() => page.viewport(360, 640));

const TITLE = 'Attribution d’une subvention à une association';

const boxes = (ids: readonly string[]) => ids.map((id) => byId(id).getBoundingClientRect().toJSON() as DOMRect);

/** The same HTML before and after it was marked. */
async function marked(html: string, ids: readonly string[]) {
  document.body.innerHTML = html;
  const before = boxes(ids);
  runOn(html);
  await vi.waitFor(() => expect(marks()).not.toHaveLength(0));
  const mark = button(marks()[0]).getBoundingClientRect();
  return { before, after: boxes(ids), mark };
}

test.each([
  ['in a line of text', `<p id="a">${link(1, TITLE)} (PDF, 120 Ko)</p><p id="b">suite</p>`],
  ['in a list', `<ul><li id="a">${link(1, TITLE)}</li><li id="b">suite</li></ul>`],
  [
    'in a row of boxes',
    `<div style="display: flex; gap: 8px"><b id="a">n° 1</b>${link(1, TITLE)}</div><p id="b">s</p>`,
  ],
  [
    'in a row whose ends are kept apart',
    `<div style="display: flex; justify-content: space-between"><b id="a">${TITLE}</b>${link(1, 'PDF')}</div><p id="b">s</p>`,
  ],
  [
    'in a table',
    `<table style="width: 100%"><tr><td id="a">14/04/2022</td><td>${link(1, TITLE)}</td><td>PDF</td></tr></table><p id="b">s</p>`,
  ],
  [
    'in a grid',
    `<div style="display: grid; grid-template-columns: 100px 1fr 60px"><i>n° 1</i>${link(1, TITLE)}<i>PDF</i>
      <i id="a">n° 2</i><b>Autre</b><i>PDF</i></div><p id="b">s</p>`,
  ],
  ['where lines do not break', `<p id="a" style="white-space: nowrap">${link(1, TITLE)}</p><p id="b">suite</p>`],
  [
    'where lines are cut off',
    `<p id="a" style="width: 200px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap">${link(1, TITLE)}</p>
      <p id="b">suite</p>`,
  ],
])('%s a mark is seen, and moves nothing sideways and nothing down by more than its height', async (_where, html) => {
  const { before, after, mark } = await marked(html, ['a', 'b']);
  expect(mark.width).toBeGreaterThan(24);
  expect(mark.height).toBeGreaterThanOrEqual(24);
  expect(mark.height).toBeLessThan(30);
  const seen = document.elementFromPoint(mark.left + mark.width / 2, mark.top + mark.height / 2);
  expect(marks()).toContain(seen);
  after.forEach((box, index) => {
    expect(box.left).toBeCloseTo(before[index]?.left ?? 0, 0);
    expect(box.top - (before[index]?.top ?? 0)).toBeLessThanOrEqual(mark.height);
    expect(box.top).toBeGreaterThanOrEqual(before[index]?.top ?? 0);
  });
});

test('in a table a mark adds no column and no row', async () => {
  const { before, after } = await marked(
    `<table><tr><td>14/04/2022</td><td>${link(1, TITLE)}</td></tr><tr id="a"><td>1</td><td>2</td></tr></table>`,
    ['a'],
  );
  expect(after[0]?.left).toBe(before[0]?.left);
  expect(document.querySelectorAll('td')).toHaveLength(4);
});

test.each([
  '* { all: unset !important }',
  '* { display: block !important; font-size: 60px !important }',
  'delibere-mark, delibere-mark * { display: none !important; opacity: 0 !important; position: fixed !important }',
  'button, span { background: red !important; font-size: 60px !important; padding: 50px !important }',
  'p { font-size: 40px; line-height: 3; letter-spacing: 9px; text-transform: uppercase; color: red }',
])('a page that says «%s» does not reach the mark', async (css) => {
  const { mark } = await marked(`<p id="a">${link(1, TITLE)}</p><style>${css}</style>`, ['a']);
  expect(mark.height).toBeGreaterThanOrEqual(24);
  expect(mark.height).toBeLessThan(30);
  const style = getComputedStyle(button(marks()[0]));
  expect([style.fontSize, style.textTransform, style.letterSpacing]).toEqual(['12px', 'none', 'normal']);
});
