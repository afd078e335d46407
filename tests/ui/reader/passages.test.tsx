/** Between the passages of a page and the values of the record, both ways. */
import { beforeEach, describe, expect, test } from 'vitest';
import { drawMarks } from '../../../lib/ui/reader/mark-layer.ts';
import type { PageGeometry } from '../../../lib/ui/reader/place-boxes.ts';
import { revealValue } from '../../../lib/ui/reader/reveal-value.ts';
import { selectedWords } from '../../../lib/ui/reader/selected-words.ts';
import type { Viewer } from '../../../lib/ui/reader/viewer.ts';
import { mark } from './mark.ts';

beforeEach(() => {
  document.body.replaceChildren();
  return () => document.body.replaceChildren();
});

const PAGE: PageGeometry = {
  width: 600,
  height: 800,
  convertToViewportPoint: (x, y) => [x, 800 - y],
  convertToPdfPoint: (x, y) => [x, 800 - y],
};

test('the keyboard goes over the marks as the page is read: down, and from left to right', () => {
  const marks = [
    mark('bottom', [0, 10, 50, 20]),
    mark('right', [300, 700, 350, 712]),
    mark('left', [20, 700, 80, 712]),
    mark('top', [90, 760, 130, 772]),
  ];
  const layer = drawMarks(marks, PAGE, { label: ({ id }) => id, onChoose: () => {} });
  const buttons = [...layer.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'));
  expect(buttons).toEqual(['top', 'left', 'right', 'bottom']);
});

/** Two pages, each with its line of text. */
function twoPages(): Text[] {
  return ['Décide d’attribuer 500 €', 'Adopté à l’unanimité'].map((words, index) => {
    const page = document.createElement('div');
    page.className = 'page';
    page.dataset['pageNumber'] = String(index + 1);
    const layer = document.createElement('div');
    layer.className = 'textLayer';
    const line = document.createElement('span');
    const text = document.createTextNode(words);
    line.append(text);
    layer.append(line);
    page.append(layer);
    document.body.append(page);
    return text;
  });
}

describe('words that are selected', () => {
  const viewer = {
    shownPage: (number: number) => ({ number, element: document.body, geometry: PAGE }),
  } as unknown as Viewer;

  function selecting(from: Text, start: number, to: Text, end: number) {
    const selection = getSelection();
    selection?.setBaseAndExtent(from, start, to, end);
    return selectedWords(selection, viewer);
  }

  test('are a passage of their page, with its boxes', () => {
    const [, second] = twoPages();
    if (second === undefined) throw new Error('there are two pages');
    const words = selecting(second, 0, second, 6);
    expect(words).toMatchObject({ page: 2, quote: 'Adopté' });
    expect(words?.boxes).toHaveLength(1);
  });

  test('on two pages are no passage', () => {
    const [first, second] = twoPages();
    if (first === undefined || second === undefined) throw new Error('there are two pages');
    expect(selecting(first, 3, second, 6)).toBeUndefined();
    expect(selecting(first, 3, first, 3)).toBeUndefined();
  });
});

/** Its element stands in folds, one in the other. */
function record(...fields: string[]): HTMLElement {
  const root = document.createElement('div');
  for (const field of fields) {
    const value = document.createElement('p');
    value.dataset['field'] = field;
    const inner = document.createElement('details');
    inner.append(document.createElement('summary'), value);
    const outer = document.createElement('details');
    outer.append(document.createElement('summary'), inner);
    root.append(outer);
  }
  document.body.append(root);
  return root;
}

const revealed = (root: HTMLElement): (string | undefined)[] =>
  [...root.querySelectorAll<HTMLElement>('[data-revealed]')].map(({ dataset }) => dataset['field']);

describe('a value of the record', () => {
  test('is unfolded, however deep, and stands out alone', () => {
    const root = record('title', 'grants.0.amountCents');
    revealValue(root, 'title', false);
    revealValue(root, 'grants.0.amountCents', true);
    expect(revealed(root)).toEqual(['grants.0.amountCents']);
    const value = root.querySelector<HTMLElement>('[data-revealed]');
    expect(value?.checkVisibility()).toBe(true);
    expect(document.activeElement).toBe(value);
  });

  test.each([
    ['votes.0.against', 'votes.against'],
    ['votes.1.against', 'votes.1'],
    ['grants.3.vote.outcome', 'grants.3'],
    ['roll.proxies.4', 'roll.proxies'],
  ])('of %s is %s', (path, field) => {
    const root = record('votes.against', 'votes.1', 'grants.3', 'roll.proxies');
    revealValue(root, path, false);
    expect(revealed(root)).toEqual([field]);
  });
});
