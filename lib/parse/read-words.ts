/** A value in words that the user selected: read by the same grammar as the rest of the document. */
import type { CorrectedValue } from '../model/correction.ts';
import type { ValueType } from '../model/correctable-types.ts';
import { FIGURES, hundredths } from './grammar/amount/figures.ts';
import { lexAmounts } from './grammar/amount/lex-amounts.ts';
import { dateAt } from './grammar/dates.ts';
import { numberWordsAt } from './grammar/number-words.ts';
import { fold } from './text/fold.ts';

const ONLY_FIGURES = new RegExp(`^(?:${FIGURES})$`);

/** « 4 500 € », « quatre mille euros »; of a table's cell, « 4 500,00 ». */
function moneyIn(folded: string): number | undefined {
  const [first, ...others] = new Set(lexAmounts(folded).map(({ cents }) => cents));
  if (first !== undefined) return others.length === 0 ? first : undefined;
  return ONLY_FIGURES.test(folded) ? hundredths(folded) : undefined;
}

/** « séance du 14 avril 2022 »: one date, wherever it stands. */
function dayIn(folded: string): string | undefined {
  const days = new Set<string>();
  for (let offset = 0; offset < folded.length;) {
    const date = dateAt(folded, offset);
    if (date !== undefined) days.add(date.value);
    const next = folded.indexOf(' ', date?.end ?? offset);
    offset = next === -1 ? folded.length : next + 1;
  }
  return only(days);
}

/** « Présents : 42 », « vingt-six voix » */
function countIn(folded: string): number | undefined {
  const figures = folded.match(/(?<!\d)\d{1,5}(?!\d)/g) ?? [];
  if (figures.length > 0) return only(new Set(figures.map(Number)));
  return numberWordsAt(folded, 0)?.value;
}

const yearIn = (folded: string): number | undefined =>
  only(new Set((folded.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number)));

const only = <T>(values: ReadonlySet<T>): T | undefined => (values.size === 1 ? [...values][0] : undefined);

/** Undefined where the words hold no such value, or several: nothing is guessed. An outcome is never read this way. */
export function readWords(type: ValueType, quote: string): CorrectedValue | undefined {
  const line = quote.replace(/\s+/gu, ' ').trim();
  const folded = fold(line).replaceAll('’', "'");
  switch (type) {
    case 'money':
      return moneyIn(folded);
    case 'day':
      return dayIn(folded);
    case 'count':
      return countIn(folded);
    case 'year':
      return yearIn(folded);
    case 'text':
      return line === '' ? undefined : line;
    case 'outcome':
      return undefined;
  }
}
