/** What else the acts of a profile name: ways to other profiles. */
import type { ActRow } from '../../model/collection.ts';
import { type Beside, MOST_BESIDE, type ProfileKey, type ProfileOf } from '../../model/profile.ts';
import type { Sitting } from '../../model/sitting.ts';
import { programmesNamed } from '../act-programmes.ts';
import { memberKey } from './member-name.ts';
import { budgetKey } from './selection.ts';

/** Counts names by what makes two of them one; the first printed one stands for all. */
class Tally {
  readonly #counts = new Map<string, Beside>();
  readonly #of: ProfileOf;

  constructor(of: ProfileOf) {
    this.#of = of;
  }

  /** @param names by what makes them one, of one act: each counts once */
  add(scope: string, names: ReadonlyMap<string, string>): void {
    for (const [same, name] of names) {
      const id = `${scope}\n${same}`;
      const known = this.#counts.get(id);
      if (known) known.acts++;
      else this.#counts.set(id, { key: { of: this.#of, scope, name }, name, acts: 1 });
    }
  }

  most(): Beside[] {
    const all = [...this.#counts.values()];
    return all
      .toSorted((one, other) => other.acts - one.acts || (one.name < other.name ? -1 : 1))
      .slice(0, MOST_BESIDE);
  }
}

const budgetLines = ({ budgetLine, grants }: ActRow): Map<string, string> =>
  new Map(
    [budgetLine, ...grants.map((grant) => grant.budgetLine)].flatMap((line) =>
      line === undefined ? [] : [[budgetKey(line), line] as const],
    ),
  );

const programmes = (row: ActRow): Map<string, string> =>
  new Map(programmesNamed(row.title ?? '', row.programmes ?? []).map(({ name, keys }) => [keys[0] ?? name, name]));

/** @param rows of the profile. */
export function besideActs({ of }: ProfileKey, rows: readonly ActRow[], scopeOf: (row: ActRow) => string): Beside[] {
  const authorities = new Tally('authority');
  const programmesBeside = new Tally('programme');
  const lines = new Tally('budget-line');
  for (const row of rows) {
    const scope = scopeOf(row);
    if (of !== 'authority') authorities.add(scope, new Map([['', row.authority ?? scope]]));
    if (of !== 'programme') programmesBeside.add(scope, programmes(row));
    if (of !== 'budget-line') lines.add(scope, budgetLines(row));
  }
  return [authorities, programmesBeside, lines].flatMap((tally) => tally.most());
}

/** Places of the names that these acts say something of: a name that was read otherwise since, or corrected, has kept its place alone. */
function namedBy({ rolls }: Sitting, acts: Sitting['acts']): Set<number> {
  const ownRolls = new Set(acts.flatMap(({ roll }) => (roll === undefined ? [] : (rolls[roll] ?? []))));
  const inRolls = [...ownRolls].flatMap(({ presences, proxies }) => [
    ...Array.from(presences).flatMap((presence, place) => (presence === '-' ? [] : [place])),
    ...proxies.flat(),
  ]);
  return new Set([...inRolls, ...acts.flatMap(({ named }) => Object.values(named ?? {}).flat())]);
}

/** Who sits in the authority. @param scopeOfAct undefined for an act that the collection does not have (any more) */
export function membersOf(
  scope: string,
  sittings: readonly Sitting[],
  scopeOfAct: (id: string) => string | undefined,
): Beside[] {
  const members = new Tally('member');
  for (const sitting of sittings) {
    const acts = sitting.acts.filter(({ id }) => scopeOfAct(id) === scope);
    const places = namedBy(sitting, acts);
    const names = sitting.names.filter((_name, place) => places.has(place));
    if (names.length > 0) members.add(scope, new Map(names.map((name) => [memberKey(name), name])));
  }
  return members.most();
}
