/** Where a word stands: in which acts, and there at which places. */
import { ByteReader, ByteWriter } from './bytes.ts';

/** Acts by their numbers within a segment, rising; the places of each, in words from the act's start, rising. */
export interface Postings {
  acts: number[];
  places: number[][];
}

/** Acts apart from places: only phrases need those. Each number is the difference from the one before. */
export interface PackedPostings {
  acts: Uint8Array;
  places: Uint8Array;
}

/** For one word after the other: a large index has a million of them. */
const [actBytes, placeBytes] = [new ByteWriter(), new ByteWriter()];

export function packPostings({ acts, places }: Postings, kept: (act: number) => number | undefined): PackedPostings {
  let last = 0;
  for (const [index, act] of acts.entries()) {
    const number = kept(act);
    const ofAct = places[index];
    if (number === undefined || ofAct === undefined) continue;
    actBytes.number(number - last);
    actBytes.number(ofAct.length);
    last = number;
    let before = 0;
    for (const place of ofAct) {
      placeBytes.number(place - before);
      before = place;
    }
  }
  return { acts: actBytes.take(), places: placeBytes.take() };
}

/** Where one word stands in acts of which each is to have its number and so much more. */
export interface Shifted {
  postings: PackedPostings;
  shift: number;
}

/** Several in one, each with higher numbers than the one before: but for where they meet, their bytes stay as they are. */
export function joinPostings(parts: readonly Shifted[]): PackedPostings {
  let last = 0;
  for (const { postings, shift } of parts) {
    const reader = new ByteReader(postings.acts);
    actBytes.number(reader.number() + shift - last);
    actBytes.bytes(reader.rest());
    placeBytes.bytes(postings.places);
    last = lastAct(postings) + shift;
  }
  return { acts: actBytes.take(), places: placeBytes.take() };
}

function lastAct({ acts }: PackedPostings): number {
  const reader = new ByteReader(acts);
  let act = 0;
  while (!reader.ended) {
    act += reader.number();
    reader.number();
  }
  return act;
}

/** The acts alone. */
export function unpackActs({ acts }: PackedPostings): number[] {
  const reader = new ByteReader(acts);
  const found: number[] = [];
  let act = 0;
  while (!reader.ended) {
    act += reader.number();
    found.push(act);
    reader.number();
  }
  return found;
}

export function unpackPostings(packed: PackedPostings): Postings {
  const [acts, places] = [new ByteReader(packed.acts), new ByteReader(packed.places)];
  const postings: Postings = { acts: [], places: [] };
  let act = 0;
  while (!acts.ended) {
    act += acts.number();
    const ofAct: number[] = [];
    let place = 0;
    for (let left = acts.number(); left > 0; left--) ofAct.push((place += places.number()));
    postings.acts.push(act);
    postings.places.push(ofAct);
  }
  return postings;
}
