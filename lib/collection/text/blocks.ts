/** Words in order with their postings, in blocks of a size that is read and written at once. */
import { ByteReader, ByteWriter } from './bytes.ts';
import type { PackedPostings } from './postings.ts';

/** Bytes after which a block is full. */
const FULL = 16_384;

export interface WordPostings extends PackedPostings {
  word: string;
}

export interface Block {
  /** Its first word. */
  first: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Letters that two words begin with alike. */
function shared(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}

/** Takes words in order, and gives them in blocks: each word is written as what it has of its own after the one before. */
export class BlockWriter {
  private readonly writer = new ByteWriter();
  private first = '';
  private before = '';

  /** @returns a block, if one is full */
  add({ word, acts, places }: WordPostings): Block | undefined {
    if (this.writer.length === 0) [this.first, this.before] = [word, ''];
    const alike = shared(this.before, word);
    this.writer.number(alike);
    this.writer.text(word.slice(alike));
    this.writer.nested(acts);
    this.writer.nested(places);
    this.before = word;
    return this.writer.length >= FULL ? this.end() : undefined;
  }

  /** @returns the last block; undefined if nothing is left for it */
  end(): Block | undefined {
    return this.writer.length === 0 ? undefined : { first: this.first, bytes: this.writer.take() };
  }
}

export function* wordsIn(block: Uint8Array): Generator<WordPostings> {
  const reader = new ByteReader(block);
  let word = '';
  while (!reader.ended) {
    word = word.slice(0, reader.number()) + reader.text();
    yield { word, acts: reader.nested(), places: reader.nested() };
  }
}
