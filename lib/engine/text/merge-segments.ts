/** Keeps the index small and quick: segments are merged as they become many, and what was removed leaves them. */
import { BlockWriter, wordsIn, type Block, type WordPostings } from '../../collection/text/blocks.ts';
import { mergeWords, type Merged } from '../../collection/text/merge.ts';
import { ok, type Result } from '../../model/result.ts';
import {
  addBlocks,
  beginSegment,
  dropSegments,
  endSegment,
  findBlock,
  findSegments,
  indexedFrom,
  type Connection,
  type IndexedRecord,
  type SegmentRecord,
} from '../../store/index.ts';
import type { Pace } from './pace.ts';

/** So many segments of a size are merged into one of the next. */
const MANY = 8;

/** Blocks that are written at once. */
const AT_ONCE = 16;

const sizeOf = ({ acts }: SegmentRecord): number => Math.floor(Math.log(Math.max(1, acts)) / Math.log(MANY));

/** The last segments, if many of them are no larger than some size: the latest are the smallest. */
function manyAlike(segments: readonly SegmentRecord[]): readonly SegmentRecord[] {
  const largest = Math.max(0, ...segments.map(sizeOf));
  for (let size = 0; size <= largest; size++) {
    const from = segments.findLastIndex((segment) => sizeOf(segment) > size) + 1;
    if (segments.length - from >= MANY) return segments.slice(from);
  }
  return [];
}

/** A segment in which acts were removed since it was written. */
function outdated(segments: readonly SegmentRecord[], indexed: readonly IndexedRecord[]): SegmentRecord | undefined {
  return segments.find((segment) => countIn(segment, indexed) < segment.acts);
}

/** So many acts of a segment are still there. */
const countIn = ({ from, to }: SegmentRecord, indexed: readonly IndexedRecord[]): number =>
  indexed.reduce((sum, { first, count }) => (first >= from && first < to ? sum + count : sum), 0);

/** The words of a segment, a block after the other. */
function readerOf(connection: Connection, { id, firstWords }: SegmentRecord): () => Promise<WordPostings | undefined> {
  let place = 0;
  let words: Iterator<WordPostings> = [].values();
  return async () => {
    for (;;) {
      const next = words.next();
      if (next.done !== true) return next.value;
      if (place === firstWords.length) return undefined;
      const block = await findBlock(connection, id, place++);
      if (!block.ok || block.value === undefined) throw new Error('a block of the index is missing');
      words = wordsIn(block.value.bytes);
    }
  };
}

/** For each number of the segments' acts, the one it keeps; what was removed has none. */
function numbering(from: number, indexed: readonly IndexedRecord[]): { live: Set<number>; acts: number } {
  const live = new Set<number>();
  for (const { first, count } of indexed) for (let n = 0; n < count; n++) live.add(first + n - from);
  return { live, acts: live.size };
}

async function mergeInto(
  connection: Connection,
  segments: readonly SegmentRecord[],
  indexed: readonly IndexedRecord[],
  pace: Pace,
): Promise<Result<void>> {
  const [from, to] = [segments[0]?.from ?? 0, segments.at(-1)?.to ?? 0];
  const begun = await beginSegment(connection, from, to);
  if (!begun.ok) return begun;
  const id = begun.value;
  const { live, acts } = numbering(from, indexed);
  const merged = segments.map((segment): Merged => {
    const shift = segment.from - from;
    const kept = (act: number) => (live.has(act + shift) ? act + shift : undefined);
    const isWhole = countIn(segment, indexed) === segment.acts;
    return { next: readerOf(connection, segment), kept, ...(isWhole && { shift }) };
  });
  const writer = new BlockWriter();
  const firstWords: string[] = [];
  const full: Block[] = [];
  const flush = async (): Promise<Result<void>> => {
    const blocks = full.splice(0).map(({ first, bytes }) => {
      firstWords.push(first);
      return { segment: id, place: firstWords.length - 1, bytes };
    });
    return addBlocks(connection, id, blocks);
  };
  for await (const word of mergeWords(merged)) {
    const block = writer.add(word);
    if (block !== undefined) full.push(block);
    if (full.length >= AT_ONCE) {
      const written = await flush();
      if (!written.ok) return written;
    }
    await pace();
  }
  const last = writer.end();
  if (last !== undefined) full.push(last);
  const written = await flush();
  if (!written.ok) return written;
  const replaced = segments.map((segment) => segment.id);
  return endSegment(connection, id, { acts, firstWords }, replaced);
}

/** Removes what an engine that died left half-written. */
export async function dropUnfinished(connection: Connection): Promise<Result<void>> {
  const segments = await findSegments(connection);
  if (!segments.ok) return segments;
  const ids = segments.value.filter(({ unfinished }) => unfinished).map(({ id }) => id);
  return ids.length === 0 ? ok(undefined) : dropSegments(connection, ids);
}

/**
 * One merge, if one is due.
 *
 * @param thoroughly also for the sake of what was removed
 * @returns whether there was one
 */
export async function mergeSome(connection: Connection, pace: Pace, thoroughly: boolean): Promise<Result<boolean>> {
  const found = await findSegments(connection);
  if (!found.ok) return found;
  const segments = found.value.filter(({ unfinished }) => unfinished !== true);
  let due = manyAlike(segments);
  if (due.length === 0 && !thoroughly) return ok(false);
  const indexed = await indexedFrom(connection, due[0]?.from ?? 0);
  if (!indexed.ok) return indexed;
  const old = due.length === 0 ? outdated(segments, indexed.value) : undefined;
  if (old !== undefined) due = [old];
  if (due.length === 0) return ok(false);
  const to = due.at(-1)?.to ?? 0;
  const ofThese = indexed.value.filter(({ first }) => first >= (due[0]?.from ?? 0) && first < to);
  const merged = await mergeInto(connection, due, ofThese, pace);
  return merged.ok ? ok(true) : merged;
}
