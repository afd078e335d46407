/** Answers what the pages of beneficiaries and their kin ask, and keeps what the user decides on names. */
import { foldedText } from '../../collection/fold.ts';
import type { MergeDecision, PrintedName } from '../../model/merging.ts';
import type { OtherName, Profile, ProfileKey } from '../../model/profile.ts';
import { ok, type Result } from '../../model/result.ts';
import type { Sitting } from '../../model/sitting.ts';
import { memberProfile, membersOf, moneyProfile } from '../../related/profile/index.ts';
import { findDecisions, putDecision, removeDecision, sittingsAfter, type Connection } from '../../store/index.ts';
import { type Beneficiaries, scopeOfRow } from './beneficiaries.ts';
import type { HeldRows } from './held-rows.ts';

/** Sittings that are loaded at once. */
const AT_ONCE = 500;

/** How often as long as merging takes, at least, before a table has it done again. */
const REST = 10;

/** Names that are offered at once. */
const MOST_NAMES = 12;

export class Profiles {
  private readonly connection: Connection;
  private readonly held: HeldRows;
  private readonly beneficiaries: Beneficiaries;
  /** Milliseconds: when names were found to be merged last, and how long merging them took. */
  private merged = { at: -Infinity, took: 0 };

  constructor(connection: Connection, held: HeldRows, beneficiaries: Beneficiaries) {
    this.connection = connection;
    this.held = held;
    this.beneficiaries = beneficiaries;
  }

  /** Makes sure that beneficiaries are those of today's rows and decisions. */
  async merge(): Promise<Result<readonly MergeDecision[]>> {
    // Another tab may have decided something, or a back-up have been taken in.
    const decisions = await findDecisions(this.connection);
    if (!decisions.ok) return decisions;
    const { rows: acts } = this.held.acts();
    const begun = performance.now();
    const isNew = this.beneficiaries.merge(this.held.rows(), acts, decisions.value);
    if (isNew) this.held.regroup();
    const now = performance.now();
    this.merged = { at: now, took: isNew ? now - begun : this.merged.took };
    return decisions;
  }

  /**
   * The same for a table: while documents come in by the second, most of the time is left for its questions; and the store is not
   * asked for decisions at every letter that somebody types.
   */
  async mergeNowAndThen(): Promise<void> {
    const { at, took } = this.merged;
    if (performance.now() - at >= took * REST) await this.merge();
  }

  async profile(key: ProfileKey): Promise<Result<Profile | undefined>> {
    if (key.of === 'member') return this.member({ ...key, of: 'member' });
    const { rows, sourcesOf } = this.held.acts();
    const of = { ...key, of: key.of };
    if (key.of === 'beneficiary') {
      const decisions = await this.merge();
      if (!decisions.ok) return decisions;
      const merged = this.beneficiaries.find(key);
      if (merged === undefined) return ok(undefined);
      return ok(moneyProfile(of, { rows, sourcesOf, scopeOf: scopeOfRow, merged, decisions: decisions.value }));
    }
    const sittings = key.of === 'authority' ? await this.sittings() : ok([]);
    if (!sittings.ok) return sittings;
    const members = membersOf(key.scope, sittings.value, (id) => {
      const row = this.held.row(id);
      return row && scopeOfRow(row);
    });
    return ok(moneyProfile(of, { rows, sourcesOf, scopeOf: scopeOfRow, members, decisions: [] }));
  }

  /** Other beneficiaries of which some name has all these words, whatever their accents and case; the most granted first. */
  async names(words: string, not: PrintedName): Promise<Result<OtherName[]>> {
    const merged = await this.merge();
    if (!merged.ok) return merged;
    const needles = foldedText(words).trim().split(' ');
    const own = this.beneficiaries.find(not);
    const found = this.beneficiaries.all().flatMap((group): OtherName[] => {
      const [head] = group.names;
      if (head === undefined || group === own) return [];
      const has = group.names.some(({ name }) => {
        const folded = foldedText(name);
        return needles.every((needle) => folded.includes(needle));
      });
      const { scope, name } = head;
      return has ? [{ scope, name, grants: group.names.reduce((sum, { count }) => sum + count, 0) }] : [];
    });
    return ok(found.toSorted((one, other) => other.grants - one.grants).slice(0, MOST_NAMES));
  }

  decide(decision: Pick<MergeDecision, 'kind' | 'name' | 'others'>): Promise<Result<void>> {
    return putDecision(this.connection, { ...decision, id: crypto.randomUUID(), made: new Date().toISOString() });
  }

  undecide(id: string): Promise<Result<void>> {
    return removeDecision(this.connection, id);
  }

  private async member(key: ProfileKey & { of: 'member' }): Promise<Result<Profile | undefined>> {
    const sittings = await this.sittings();
    if (!sittings.ok) return sittings;
    const { sourcesOf } = this.held.acts();
    const rowOf = this.held.row;
    return ok(memberProfile(key, { sittings: sittings.value, rowOf, sourcesOf, scopeOf: scopeOfRow }));
  }

  private async sittings(): Promise<Result<Sitting[]>> {
    const all: Sitting[] = [];
    for (let after: string | undefined = ''; after !== undefined;) {
      const some: Result<Sitting[]> = await sittingsAfter(this.connection, after, AT_ONCE);
      if (!some.ok) return some;
      all.push(...some.value);
      after = some.value.length === AT_ONCE ? some.value.at(-1)?.key : undefined;
    }
    return ok(all);
  }
}
