import { fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '../support/accessible.ts';
import { LOOKS, words } from '../support/mount.tsx';
import { rowsOf, sourceOf } from './collection.ts';
import { rowsIn, showLibrary, untilRows } from './mount-library.tsx';

beforeEach(() => page.viewport(1280, 800));
afterEach(() => page.viewport(360, 640));

const grid = (container: Element): HTMLElement => {
  const found = container.querySelector<HTMLElement>('[role="grid"]');
  if (found === null) throw new Error('no grid');
  return found;
};

const activeRow = (): string | undefined => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row'];

describe('a table of 100 000 acts', () => {
  test('draws the rows in sight alone, and says how many there are', async () => {
    const { container } = showLibrary(sourceOf(rowsOf(100_000)));
    const rows = await untilRows(container);
    expect(rows.length).toBeLessThan(60);
    expect(grid(container).getAttribute('aria-rowcount')).toBe('100001');
    expect(rows[0]?.getAttribute('aria-rowindex')).toBe('2');
    expect(words(rows[0] ?? container)).toContain('association n° 0');
  });

  test('brings the lines that are scrolled to', async () => {
    const { container } = showLibrary(sourceOf(rowsOf(100_000)));
    const [first] = await untilRows(container);
    grid(container).scrollTo({ top: (first?.offsetHeight ?? 0) * 50_000 });
    await waitFor(() => expect(words(grid(container))).toContain('association n° 50000 '));
    expect(rowsIn(container).length).toBeLessThan(70);
  });

  test('the last line is reached from the keyboard, and the first again', async () => {
    const { container } = showLibrary(sourceOf(rowsOf(100_000)));
    const rows = await untilRows(container);
    rows[0]?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    press('End', { ctrlKey: true });
    await waitFor(() => expect(activeRow()).toBe('99999'));
    await waitFor(() => expect(words(grid(container))).toContain('association n° 99999 '));
    press('Home', { ctrlKey: true });
    await waitFor(() => expect(activeRow()).toBe('0'));
  });

  test('the focus stays in the table where keys come faster than lines are drawn', async () => {
    const { container } = showLibrary(sourceOf(rowsOf(100_000)));
    const rows = await untilRows(container);
    rows[0]?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    press('End', { ctrlKey: true });
    await Promise.resolve();
    press('ArrowUp');
    await waitFor(() => expect(activeRow()).toBe('99998'));
  });

  test('the last line is reached, although most were not loaded yet', async () => {
    const { container, source } = await startedWithPart();
    press('End', { ctrlKey: true });
    await waitFor(() => expect(activeRow()).toBe('199'));
    source.become(rowsOf(2_000), true);
    await waitFor(() => expect(activeRow()).toBe('1999'));
    source.become(rowsOf(3_000));
    await waitFor(() => expect(activeRow()).toBe('2999'));
    await waitFor(() => expect(words(grid(container))).toContain('association n° 2999 '));
    source.become(rowsOf(3_001));
    await waitFor(() => expect(grid(container).getAttribute('aria-rowcount')).toBe('3002'));
    expect(activeRow()).toBe('2999');
  });

  test('who goes elsewhere while the rest is loaded stays there', async () => {
    const { container, source } = await startedWithPart();
    press('End', { ctrlKey: true });
    await waitFor(() => expect(activeRow()).toBe('199'));
    press('ArrowUp');
    await waitFor(() => expect(activeRow()).toBe('198'));
    source.become(rowsOf(3_000));
    await waitFor(() => expect(grid(container).getAttribute('aria-rowcount')).toBe('3001'));
    expect(activeRow()).toBe('198');
  });
});

/** The latest sittings are there, and the focus is on the first line. */
async function startedWithPart() {
  const source = sourceOf([]);
  source.become(rowsOf(200), true);
  const { container } = showLibrary(source);
  const [first] = await untilRows(container);
  first?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  return { container, source };
}

function press(key: string, more: object = {}): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
}

async function started() {
  const library = showLibrary(sourceOf(rowsOf(500)));
  const [first] = await untilRows(library.container);
  first?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  return library;
}

describe('the keyboard', () => {
  test('arrows and pages move the focus from cell to cell', async () => {
    await started();
    press('ArrowDown');
    await waitFor(() => expect(activeRow()).toBe('1'));
    press('ArrowRight');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-colindex')).toBe('3'));
    press('PageDown');
    await waitFor(() => expect(Number(activeRow())).toBeGreaterThan(5));
    press('Home');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-colindex')).toBe('1'));
  });

  test('space selects, shift selects a row of lines, escape none', async () => {
    const { container } = await started();
    press(' ');
    press('ArrowDown');
    await waitFor(() => expect(activeRow()).toBe('1'));
    press('ArrowDown', { shiftKey: true });
    await waitFor(() => expect(activeRow()).toBe('2'));
    await waitFor(() => expect(words(container)).toContain('3 lignes sélectionnées'));
    press('Escape');
    await waitFor(() => expect(container.querySelectorAll('[aria-selected="true"]')).toHaveLength(0));
  });

  test('enter opens the act, and the way back leads to its line', async () => {
    const { container, history, state } = await started();
    press('PageDown');
    await waitFor(() => expect(Number(activeRow())).toBeGreaterThan(5));
    const left = activeRow();
    press('Enter');
    await waitFor(() => expect(state.place.value.act).toMatch(/#0$/));
    expect(container.querySelector('[role="grid"]')).toBeNull();
    history.back();
    await waitFor(() => expect(activeRow()).toBe(left));
  });
});

describe('headings', () => {
  test('sort by what they say, the greatest first for figures, then the other way round', async () => {
    const { container, state } = showLibrary(sourceOf(rowsOf(20)));
    await untilRows(container);
    const heading = [...container.querySelectorAll('[role="columnheader"]')].find((one) => words(one) === 'Total');
    heading?.querySelector('button')?.click();
    expect(state.place.value.view.sort).toEqual({ column: 'totalCents', descending: true });
    await waitFor(() => expect(heading?.getAttribute('aria-sort')).toBe('descending'));
    heading?.querySelector('button')?.click();
    expect(state.place.value.view.sort).toEqual({ column: 'totalCents', descending: false });
  });
});

describe('selection', () => {
  test('of all that is shown but one line', async () => {
    const { container, props, state } = showLibrary(sourceOf(rowsOf(300)));
    const rows = await untilRows(container);
    container.querySelector<HTMLElement>('[role="columnheader"] input')?.click();
    await waitFor(() => expect(words(container)).toContain('300 lignes sélectionnées'));
    rows[3]?.querySelector<HTMLElement>('.library-cell-select')?.click();
    await waitFor(() => expect(words(container)).toContain('299 lignes sélectionnées'));
    [...container.querySelectorAll('button')].find((one) => words(one) === 'Exporter…')?.click();
    expect(props.actions.onExport).toHaveBeenCalledOnce();
    state.change({ words: 'été' });
    await waitFor(() => expect(container.querySelector<HTMLElement>('.library-selection')?.hidden).toBe(true));
  });
});

const tagged = (container: Element): HTMLElement[] => [...container.querySelectorAll<HTMLElement>('[data-sources]')];

describe('an act that is in several files', () => {
  test.each([
    ['acts', 'fr', '+ 2 sources', 'Le même acte est aussi dans 2 autres fichiers.'],
    ['grants', 'en', '+ 2 sources', 'The same act is in 2 other files too.'],
  ] as const)('is told in the table of %s, in sight and aloud (%s)', async (table, language, seen, said) => {
    const { container } = showLibrary(sourceOf(rowsOf(2)), { table }, { language, theme: 'light' });
    await untilRows(container);
    const tags = tagged(container);
    expect(tags).toHaveLength(1);
    const [tag] = tags;
    expect(words(tag?.querySelector('[aria-hidden]') ?? container)).toBe(seen);
    expect(tag?.querySelector('.visually-hidden')?.textContent).toBe(said);
  });

  test.each([1280, 320])('is told in sight however long the title is, at %i px', async (width) => {
    await page.viewport(width, 800);
    const [act, ...others] = rowsOf(2).toReversed();
    const long = act && {
      ...act,
      title: 'Attribution d’une subvention de fonctionnement à une association '.repeat(8),
    };
    const { container } = showLibrary(sourceOf(long ? [long, ...others] : []));
    await untilRows(container);
    const [tag] = tagged(container);
    const cell = tag?.closest('[role="gridcell"]')?.getBoundingClientRect();
    const box = tag?.getBoundingClientRect();
    expect(box?.width).toBeGreaterThan(20);
    expect(box?.right).toBeLessThanOrEqual(cell?.right ?? 0);
    expect(box?.bottom).toBeLessThanOrEqual((cell?.bottom ?? 0) + 1);
  });
});

test.each(LOOKS)('is accessible in $language, $theme', async (look) => {
  const { container } = showLibrary(sourceOf(rowsOf(200)), { words: 'été', outcomes: ['majority'] }, look);
  await untilRows(container);
  await expectAccessible(container, 30);
});
