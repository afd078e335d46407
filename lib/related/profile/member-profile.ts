/** What rolls and named votes say of one elected member. */
import type { ActRow } from '../../model/collection.ts';
import type { MemberProfile, MemberSitting, ProfileKey, YearAttendance } from '../../model/profile.ts';
import type { VoteSide } from '../../model/reading.ts';
import { type Presence, PRESENCES, type Sitting, type StoredRoll } from '../../model/sitting.ts';
import { memberKey } from './member-name.ts';
import { yearOf } from './year-sums.ts';

export interface MemberSources {
  sittings: readonly Sitting[];
  /** Undefined if the collection does not have the act (any more). */
  rowOf: (id: string) => ActRow | undefined;
  /** The identifiers of all sources of an act, the one that stands for all first. @param id of any of them */
  sourcesOf: (id: string) => readonly string[];
  scopeOf: (row: ActRow) => string;
}

/** What one act says of the member. */
interface Said {
  act: ActRow;
  presence?: Presence;
  heldFor: string[];
  heldBy: string[];
  side?: VoteSide;
}

/** The more that was done counts, where a roll or several say different things. */
const AT_MOST = ['present', 'represented', 'absent'] as const satisfies Presence[];

function rollSays(
  { presences, proxies }: StoredRoll,
  places: ReadonlySet<number>,
  names: readonly string[],
): Pick<Said, 'presence' | 'heldFor' | 'heldBy'> {
  const letters = new Set([...places].map((place) => presences[place]));
  const presence = AT_MOST.find((kind) => letters.has(PRESENCES[kind]));
  return {
    ...(presence && { presence }),
    heldFor: proxies.flatMap(([giver, holder]) => (places.has(holder) ? (names[giver] ?? []) : [])),
    heldBy: proxies.flatMap(([giver, holder]) => (places.has(giver) ? (names[holder] ?? []) : [])),
  };
}

/** What the acts of a sitting say of the member, and the names by which they do. */
function saidIn(
  { names, rolls, acts }: Sitting,
  key: string,
  rowOf: MemberSources['rowOf'],
): { said: Said[]; printed: string[] } {
  const printed = names.filter((name) => memberKey(name) === key);
  const places = new Set(printed.map((name) => names.indexOf(name)));
  if (places.size === 0) return { said: [], printed };
  const said = acts.flatMap(({ id, roll, named }): Said[] => {
    const act = rowOf(id);
    if (act === undefined) return [];
    const stored = roll === undefined ? undefined : rolls[roll];
    const inRoll = stored ? rollSays(stored, places, names) : { heldFor: [], heldBy: [] };
    const sides = Object.entries(named ?? {}).flatMap(([side, voters]) =>
      voters.some((voter) => places.has(voter)) ? [side as VoteSide] : [],
    );
    // On two sides of one vote, the print is of two people, or wrong.
    const side = sides.length === 1 ? sides[0] : undefined;
    return [{ act, ...inRoll, ...(side && { side }) }];
  });
  return { said, printed };
}

/** Undefined if no roll and no vote of the authority names the member. */
export function memberProfile(key: ProfileKey & { of: 'member' }, sources: MemberSources): MemberProfile | undefined {
  const { sittings, rowOf, sourcesOf, scopeOf } = sources;
  const wanted = memberKey(key.name);
  const found = wanted === '' ? [] : sittings.map((sitting) => saidIn(sitting, wanted, rowOf));
  const all = found.flatMap(({ said }) => said).filter(({ act }) => scopeOf(act) === key.scope);
  const said = eachActOnce(all, sourcesOf).toSorted((one, other) => latestFirst(one.act, other.act));
  const kept = new Set(said.map(({ act }) => act.id));
  if (said.length === 0) return undefined;
  const ofMember = sittingsOf(said, scopeOf);
  const printed = [
    ...new Set(found.filter((one) => one.said.some(({ act }) => kept.has(act.id))).flatMap((one) => one.printed)),
  ];
  return {
    of: 'member',
    key,
    name: printed.includes(key.name) ? key.name : (printed[0] ?? key.name),
    alsoKnownAs: printed.filter((name) => name !== (printed.includes(key.name) ? key.name : printed[0])).toSorted(),
    authorities: [...new Set(said.flatMap(({ act }) => act.authority ?? []))],
    sittings: ofMember,
    years: yearsOf(ofMember),
    undated: ofMember.filter(({ session }) => session === undefined).length,
    votes: said.flatMap(({ act, side }) => (side ? [{ act, side }] : [])),
  };
}

/** Of several sources that name the member, the first of them. */
function eachActOnce(all: readonly Said[], sourcesOf: MemberSources['sourcesOf']): Said[] {
  const first = new Map<string, { said: Said; place: number }>();
  for (const said of all) {
    const sources = sourcesOf(said.act.id);
    const [act = said.act.id] = sources;
    const place = sources.indexOf(said.act.id);
    const known = first.get(act);
    if (known === undefined || place < known.place) first.set(act, { said, place });
  }
  return Array.from(first.values(), ({ said }) => said);
}

const latestFirst = (one: ActRow, other: ActRow): number => {
  const [a, b] = [one.session ?? '', other.session ?? ''];
  return a === b ? (one.id < other.id ? -1 : 1) : a < b ? 1 : -1;
};

/** Acts of one body on one day are of one sitting. */
function sittingsOf(said: readonly Said[], scopeOf: (row: ActRow) => string): MemberSitting[] {
  const sittings = new Map<string, Said[]>();
  for (const one of said) {
    const { session, body = '', id } = one.act;
    const key = session === undefined ? id : `${scopeOf(one.act)}|${body.toLowerCase()}|${session}`;
    sittings.set(key, [...(sittings.get(key) ?? []), one]);
  }
  return [...sittings.values()].flatMap((acts): MemberSitting[] => {
    const [first] = acts;
    const inRoll = acts.filter(({ presence, heldFor }) => presence !== undefined || heldFor.length > 0);
    // Named in a vote only: nothing is known of the roll.
    if (first === undefined || inRoll.length === 0) return [];
    const { session, body } = first.act;
    const as: MemberSitting['as'] = {};
    for (const { presence } of inRoll) if (presence) as[presence] = (as[presence] ?? 0) + 1;
    return [
      {
        ...(session !== undefined && { session }),
        ...(body !== undefined && { body }),
        act: first.act,
        as,
        heldFor: [...new Set(inRoll.flatMap(({ heldFor }) => heldFor))],
        heldBy: [...new Set(inRoll.flatMap(({ heldBy }) => heldBy))],
      },
    ];
  });
}

function yearsOf(sittings: readonly MemberSitting[]): YearAttendance[] {
  const years = new Map<number, YearAttendance>();
  for (const { session, as, heldFor } of sittings) {
    const year = yearOf(session);
    if (year === undefined) continue;
    const attendance = years.get(year) ?? { year, counts: {}, proxiesHeld: 0 };
    years.set(year, attendance);
    const most = AT_MOST.find((kind) => as[kind] !== undefined);
    if (most) attendance.counts[most] = (attendance.counts[most] ?? 0) + 1;
    attendance.proxiesHeld += heldFor.length;
  }
  return [...years.values()].toSorted((one, other) => one.year - other.year);
}
