/**
 * One line's characters as matching wants them, with where each came from. Councils' text processors print the same
 * word in many ways: ligatures, typographic apostrophes, non-breaking spaces, soft hyphens.
 */

export interface NormalisedLine {
  text: string;
  /**
   * For each unit of `text`, the unit of the line's own text that it stands for, rising. Absent where each stands for
   * itself, as in most lines.
   */
  units?: readonly number[];
}

/** What takes more room when it is written out. */
const WRITTEN_OUT: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  '…': '...',
};

const REPLACED: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '−': '-',
};

/** Soft hyphen, zero-width characters, direction marks: they print nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069]/;
const WHITE = /\s/;

/** A line with any of this changes its length: what is written out or prints nothing, white space to be folded. */
const CHANGES_LENGTH =
  /[\ufb00-\ufb06…\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069]|\s(?:\s|$)|^\s/;
const REPLACED_UNITS = /[’‘ʼ´`′“”„‐‑−]|[^\S ]/g;

/** Normalises one line. White space is folded to single spaces, none at the ends. */
export function normaliseLine(line: string): NormalisedLine {
  if (!CHANGES_LENGTH.test(line)) return { text: line.replace(REPLACED_UNITS, (unit) => REPLACED[unit] ?? ' ') };
  let text = '';
  const units: number[] = [];
  const push = (printed: string, unit: number) => {
    text += printed;
    for (let i = 0; i < printed.length; i++) units.push(unit);
  };
  for (let i = 0; i < line.length; i++) {
    const unit = line.charAt(i);
    if (INVISIBLE.test(unit)) continue;
    if (WHITE.test(unit)) {
      if (text !== '' && !text.endsWith(' ')) push(' ', i);
      continue;
    }
    push(WRITTEN_OUT[unit] ?? REPLACED[unit] ?? unit, i);
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    units.pop();
  }
  return { text, units };
}

/** The unit of the line's own text that a unit of its normalised text stands for. */
export function ownUnit({ units }: NormalisedLine, at: number): number {
  return units?.[at] ?? at;
}

/** The first unit of the normalised text that stands for `own` or what follows it; the text's length if none does. */
export function unitFrom({ text, units }: NormalisedLine, own: number): number {
  if (units === undefined) return Math.min(own, text.length);
  const at = units.findIndex((unit) => unit >= own);
  return at < 0 ? text.length : at;
}
