/**
 * Who was there, who held whose proxy, and who voted how, of all acts of one sitting together: they print the same sixty names, so
 * the names are kept once, each roll once, and an act only says which roll is its own.
 */
import type { Deliberation, Roll, Vote, VoteSide } from './reading.ts';

/** What a roll says of each name, one letter a name: `-` nothing, for it is named by another roll. */
export const PRESENCES = { present: 'p', absent: 'a', represented: 'r' } as const;
export type Presence = keyof typeof PRESENCES;

export interface StoredRoll {
  /** By the names' places; shorter where names were added since. */
  presences: string;
  /** Who gives the proxy and who holds it (-1: not printed), by the names' places. */
  proxies: [giver: number, holder: number][];
}

export interface SittingAct {
  /** `sha256#n` */
  id: string;
  /** Place of its roll; absent where the act has none. */
  roll?: number;
  /** Who is named as having voted how, by the names' places. */
  named?: Partial<Record<VoteSide, number[]>>;
}

export interface Sitting {
  /** See {@link sittingKey}. */
  key: string;
  /** As printed. A name keeps its place. */
  names: string[];
  rolls: StoredRoll[];
  acts: SittingAct[];
  /** Hashes of the documents that its acts are in. */
  documents: string[];
}

const flat = (text = ''): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

/** Authority, body and date as printed. Where acts of one sitting print them differently, they are kept apart, and nothing is lost. */
export const sittingKey = ({ authority, body, session }: Deliberation): string =>
  [authority, body, session].map((found) => flat(found?.value).toLowerCase()).join('|');

/** Finds the place of a name, and gives one to a name that has none. */
type Place = (name: string) => number;

function placeIn(names: string[]): Place {
  const places = new Map(names.map((name, at) => [name, at]));
  return (printed) => {
    const name = flat(printed);
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, names.length);
    return names.push(name) - 1;
  };
}

function storedRoll({ present, absent, proxies }: Roll, place: Place): StoredRoll | undefined {
  if (present.length + absent.length + proxies.length === 0) return undefined;
  const pairs = proxies.map(({ value: { giver, holder } }): [number, number] => [
    place(giver),
    holder === undefined ? -1 : place(holder),
  ]);
  const presences: string[] = [];
  for (const { value } of absent) presences[place(value)] = PRESENCES.absent;
  for (const { value } of present) presences[place(value)] = PRESENCES.present;
  for (const [giver] of pairs) presences[giver] = PRESENCES.represented;
  return { presences: Array.from(presences, (presence = '-') => presence).join(''), proxies: pairs };
}

const SIDES = ['for', 'against', 'abstentions', 'notVoting'] as const satisfies VoteSide[];

function namedIn({ named }: Vote, place: Place): SittingAct['named'] {
  const sides = SIDES.flatMap((side) => {
    const voters = named?.[side] ?? [];
    return voters.length === 0 ? [] : [[side, voters.map(({ value }) => place(value.name))] as const];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

export interface ActOfSitting {
  /** `sha256#n` */
  id: string;
  sha256: string;
  act: Deliberation;
}

/** The sitting with these acts too. Acts that name nobody are not in it. */
export function withActs(key: string, sitting: Sitting | undefined, acts: readonly ActOfSitting[]): Sitting {
  const names = [...(sitting?.names ?? [])];
  const rolls = [...(sitting?.rolls ?? [])];
  const place = placeIn(names);
  const places = new Map(rolls.map((roll, at) => [JSON.stringify(roll), at]));
  const placeOfRoll = (roll: StoredRoll): number => {
    const text = JSON.stringify(roll);
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, rolls.length);
    return rolls.push(roll) - 1;
  };
  const added = acts.flatMap(({ id, sha256, act }) => {
    const roll = storedRoll(act.roll, place);
    const vote = act.votes.find(({ scope }) => scope === 'act');
    const named = vote && namedIn(vote, place);
    if (roll === undefined && named === undefined) return [];
    const stored: SittingAct = { id, ...(roll && { roll: placeOfRoll(roll) }), ...(named && { named }) };
    return [{ stored, sha256 }];
  });
  return {
    key,
    names,
    rolls,
    acts: [...(sitting?.acts ?? []), ...added.map(({ stored }) => stored)],
    documents: [...new Set([...(sitting?.documents ?? []), ...added.map(({ sha256 }) => sha256)])],
  };
}

/** The sitting without a document's acts; undefined if nothing is left. Names and rolls stay: others are known by their places. */
export function withoutDocument(sitting: Sitting, sha256: string): Sitting | undefined {
  const acts = sitting.acts.filter(({ id }) => !id.startsWith(`${sha256}#`));
  if (acts.length === 0) return undefined;
  return { ...sitting, acts, documents: sitting.documents.filter((document) => document !== sha256) };
}
