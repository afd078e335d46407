/** Whether passages were found again where they stand. */
import { findAgain } from '../../lib/anchors/find-again.ts';
import { lettersIn, lettersOf, withoutSpace, type Letters } from '../../lib/anchors/letters.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import type { TextPage } from '../../lib/model/page.ts';
import type { AlteredCopy } from './alter.ts';

export interface Verdict {
  right: number;
  /** Its words are gone or changed, and it was said to be lost. */
  rightlyLost: number;
  /** It was said to be lost, and is there. */
  missed: number;
  wrong: Evidence[];
}

/** The text under the boxes, without white space. */
const under = (letters: Letters, { page, boxes }: Evidence): string =>
  lettersIn(letters, page, boxes)
    .map((stretch) => letters.text.slice(...stretch))
    .join('');

/** Passages whose boxes hold their words. */
export function onTheirWords(pages: readonly TextPage[], passages: readonly Evidence[]): Evidence[] {
  const letters = lettersOf(pages);
  return passages.filter((passage) => under(letters, passage) === withoutSpace(passage.quote));
}

/** @param passages whose boxes hold their words in the original */
export function judge(
  pages: readonly TextPage[],
  { pages: now, moved }: AlteredCopy,
  passages: readonly Evidence[],
): Verdict {
  const [then, today] = [lettersOf(pages), lettersOf(now)];
  const verdict: Verdict = { right: 0, rightlyLost: 0, missed: 0, wrong: [] };
  const found = findAgain(pages, now, passages);
  passages.forEach((passage, index) => {
    const there = found[index];
    const truth = trueLetters(then, today, moved, passage);
    if (there === undefined) verdict[truth === undefined ? 'rightlyLost' : 'missed'] += 1;
    else if (truth === lettersIn(today, there.page, there.boxes).join(' ')) verdict.right += 1;
    else verdict.wrong.push(passage);
  });
  return verdict;
}

/** Where a passage's letters have gone; undefined if one of them is gone or another letter now. */
function trueLetters(
  then: Letters,
  today: Letters,
  moved: AlteredCopy['moved'],
  passage: Evidence,
): string | undefined {
  const stretches: [number, number][] = [];
  for (const [start, end] of lettersIn(then, passage.page, passage.boxes)) {
    for (let at = start; at < end; at += 1) {
      const letter = then.letters[at];
      const line = letter && then.lines[letter.line];
      const place = line && today.lines.indexOf(moved.get(line) as never);
      if (letter === undefined || place === undefined || place < 0) return undefined;
      const to = (today.starts[place] ?? 0) + at - (then.starts[letter.line] ?? 0);
      if (today.text[to] !== then.text[at]) return undefined;
      const last = stretches.at(-1);
      if (last?.[1] === to) last[1] = to + 1;
      else stretches.push([to, to + 1]);
    }
  }
  return stretches.join(' ');
}
