import { hasStampCue, isStamp, isStampPart } from './stamps.ts';
import { makeStrip, textOf, type Strip } from './strip.ts';
import type { Word } from './words.ts';

/** A gap of so many em parts what may be a stamp from the line that it was printed on. */
const APART = 1;

/** A stamp's lines are within so many em of each other. */
const NEAR = 2.5;

/** Parts the stamps from the running text; a stamp printed on a line of text is taken out of it. */
export function partStamps(strips: readonly Strip[]): { stamps: Strip[]; text: Strip[] } {
  const stamps: Strip[] = [];
  let text: Strip[] = [];
  for (const piece of strips.flatMap(cutAtStamps)) (isStamp(textOf(piece)) ? stamps : text).push(piece);
  for (let grew = stamps.length > 0; grew;) {
    const parts = text.filter((strip) => belongsTo(strip, stamps) && isStampPart(textOf(strip)));
    text = text.filter((strip) => !parts.includes(strip));
    stamps.push(...parts);
    grew = parts.length > 0;
  }
  return { stamps: stamps.toSorted((a, b) => b.baseline - a.baseline || a.xMin - b.xMin), text };
}

function cutAtStamps(strip: Strip): Strip[] {
  const text = textOf(strip);
  if (!hasStampCue(text) || isStamp(text)) return [strip];
  const pieces: Word[][] = [];
  for (const word of strip.words) {
    const before = pieces.at(-1)?.at(-1);
    if (before && word.xMin - before.xMax <= APART * word.fontSize) pieces.at(-1)?.push(word);
    else pieces.push([word]);
  }
  if (!pieces.some((words) => isStamp(textOf({ words })))) return [strip];
  const parts: Word[][] = [];
  let wasStamp = true;
  for (const words of pieces) {
    const stamp = isStamp(textOf({ words }));
    if (stamp || wasStamp) parts.push([...words]);
    else parts.at(-1)?.push(...words);
    wasStamp = stamp;
  }
  return parts.map((words) => makeStrip(words));
}

/** Beside or under a stamp's line, or between two of them. */
function belongsTo(strip: Strip, stamps: readonly Strip[]): boolean {
  const near = stamps.filter((stamp) => distance(stamp, strip) <= NEAR * Math.max(stamp.fontSize, strip.fontSize));
  const inLine = near.some((stamp) => {
    const reach = 2 * strip.fontSize;
    return stamp.xMin - reach < strip.xMax && strip.xMin < stamp.xMax + reach;
  });
  const above = near.some((stamp) => stamp.baseline > strip.baseline);
  const below = near.some((stamp) => stamp.baseline < strip.baseline);
  return inLine || (above && below);
}

const distance = (one: Strip, other: Strip): number => Math.abs(one.baseline - other.baseline);
