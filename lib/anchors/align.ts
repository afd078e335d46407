/** Which lines of one text are those of another: only those that surely are. */

/** `[first, end)` in both texts: lines that have not been told apart yet. */
interface Stretch {
  before: readonly [first: number, end: number];
  now: readonly [first: number, end: number];
}

/**
 * For each line of `before`, its place in `now`; undefined where it is changed, gone, or one of several alike of which not
 * all are still there. In rising order.
 *
 * By patience: lines that stand once in both texts hold the two together, then what lies between them is compared alone.
 */
export function align(before: readonly string[], now: readonly string[]): (number | undefined)[] {
  const places: (number | undefined)[] = before.map(() => undefined);
  const open: Stretch[] = [{ before: [0, before.length], now: [0, now.length] }];
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    const rest = trim(stretch, before, now, places);
    const pairs = rising(onceInBoth(rest, before, now));
    if (pairs.length === 0) continue;
    let [line, place] = [rest.before[0], rest.now[0]];
    for (const [nextLine, nextPlace] of pairs) {
      places[nextLine] = nextPlace;
      open.push({ before: [line, nextLine], now: [place, nextPlace] });
      [line, place] = [nextLine + 1, nextPlace + 1];
    }
    open.push({ before: [line, rest.before[1]], now: [place, rest.now[1]] });
  }
  return withoutDoubtful(places, before);
}

/** Pairs what is equal at both ends of a stretch; the rest is given back. */
function trim(
  { before: [first, end], now: [firstNow, endNow] }: Stretch,
  before: readonly string[],
  now: readonly string[],
  places: (number | undefined)[],
): Stretch {
  while (first < end && firstNow < endNow && before[first] === now[firstNow]) places[first++] = firstNow++;
  while (first < end && firstNow < endNow && before[end - 1] === now[endNow - 1]) places[--end] = --endNow;
  return { before: [first, end], now: [firstNow, endNow] };
}

type Pair = readonly [line: number, place: number];

/** Lines that stand once in either text of a stretch, in the order of `before`. */
function onceInBoth(
  { before: [first, end], now: [firstNow, endNow] }: Stretch,
  before: readonly string[],
  now: readonly string[],
): Pair[] {
  const there = once(now, firstNow, endNow);
  const pairs: Pair[] = [];
  for (const [text, line] of once(before, first, end)) {
    const place = there.get(text);
    if (place !== undefined) pairs.push([line, place]);
  }
  return pairs;
}

function once(texts: readonly string[], first: number, end: number): Map<string, number> {
  const seen = new Map<string, number>();
  const several = new Set<string>();
  for (let at = first; at < end; at += 1) {
    const text = texts[at] ?? '';
    if (seen.has(text)) several.add(text);
    else seen.set(text, at);
  }
  for (const text of several) seen.delete(text);
  return seen;
}

/** The longest run of pairs whose places rise too. */
function rising(pairs: readonly Pair[]): Pair[] {
  /** For each length, the pair with the lowest place that ends a run of it. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  pairs.forEach(([, place], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? undefined : ends[low - 1];
    ends[low] = index;
  });
  const run: Pair[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) {
    const pair = pairs[at];
    if (pair !== undefined) run.push(pair);
  }
  return run.toReversed();
}

/**
 * A line stays paired if the one before or after it is its neighbour in both texts: alone among others it may have come
 * there by chance. Of equal lines one after the other, none stays if one of them is gone: nobody can tell which.
 */
function withoutDoubtful(places: readonly (number | undefined)[], before: readonly string[]): (number | undefined)[] {
  const alone = places.map((place, line) => {
    if (place === undefined) return undefined;
    const held = places[line - 1] === place - 1 || places[line + 1] === place + 1;
    return held || before.length === 1 ? place : undefined;
  });
  const kept = [...alone];
  for (let first = 0; first < before.length;) {
    let end = first + 1;
    while (end < before.length && before[end] === before[first]) end += 1;
    if (end - first > 1 && alone.slice(first, end).includes(undefined)) kept.fill(undefined, first, end);
    first = end;
  }
  return kept;
}
