/** What a plot shows, apart from how it is drawn. */

export interface YearBar {
  year: number;
  cents: number;
  /** Some amount of the year is not known: it was at least this. */
  atLeast: boolean;
}

export interface AmountDot {
  /** `YYYY-MM-DD` */
  day: string;
  cents: number;
  /** Shown when it is pointed at. */
  title: string;
}

export interface Side {
  key: string;
  label: string;
  colour: PlotColour;
}

export type PlotSpec =
  /** A sum a year. */
  | { kind: 'bars'; bars: readonly YearBar[] }
  /** An amount a day. */
  | { kind: 'dots'; dots: readonly AmountDot[] }
  /** How many of each side a year, one on the other in the order of `sides`. */
  | { kind: 'stacks'; sides: readonly Side[]; counts: readonly { year: number; key: string; count: number }[] };

/** Told apart by people who see no red, no green or no blue; each side is named besides, and edged. */
export const PLOT_COLOURS = ['blue', 'sky', 'green', 'vermilion', 'purple', 'grey', 'none'] as const;
export type PlotColour = (typeof PLOT_COLOURS)[number];

export interface Palette {
  ink: string;
  quiet: string;
  rule: string;
  paper: string;
  colours: Readonly<Record<PlotColour, string>>;
}

/** In the page, where the theme decides. */
export const OF_THEME: Palette = {
  ink: 'var(--ink)',
  quiet: 'var(--ink-quiet)',
  rule: 'var(--rule)',
  paper: 'var(--paper)',
  colours: Object.fromEntries(PLOT_COLOURS.map((name) => [name, `var(--plot-${name})`])) as Palette['colours'],
};

/** In a file of its own, on white. The same as the light theme's: see plot.css. */
export const ON_WHITE: Palette = {
  ink: '#1b2430',
  quiet: '#566172',
  rule: '#dfe4ea',
  paper: '#ffffff',
  colours: {
    blue: '#0072b2',
    sky: '#56b4e9',
    green: '#009e73',
    vermilion: '#d55e00',
    purple: '#cc79a7',
    grey: '#8a94a2',
    none: '#ffffff',
  },
};
