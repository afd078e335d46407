/** Draws plots. Loaded only where one is shown: the charting library is larger than all else of its page. */
import { axisX, axisY, barY, dot, gridY, plot, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { LOCALES } from '../format/locale.ts';
import { formatMoney } from '../format/money.ts';
import type { Language } from '../language.ts';
import type { AmountDot, Palette, PlotSpec, Side, YearBar } from './plot-spec.ts';

export interface DrawOptions {
  /** Px. */
  width: number;
  language: Language;
  palette: Palette;
}

const HEIGHT = 260;
const FONT_SIZE = 12;
/** More years than that are drawn without those of which nothing was read. */
const MOST_YEARS = 40;
/** Px that a year's sum takes over its bar. */
const LABEL_WIDTH = 64;

/** Every year from the first to the last: one of which nothing was read is a gap that is seen. */
function allYears(years: readonly number[]): number[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0 || last - first >= MOST_YEARS) return [...new Set(years)].toSorted((a, b) => a - b);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Only as many years are named as there is room for. */
function namedYears(years: readonly number[], width: number): number[] {
  const every = Math.max(1, Math.ceil((years.length * 44) / width));
  return years.filter((_, at) => at % every === 0);
}

const frame = ({ width, palette }: DrawOptions): PlotOptions => ({
  width,
  height: HEIGHT,
  marginLeft: 64,
  marginRight: 16,
  marginTop: 24,
  style: { color: palette.quiet, background: 'transparent', fontSize: `${FONT_SIZE}px`, overflow: 'visible' },
});

const euros = (language: Language) => {
  const format = new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'EUR',
    notation: 'compact',
    maximumFractionDigits: 1,
  });
  return (cents: number): string => format.format(cents / 100);
};

const grid = ({ rule }: Palette) => gridY({ stroke: rule, strokeOpacity: 1 });

const yearAxis = (years: readonly number[], { width }: DrawOptions) =>
  axisX(namedYears(years, width - 80), { tickSize: 0, tickFormat: String, label: null });

function drawBars(bars: readonly YearBar[], options: DrawOptions) {
  const { palette, language, width } = options;
  const years = allYears(bars.map(({ year }) => year));
  const say = ({ cents, atLeast }: YearBar): string => {
    if (atLeast && cents === 0) return '?';
    return `${atLeast ? '≥ ' : ''}${euros(language)(cents)}`;
  };
  const labelled = years.length * LABEL_WIDTH <= width;
  return plot({
    ...frame(options),
    x: { type: 'band', domain: years, padding: 0.25 },
    y: { nice: true, zero: true },
    marks: [
      grid(palette),
      axisY({ label: null, ticks: 5, tickSize: 0, tickFormat: euros(language) }),
      yearAxis(years, options),
      barY(bars, {
        x: 'year',
        y: 'cents',
        fill: palette.colours.blue,
        // What is at least so much has an open edge.
        stroke: palette.colours.blue,
        fillOpacity: ({ atLeast }: YearBar) => (atLeast ? 0.45 : 1),
        title: ({ year, cents, atLeast }: YearBar) => `${year}: ${atLeast ? '≥ ' : ''}${formatMoney(cents, language)}`,
      }),
      ...(labelled
        ? [text(bars, { x: 'year', y: 'cents', text: say, dy: -8, fill: palette.ink, fontVariant: 'tabular-nums' })]
        : []),
      ruleY([0], { stroke: palette.quiet }),
    ],
  });
}

function drawDots(dots: readonly AmountDot[], options: DrawOptions) {
  const { palette, language } = options;
  return plot({
    ...frame(options),
    x: { type: 'utc', nice: false, insetLeft: 8, insetRight: 8 },
    y: { nice: true, zero: true },
    marks: [
      grid(palette),
      axisY({ label: null, ticks: 5, tickSize: 0, tickFormat: euros(language) }),
      axisX({
        label: null,
        tickSize: 4,
        ticks: Math.max(2, Math.floor(options.width / 110)),
        tickFormat: dayFormat(dots, language),
      }),
      ruleY([0], { stroke: palette.quiet }),
      dot(dots, {
        x: ({ day }: AmountDot) => new Date(day),
        y: 'cents',
        r: 5,
        fill: palette.colours.blue,
        fillOpacity: 0.75,
        stroke: palette.paper,
        title: 'title',
      }),
    ],
  });
}

const YEAR_MS = 31_557_600_000;

/** Years over several years, months within few. */
function dayFormat(dots: readonly AmountDot[], language: Language): (day: Date) => string {
  const days = dots.map(({ day }) => Date.parse(day));
  const long = Math.max(...days) - Math.min(...days) > 3 * YEAR_MS;
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(long ? {} : { month: 'short' }),
  });
  return (day) => format.format(day);
}

type Count = Extract<PlotSpec, { kind: 'stacks' }>['counts'][number];

const sumOf = (counts: readonly Count[]): number => counts.reduce((sum, { count }) => sum + count, 0);

/** Half a vote is none. At most six ticks, from nought. */
function wholeTicks(most: number): number[] {
  let step = 1;
  for (let at = 0; most / step > 5; at++) step *= at % 3 === 1 ? 2.5 : 2;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step);
}

function drawStacks(sides: readonly Side[], counts: readonly Count[], options: DrawOptions) {
  const { palette, language } = options;
  const years = allYears(counts.map(({ year }) => year));
  const labels = new Map(sides.map(({ key, label }) => [key, label]));
  const figure = new Intl.NumberFormat(LOCALES[language]);
  const ticks = wholeTicks(Math.max(...years.map((year) => sumOf(counts.filter((count) => count.year === year)))));
  return plot({
    ...frame(options),
    marginLeft: 48,
    x: { type: 'band', domain: years, padding: 0.25 },
    y: { nice: true, zero: true },
    color: { domain: sides.map(({ key }) => key), range: sides.map(({ colour }) => palette.colours[colour]) },
    marks: [
      gridY(ticks, { stroke: palette.rule, strokeOpacity: 1 }),
      axisY(ticks, { label: null, tickSize: 0, tickFormat: (count: number) => figure.format(count) }),
      yearAxis(years, options),
      barY(counts, {
        x: 'year',
        y: 'count',
        fill: 'key',
        order: sides.map(({ key }) => key),
        // Neighbours are told apart by their edges too.
        stroke: palette.ink,
        strokeWidth: 0.75,
        title: ({ year, key, count }: Count) => `${year}, ${labels.get(key) ?? key}: ${figure.format(count)}`,
      }),
      ruleY([0], { stroke: palette.quiet }),
    ],
  });
}

/** The plot alone, without its title and legend. */
export function drawPlot(spec: PlotSpec, options: DrawOptions): SVGSVGElement {
  const drawn =
    spec.kind === 'bars'
      ? drawBars(spec.bars, options)
      : spec.kind === 'dots'
        ? drawDots(spec.dots, options)
        : drawStacks(spec.sides, spec.counts, options);
  // Without title, caption and legend the library gives the drawing itself, and no figure around it.
  if (!(drawn instanceof SVGSVGElement)) throw new TypeError('a plot without a drawing');
  return drawn;
}
