/**
 * One line's characters as matching wants them, with where each came from. Councils' text processors print the same
 * word in many ways: ligatures, typographic apostrophes, non-breaking spaces, soft hyphens.
 */

export interface NormalisedLine {
  text: string;
  /** For each unit of `text`, the unit of the line's own text that it stands for. */
  units: number[];
}

const LIGATURES: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
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
  '\u2003': ' ',
  '…': '...',
};

/** Soft hyphen, zero-width characters, direction marks: they print nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069]/;
const WHITE = /\s/;

/** Normalises one line. White space is folded to single spaces, none at the ends. */
export function normaliseLine(line: string): NormalisedLine {
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
    push(LIGATURES[unit] ?? REPLACED[unit] ?? unit, i);
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    units.pop();
  }
  return { text, units };
}
