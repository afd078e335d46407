/** Acts that several documents hold: each is one line, found by what any of them says, and counted by what one of them grants. */
import { sourcesOfActs } from '../model/first-source.ts';
import type { ActLine, ActRow } from '../model/collection.ts';
import type { Entry } from './entry.ts';

export interface Sources {
  /** Acts in all, each once. */
  acts: number;
  /** By the place of the source that stands for all, the places of all, itself first. Only acts that several documents hold. */
  ofActs: ReadonlyMap<number, readonly number[]>;
  /** 1 at the places of sources that another one stands for. */
  stoodFor: Uint8Array;
}

/** Whether two may be one act, at the price of two comparisons: whatever is one act is alike in this. */
const isAlike = (one: Entry | undefined, other: Entry | undefined): boolean =>
  one !== undefined && one.day !== -1 && one.serial !== '' && one.day === other?.day && one.serial === other.serial;

/** @param entries in time, then by their numbers, so that those that are alike come one after the other */
export function sourcesOf(entries: readonly Entry[]): Sources {
  const ofActs = new Map<number, readonly number[]>();
  const stoodFor = new Uint8Array(entries.length);
  let acts = entries.length;
  for (let from = 0, to = 1; from < entries.length; from = to++) {
    while (isAlike(entries[from], entries[to])) to++;
    if (to - from === 1) continue;
    const alike = entries.slice(from, to);
    const places = new Map(alike.map(({ row }, at) => [row, from + at]));
    for (const rows of sourcesOfActs(alike.map(({ row }) => row))) {
      const [first = -1, ...others] = rows.flatMap((row) => places.get(row) ?? []);
      if (others.length === 0) continue;
      ofActs.set(first, [first, ...others]);
      acts -= others.length;
      for (const other of others) stoodFor[other] = 1;
    }
  }
  return { acts, ofActs, stoodFor };
}

/** The acts of a collection, for whoever counts them. */
export interface EachOnce {
  /** Each by the source that stands for all, in time. */
  rows: readonly ActRow[];
  /** The identifiers of all sources of an act, the one that stands for all first. @param id of any of them */
  sourcesOf: (id: string) => readonly string[];
}

export function eachOnce(entries: readonly Entry[], { ofActs, stoodFor }: Sources): EachOnce {
  const sources = new Map<string, readonly string[]>();
  for (const places of ofActs.values()) {
    const ids = places.flatMap((place) => entries[place]?.row.id ?? []);
    for (const id of ids) sources.set(id, ids);
  }
  return {
    rows: entries.flatMap(({ row }, at) => (stoodFor[at] === 1 ? [] : [row])),
    sourcesOf: (id) => sources.get(id) ?? [id],
  };
}

/** So many other addresses or files hold the act: what an address served before is the same source. */
function otherSources(rows: readonly ActRow[]): number {
  const [first, ...others] = rows.map(({ address, sha256 }) => address || sha256);
  return new Set(others.filter((source) => source !== first)).size;
}

/** The act as the source that stands for all says it; what the user wrote on any of them is told. */
export function actLine(entries: readonly Entry[], { ofActs }: Sources, at: number): ActLine | undefined {
  const row = entries[at]?.row;
  const places = ofActs.get(at);
  if (row === undefined || places === undefined) return row;
  const rows = places.flatMap((place) => entries[place]?.row ?? []);
  const count = otherSources(rows);
  return {
    ...row,
    ...(count > 0 && { otherSources: count }),
    ...(rows.some(({ corrected }) => corrected) && { corrected: true }),
    ...(rows.some(({ noted }) => noted) && { noted: true }),
  };
}
