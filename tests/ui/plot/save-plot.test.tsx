import { expect, test } from 'vitest';
import { drawPlot } from '../../../lib/ui/plot/draw-plot.ts';
import type { PlotSpec } from '../../../lib/ui/plot/plot-spec.ts';
import { csvFile, pngFile, svgFile } from '../../../lib/ui/plot/save-plot.ts';
import { linesOf, standalonePlot } from '../../../lib/ui/plot/standalone.ts';

const CAPTIONS = {
  title: 'Sommes attribuées par année : <Les Sabots & Rouges>',
  summary: 'De 2023 à 2024, 6 000 € en tout.',
  note: 'Somme de ce que disent attribuer les actes lus par Délibéré, et non de ce qui a été versé. Les actes non lus n’y sont pas.',
};

const STACKS: PlotSpec = {
  kind: 'stacks',
  sides: [
    { key: 'a', label: 'unanimité', colour: 'blue' },
    { key: 'b', label: 'rejeté', colour: 'vermilion' },
  ],
  counts: [
    { year: 2023, key: 'a', count: 3 },
    { year: 2024, key: 'b', count: 1 },
  ],
};

const SPECS: PlotSpec[] = [
  {
    kind: 'bars',
    bars: [
      { year: 2023, cents: 300_000, atLeast: false },
      { year: 2024, cents: 300_000, atLeast: true },
    ],
  },
  { kind: 'dots', dots: [{ day: '2023-03-09', cents: 300_000, title: 'A' }] },
  STACKS,
];

test.each(SPECS)('a saved plot of $kind needs nothing from outside', async (spec) => {
  const text = await svgFile(standalonePlot(spec, CAPTIONS, drawPlot, 'fr')).text();
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect(parsed.documentElement.getAttribute('font-family')).toContain('sans-serif');
  expect(text).not.toMatch(/var\(|https?:\/\/(?!www\.w3\.org)|@import|light-dark/);
  expect(parsed.querySelector('title')?.textContent).toBe(CAPTIONS.title);
  expect(parsed.querySelector('desc')?.textContent).toBe(CAPTIONS.summary);
});

test('a saved plot of several sides has its legend, and what the figures are', () => {
  const svg = standalonePlot(STACKS, CAPTIONS, drawPlot, 'fr');
  const texts = [...svg.querySelectorAll(':scope > text')].map((text) => text.textContent);
  expect(texts).toContain('unanimité');
  expect(texts.join(' ')).toContain('et non de ce qui a été versé');
});

test('a picture has twice the pixels, and is not empty', async () => {
  const svg = standalonePlot(STACKS, CAPTIONS, drawPlot, 'fr');
  const file = await pngFile(svg);
  const picture = await createImageBitmap(file!);
  expect([picture.width, picture.height]).toEqual([
    2 * Number(svg.getAttribute('width')),
    2 * Number(svg.getAttribute('height')),
  ]);
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 4) colours.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
  // White paper, and the blue of the palette.
  expect(colours.has(0xffffff) && colours.has(0x0072b2)).toBe(true);
});

test('a saved table is CSV with plain figures', async () => {
  const table = {
    caption: 'x',
    columns: [{ label: 'Année' }, { label: 'Somme (€)', numeric: true as const }, { label: 'Remarques' }],
    rows: [
      [{ value: '2024' }, { value: 3000.5, shown: '3 000,50 €' }, { value: 'dit « a, "b" »' }],
      [{ shown: '–' }, {}, {}],
    ],
  };
  expect(await csvFile(table).text()).toBe('Année,Somme (€),Remarques\r\n2024,3000.5,"dit « a, ""b"" »"\r\n,,\r\n');
});

test('lines break at spaces', () => {
  expect(linesOf('un deux trois quatre', 9)).toEqual(['un deux', 'trois', 'quatre']);
});
