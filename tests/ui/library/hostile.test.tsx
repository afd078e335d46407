/** What documents and the user may say, in every column and chip: text and nothing but, and at 320 px nothing sticks out. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.ts';
import { COLUMNS } from '../../../lib/model/collection-columns.ts';
import type { ActRow } from '../../../lib/model/collection.ts';
import { row, sourceOf } from './collection.ts';
import { showLibrary, untilRows } from './mount-library.tsx';

const hostile = globalThis as { hostile?: unknown };

const saying = (text: string, index: number): ActRow => ({
  ...row(index),
  title: text,
  number: text,
  authority: text,
  body: text,
  rapporteur: text,
  budgetLine: text,
  grants: [{ beneficiary: text, purpose: text, amountCents: 100 }],
});

beforeEach(() => delete hostile.hostile);
afterEach(() => page.viewport(360, 640));

test.each([
  ['acts', 1280],
  ['grants', 1280],
  ['acts', 320],
  ['grants', 320],
] as const)('hostile texts in the table of %s, %i px wide', async (table, width) => {
  await page.viewport(width, 640);
  const rows = HOSTILE_TEXTS.map(saying);
  const columns = [...COLUMNS[table]];
  const { container, state } = showLibrary(sourceOf(rows), { table, columns, beneficiary: HOSTILE_TEXTS[0] ?? '' });
  await untilRows(container);
  state.change({ bodies: HOSTILE_TEXTS.slice(0, 12) });
  await expect.poll(() => container.querySelectorAll('.library-chip').length, { timeout: 10_000 }).toBeGreaterThan(12);
  expect(
    container.querySelectorAll('script, img, iframe, object, embed, link, style, base, meta, video, math'),
  ).toHaveLength(0);
  expect([...container.querySelectorAll('a')].map((link) => link.getAttribute('href')?.slice(0, 5))).toEqual(
    [...container.querySelectorAll('a')].map(() => '#act='),
  );
  expect(hostile.hostile).toBeUndefined();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
