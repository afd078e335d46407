import type { RawItem } from './raw.ts';

/** Copies of an item lie within this share of its size: some producers draw twice to make bold, or cast a shadow. */
const COPY_OFFSET = 0.15;

/** A copy is drawn soon after its item: within so many drawings of the same text. */
const SOON = 24;

/** Each item once: a copy drawn over it makes it bold. */
export function withoutCopies(items: readonly RawItem[]): RawItem[] {
  const kept: RawItem[] = [];
  /** Where the items of each text are among those kept. */
  const places = new Map<string, number[]>();
  for (const item of items) {
    const same = places.get(item.text);
    const original = same?.slice(-SOON).find((place) => isCopy(kept[place], item));
    if (original === undefined) {
      const place = kept.push(item) - 1;
      if (same) same.push(place);
      else places.set(item.text, [place]);
    } else {
      kept[original] = { ...item, ...kept[original], doubled: true };
    }
  }
  return kept;
}

function isCopy(one: RawItem | undefined, other: RawItem): boolean {
  if (!one) return false;
  const near = COPY_OFFSET * Math.min(one.emHeight, other.emHeight);
  return Math.abs(one.x - other.x) < near && Math.abs(one.y - other.y) < near;
}
