/** How fast the annotated document shows a passage of a document that is there, and how smoothly a long one moves. */
import type { Page } from 'puppeteer-core';
import type { Figure } from './figure.ts';
import type { PassageTimes } from './page/passage.ts';
import type { Frames } from './page/scrolling.ts';

/** The first ones teach the browser's compiler; they are not counted. */
const WARM_UP = 5;
const ROUNDS = 31;
/** Pages from one passage to the next. */
const STRIDE = 7;
const SCROLL_ROUNDS = 3;

/** Milliseconds: a frame that anybody notices. */
const LONG_FRAME = 50;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Whatever else the machine does only adds to a time. */
const quick = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 2] ?? Number.NaN;

const overBare = (taken: readonly PassageTimes[]): { value: number; said: string } => {
  const counted = taken.slice(WARM_UP);
  const [ours, bare] = [quick(counted.map((one) => one.ours)), quick(counted.map((one) => one.bare))];
  const said = `${ours.toFixed(1)} ms over ${bare.toFixed(1)} ms, lower quartiles of ${counted.length} rounds in turn`;
  return { value: Math.round((ours / bare) * 1000) / 1000, said };
};

interface Document {
  file: string;
  pages: number;
}

/** @param long has so many pages that each passage is on another; `large` is opened anew for each round */
export async function passageSpeed(page: Page, long: Document, large: Document): Promise<Figure[]> {
  // Far apart: the viewer draws the next pages too while it is idle.
  const numbers = Array.from({ length: Math.floor(long.pages / STRIDE) - 1 }, (_, n) => (n + 1) * STRIDE);
  const warm = overBare(await page.evaluate((name, at) => timings.passages(name, at), long.file, numbers));
  const opened: PassageTimes[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    opened.push(await page.evaluate((name, at) => timings.opening(name, at), large.file, large.pages / 2));
  }
  const cold = overBare(opened);
  const until = 'until the page is drawn with its mark; same worker and size';
  return [
    {
      name: 'a passage of a warm document, over pdf.js drawing that page alone',
      value: warm.value,
      goal: 1.2,
      unit: '×',
      detail: `${warm.said}; the document is open, the page was not looked at; ${until}`,
    },
    {
      name: 'the same from the bytes of the document on',
      value: cold.value,
      goal: 2.5,
      unit: '×',
      detail: `${cold.said}; both open the document; the viewer gives all of its ${large.pages} pages their places; ${until}`,
    },
  ];
}

const long = (taken: readonly Frames[]): number =>
  median(taken.map(({ lengths }) => lengths.filter((length) => length > LONG_FRAME).length));

const time = (taken: readonly Frames[]): number =>
  median(taken.map(({ lengths }) => lengths.reduce((sum, one) => sum + one, 0)));

/** Scrolls through a part of a long document with its marks, and in pdf.js's viewer without any, in turns. */
export async function scrollingSmoothness(page: Page, file: string, from: number): Promise<Figure> {
  const [marked, plain]: [Frames[], Frames[]] = [[], []];
  for (let round = 0; round < 1 + SCROLL_ROUNDS; round++) {
    for (const [withMarks, taken] of [
      [false, plain],
      [true, marked],
    ] as const) {
      const frames = await page.evaluate(
        (name, at, marks) => timings.scrolling(name, at, marks),
        file,
        from,
        withMarks,
      );
      if (round > 0) taken.push(frames);
    }
  }
  const frames = marked[0]?.lengths.length ?? 0;
  return {
    name: 'scrolling a 300-page collection with its marks, over pdf.js’s viewer without any',
    value: Math.round((time(marked) / time(plain)) * 1000) / 1000,
    goal: 1.2,
    unit: '×',
    detail:
      `${frames} frames in ${time(marked).toFixed(0)} ms over ${time(plain).toFixed(0)} ms; ` +
      `frames over ${LONG_FRAME} ms: ${long(marked)} against ${long(plain)}; ${marked[0]?.marks} marks in all`,
  };
}
