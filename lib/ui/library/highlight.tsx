/** The words that were searched for, marked where they stand: whatever their accents and case, as they are found. */
import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';

export interface HighlightProps {
  children: string;
  /** As typed. */
  words: string;
}

const MARKS = /\p{M}/gu;

/** Letters without accents and case, and for each of them where it stood. */
function folded(text: string): { letters: string; at: number[] } {
  let letters = '';
  const at: number[] = [];
  let place = 0;
  for (const character of text) {
    const plain = character.normalize('NFD').replace(MARKS, '').toLowerCase();
    for (const letter of plain) {
      letters += letter;
      for (let unit = 0; unit < letter.length; unit += 1) at.push(place);
    }
    place += character.length;
  }
  at.push(place);
  return { letters, at };
}

/** Phrases in quotation marks, and the words outside of them. */
const TERMS = /["«“]\s*([^"»”]+?)\s*["»”]|([\p{L}\p{N}]+)/gu;

/** Stretches of the text, in order, that one of the words begins in it: `[from, to)`. */
export function highlightsOf(text: string, words: string): [from: number, to: number][] {
  const terms = [...words.matchAll(TERMS)].map(([, phrase, word]) => folded(phrase ?? word ?? '').letters);
  if (terms.length === 0) return [];
  const { letters, at } = folded(text);
  const found: [number, number][] = [];
  for (const term of terms) {
    if (term === '') continue;
    for (let from = letters.indexOf(term); from !== -1; from = letters.indexOf(term, from + 1)) {
      if (from > 0 && /[\p{L}\p{N}]/u.test(letters[from - 1] ?? '')) continue;
      found.push([at[from] ?? 0, at[from + term.length] ?? text.length]);
    }
  }
  return merged(found.toSorted(([a], [b]) => a - b));
}

function merged(stretches: readonly [number, number][]): [number, number][] {
  const whole: [number, number][] = [];
  for (const [from, to] of stretches) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}

/** Those that hold a word that was searched for come first, so that it is seen why the line was found. */
export const foundFirst = (texts: readonly string[], words: string): string[] =>
  texts.toSorted((one, other) => Number(isFound(other, words)) - Number(isFound(one, words)));

const isFound = (text: string, words: string): boolean => highlightsOf(text, words).length > 0;

export function Highlight({ children: text, words }: HighlightProps) {
  const stretches = useMemo(() => highlightsOf(text, words), [text, words]);
  if (stretches.length === 0) return <>{text}</>;
  let place = 0;
  const parts = stretches.map(([from, to]) => {
    const before = text.slice(place, from);
    place = to;
    return (
      <Fragment key={from}>
        {before}
        <mark>{text.slice(from, to)}</mark>
      </Fragment>
    );
  });
  return (
    <>
      {parts}
      {text.slice(place)}
    </>
  );
}
