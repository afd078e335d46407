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

export function packPostings({ acts, places }: Postings, kept: (act: number) => number | undefined): PackedPostings {
  const [actBytes, placeBytes] = [new ByteWriter(), new ByteWriter()];
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
