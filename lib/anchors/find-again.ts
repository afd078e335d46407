/**
 * Where the passages of one version of a document stand in another one: at the same words in the same surroundings, or
 * nowhere. A passage at a wrong place would have the document say what it does not.
 */
import type { Evidence } from '../model/evidence.ts';
import type { TextPage } from '../model/page.ts';
import { align } from './align.ts';
import { lettersIn, lettersOf, passageOf, withoutSpace, type Letters, type Stretch } from './letters.ts';

/** So many letters on either side have to be the same where the passage's own lines have changed. */
const CONTEXT = 24;

/**
 * @param before the text that the passages were read from
 * @param now the text as it is now
 * @returns for each passage, where it stands now; undefined if it is gone, or if that cannot be told
 */
export function findAgain(
  before: readonly TextPage[],
  now: readonly TextPage[],
  passages: readonly Evidence[],
): (Evidence | undefined)[] {
  const [then, today] = [lettersOf(before), lettersOf(now)];
  const places = align(lineTexts(then), lineTexts(today));
  return passages.map((passage) => {
    const stretches = lettersIn(then, passage.page, passage.boxes);
    const words = stretches.map((stretch) => then.text.slice(...stretch)).join('');
    if (words === '' || words !== withoutSpace(passage.quote)) return undefined;
    const moved = byLines(then, today, places, stretches) ?? bySurroundings(then, today, stretches);
    const found = moved && passageOf(today, moved);
    return found && { ...passage, ...found };
  });
}

const lineTexts = ({ lines }: Letters): string[] => lines.map(({ text }) => withoutSpace(text));

/** Its lines are all there, as they were. */
function byLines(
  then: Letters,
  today: Letters,
  places: readonly (number | undefined)[],
  stretches: readonly Stretch[],
): Stretch[] | undefined {
  const moved: Stretch[] = [];
  for (const [start, end] of stretches) {
    const [first, last] = [then.letters[start]?.line ?? 0, then.letters[end - 1]?.line ?? 0];
    const place = places[first];
    if (place === undefined) return undefined;
    for (let line = first + 1; line <= last; line += 1) if (places[line] !== place + line - first) return undefined;
    const by = (today.starts[place] ?? 0) - (then.starts[first] ?? 0);
    moved.push([start + by, end + by]);
  }
  return moved;
}

/** Its words stand once between the same words, in either text. */
function bySurroundings(then: Letters, today: Letters, stretches: readonly Stretch[]): Stretch[] | undefined {
  const [stretch] = stretches;
  if (stretch === undefined || stretches.length > 1) return undefined;
  const from = Math.max(stretch[0] - CONTEXT, 0);
  const sought = then.text.slice(from, stretch[1] + CONTEXT);
  const at = onlyPlace(today.text, sought);
  if (at === undefined || onlyPlace(then.text, sought) === undefined) return undefined;
  return [[stretch[0] + at - from, stretch[1] + at - from]];
}

function onlyPlace(text: string, sought: string): number | undefined {
  const at = text.indexOf(sought);
  return at < 0 || text.indexOf(sought, at + 1) >= 0 ? undefined : at;
}
