/** Searches the index of all texts for a page, and keeps what it found: while one types, most of what is sought stays the same. */
import type { Catalogue } from '../../collection/catalogue.ts';
import type { TextHits } from '../../collection/filters.ts';
import { termsOf, type Term } from '../../collection/terms.ts';
import { lookUp, type SegmentBlocks } from '../../collection/text/look-up.ts';
import { ok, type Result } from '../../model/result.ts';
import { findBlock, findSegments, indexedFrom, type Connection, type SegmentRecord } from '../../store/index.ts';

/** Acts that are remembered of all terms together: some megabytes. */
const MOST_REMEMBERED = 2_000_000;

/** A segment may be merged while it is searched; the one that took its place is there then. */
const TRIES = 5;

export interface TextFound {
  hits: TextHits;
  /** Acts whose text cannot be searched yet. */
  notIndexed: number;
}

class Merged extends Error {}

/** Of each number that an act has in the index, its place among the entries; -1 for none. */
interface Places {
  catalogue: Catalogue;
  version: number;
  entries: Int32Array;
  notIndexed: number;
}

export class TextSearch {
  private readonly connection: Connection;
  /** Of each document, the number of its first act, and how many it has. */
  private readonly indexed = new Map<string, { first: number; count: number }>();
  private known = 0;
  private segments: SegmentRecord[] = [];
  private isStale = true;
  private readonly remembered = new Map<string, readonly number[]>();
  private count = 0;
  private places: Places | undefined;
  /** Rises with every change of the index. */
  version = 0;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** @param wholly documents may have left the index, or all of it was made anew */
  changed(wholly: boolean): void {
    this.isStale = true;
    this.version += 1;
    if (!wholly) return;
    this.known = 0;
    this.indexed.clear();
    this.remembered.clear();
    this.count = 0;
  }

  /** Which of the entries hold each term of the words in their text. */
  async find(catalogue: Catalogue, words: string): Promise<Result<TextFound>> {
    for (let left = TRIES; ; left--) {
      const refreshed = await this.refresh();
      if (!refreshed.ok) return refreshed;
      const { entries, notIndexed } = this.placesIn(catalogue);
      try {
        const hits = await Promise.all(termsOf(words).map((term) => this.hitsOf(term, entries, catalogue)));
        return ok({ hits, notIndexed });
      } catch (error) {
        if (!(error instanceof Merged) || left === 1) throw error;
        this.changed(false);
      }
    }
  }

  private async refresh(): Promise<Result<void>> {
    if (!this.isStale) return ok(undefined);
    this.isStale = false;
    const segments = await findSegments(this.connection);
    const indexed = await indexedFrom(this.connection, this.known);
    if (!segments.ok || !indexed.ok) {
      this.isStale = true;
      return segments.ok ? (indexed as Result<never>) : segments;
    }
    this.segments = segments.value.filter(({ unfinished }) => unfinished !== true);
    for (const { sha256, first, count } of indexed.value) {
      this.indexed.set(sha256, { first, count });
      this.known = Math.max(this.known, first + count);
    }
    return ok(undefined);
  }

  private placesIn(catalogue: Catalogue): Places {
    if (this.places?.catalogue === catalogue && this.places.version === this.version) return this.places;
    const entries = new Int32Array(this.known).fill(-1);
    let notIndexed = 0;
    for (const [at, { row }] of catalogue.entries.entries()) {
      const { first, count } = this.indexed.get(row.sha256) ?? { first: 0, count: 0 };
      const place = Number(row.id.slice(row.sha256.length + 1));
      if (place < count) entries[first + place] = at;
      else notIndexed += 1;
    }
    this.places = { catalogue, version: this.version, entries, notIndexed };
    return this.places;
  }

  private async hitsOf(term: Term, entries: Int32Array, catalogue: Catalogue): Promise<Uint8Array> {
    const hits = new Uint8Array(catalogue.entries.length);
    const found = await Promise.all(this.segments.map((segment) => this.lookUpIn(segment, term)));
    for (const [index, acts] of found.entries()) {
      const from = this.segments[index]?.from ?? 0;
      for (const act of acts) {
        const at = entries[from + act] ?? -1;
        if (at >= 0) hits[at] = 1;
      }
    }
    return hits;
  }

  /** Segments never change: what was found in one is found again. */
  private async lookUpIn(segment: SegmentRecord, term: Term): Promise<readonly number[]> {
    const key = `${segment.id} ${term.words.join(' ')}${term.unfinished ? '' : ' '}`;
    const acts = this.remembered.get(key) ?? (await lookUp(this.blocksOf(segment), term));
    this.forget(key);
    this.remembered.set(key, acts);
    this.count += acts.length;
    // The one that was asked for longest ago is the first.
    for (const oldest of this.remembered.keys()) {
      if (this.count <= MOST_REMEMBERED) break;
      this.forget(oldest);
    }
    return acts;
  }

  private forget(key: string): void {
    this.count -= this.remembered.get(key)?.length ?? 0;
    this.remembered.delete(key);
  }

  private blocksOf({ id, firstWords }: SegmentRecord): SegmentBlocks {
    return {
      firstWords,
      block: async (place) => {
        const block = await findBlock(this.connection, id, place);
        if (!block.ok || block.value === undefined) throw new Merged();
        return block.value.bytes;
      },
    };
  }
}
