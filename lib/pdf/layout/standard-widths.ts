/**
 * Advances of a serif and a sans-serif face in thousandths of an em, for fonts whose own widths are unknown. They only
 * share out an item's known width among its characters, so the classes below are precise enough.
 */
const CLASSES: readonly (readonly [characters: string, serif: number, sans: number])[] = [
  [" .,;:'’!|/\\ ", 255, 278],
  ['ijltf', 285, 245],
  ['Iı[]()r-', 333, 315],
  ['scezJ', 425, 515],
  ['abdghknopquvxy0123456789€$?«»ߧ*+=<>_#', 500, 556],
  ['FPSLTZE', 575, 610],
  ['ABCKRVXY&', 690, 685],
  ['DGHNOQUw', 725, 735],
  ['mMW%Œœ—…@', 860, 865],
];

const SERIF = new Map<string, number>();
const SANS = new Map<string, number>();
for (const [characters, serif, sans] of CLASSES) {
  for (const character of characters) {
    SERIF.set(character, serif / 1000);
    SANS.set(character, sans / 1000);
  }
}

/** Estimated advance of a character, in em; accents do not change it. */
export function standardWidth(character: string, serif: boolean): number {
  const base = character.normalize('NFD').charAt(0);
  return (serif ? SERIF : SANS).get(base) ?? (base === base.toLowerCase() ? 0.5 : 0.68);
}
