/** An entry of a list in words that the user selected: a name, a decision, an act that is cited. */
import { entryType } from '../model/correctable.ts';
import type { EntryValue } from '../model/correction.ts';
import type { Reference } from '../model/reading.ts';
import { ACT_NUMBER, compactNumber, isDate, NUMBER_SIGN, SERIAL } from './grammar/act-numbers.ts';
import { personAt } from './grammar/persons.ts';
import { readWords } from './read-words.ts';
import { fold } from './text/fold.ts';

const NUMBERED = new RegExp(
  `${NUMBER_SIGN}\\s?(?<signed>${ACT_NUMBER}|${SERIAL})|(?<![a-z\\d/._–-])(?<bare>${ACT_NUMBER})`,
  'g',
);

/** « Mme Anne DE LA TOUR » → without the civility; undefined where the words name nobody, or several. */
function nameIn(line: string): string | undefined {
  const first = personAt(line, 0);
  if (first === undefined) return undefined;
  const [, ...others] = line.slice(first.end).split(/[\s,;]+(?:et\s+)?(?=\p{Lu})/u);
  return others.some((rest) => personAt(rest, 0) !== undefined) ? undefined : first.name;
}

/** « la délibération n° 2031-45 du 12 mars 2031 »: the number, the day, or both; undefined where there are several of either. */
function referenceIn(line: string): Reference | undefined {
  const folded = fold(line);
  const numbers = new Set(
    [...folded.matchAll(NUMBERED)].flatMap(({ 0: whole, index, groups }) => {
      const printed = groups?.['signed'] ?? groups?.['bare'] ?? '';
      const at = index + whole.length - printed.length;
      const compact = compactNumber(line.slice(at, at + printed.length));
      return isDate(compact) ? [] : [compact];
    }),
  );
  const [number] = numbers;
  const date = readWords('day', line);
  if (numbers.size > 1 || (number === undefined && date === undefined)) return undefined;
  return { ...(number !== undefined && { number }), ...(typeof date === 'string' && { date }) };
}

/**
 * Undefined where the words hold no such entry, or several: nothing is guessed.
 *
 * @param list the path of the list
 * @param before the entry that they are the right words of: they say its name or what it comes to, and the rest stays
 */
export function readEntryWords(list: string, quote: string, before?: EntryValue): EntryValue | undefined {
  const line = quote.replaceAll(/\s+/gu, ' ').trim();
  const rest = typeof before === 'object' ? before : {};
  switch (entryType(list)) {
    case 'text':
      return list.startsWith('roll.') ? nameIn(line) : line || undefined;
    case 'voter': {
      const name = nameIn(line);
      return name === undefined ? undefined : { ...rest, name };
    }
    case 'reference':
      return referenceIn(line);
    case 'amount': {
      const cents = readWords('money', line);
      return 'role' in rest && typeof cents === 'number' ? { ...rest, amountCents: cents } : undefined;
    }
    // Which of the two the words name, the user says.
    case 'proxy':
    case undefined:
      return undefined;
  }
}
