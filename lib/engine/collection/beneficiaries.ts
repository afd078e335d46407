/**
 * Which names are one beneficiary, for the rows that are held. Merging all names of a large collection takes seconds, so it is done when
 * somebody asks for beneficiaries; until then, and for names that came since, names are grouped by what is told of each alone.
 */
import type { ScopedName } from '../../collection/names.ts';
import { scopeOf } from '../../collection/names.ts';
import { beneficiaryKey } from '../../model/beneficiary-key.ts';
import type { ActRow } from '../../model/collection.ts';
import type { ExplainedInAct, MergeDecision, PrintedName } from '../../model/merging.ts';
import { identityOf } from '../../related/identity.ts';
import { mergeNames, nameId, type MergedNames } from '../../related/merging/index.ts';

/** A collection has few authorities, and folding the name of each act's takes longer than all else of a page. */
const scopes = new Map<string, string>();

export function scopeOfRow({ authority, address }: ActRow): string {
  if (authority === undefined) return scopeOf(authority, address);
  const known = scopes.get(authority);
  if (known !== undefined) return known;
  const scope = scopeOf(authority, address);
  scopes.set(authority, scope);
  return scope;
}

/** What of a name alone says which body it is. */
function plainKey({ scope, name }: ScopedName): string {
  const { key, kind, civility } = identityOf(name);
  // « Commune de X » is not « association X », and « M. X » is not « Mme X »; the other forms say nothing against each other.
  const kept = kind === 'person' || kind === 'commune' ? [kind, civility ?? ''] : [];
  return [scope, key, ...kept].join('|');
}

export class Beneficiaries {
  /** Keys of the names that were asked for, in their order, as long as nothing is merged anew. */
  private keys: string[] = [];
  private known: readonly ScopedName[] = [];
  /** Of each plain key, the first name that has it. */
  private plain = new Map<string, string>();
  private groups: readonly MergedNames[] = [];
  private groupOf = new Map<string, MergedNames>();
  /** What was merged last: rows and decisions of another moment are merged anew. */
  private merged: { rows: readonly ActRow[]; decisions: string } | undefined;

  /** For each name in turn the key of its beneficiary: see {@link beneficiaryKey}. */
  readonly group = (names: readonly ScopedName[]): readonly string[] => {
    // Names only ever come behind those that are there, unless all rows were loaded anew.
    if (this.known !== names) this.forgetKeys();
    this.known = names;
    for (const name of names.slice(this.keys.length)) this.keys.push(this.keyOf(name));
    return this.keys;
  };

  /**
   * @param rows of every document
   * @param acts those that stand for each act: what they grant is counted
   * @returns whether names may be grouped in another way now
   */
  merge(rows: readonly ActRow[], acts: readonly ActRow[], decisions: readonly MergeDecision[]): boolean {
    const asText = JSON.stringify(decisions);
    if (this.merged?.rows === rows && this.merged.decisions === asText) return false;
    this.groups = mergeNames({
      names: namesIn(rows, acts),
      explained: rows.flatMap(explainedIn),
      decisions,
    });
    this.groupOf = new Map(this.groups.flatMap((group) => group.names.map((name) => [nameId(name), group] as const)));
    this.merged = { rows, decisions: asText };
    this.forgetKeys();
    return true;
  }

  /** As merged last. */
  find(name: PrintedName): MergedNames | undefined {
    return this.groupOf.get(nameId(name));
  }

  /** As merged last. */
  all(): readonly MergedNames[] {
    return this.groups;
  }

  private keyOf(name: ScopedName): string {
    const head = this.find(name)?.names[0];
    const plain = plainKey(name);
    const key = this.plain.get(plain) ?? beneficiaryKey(head ?? name);
    // A name that comes later goes with those that are plainly the same.
    if (!this.plain.has(plain)) this.plain.set(plain, key);
    return head === undefined ? key : beneficiaryKey(head);
  }

  private forgetKeys(): void {
    this.keys = [];
    this.plain = new Map();
  }
}

const namesOf = (row: ActRow): PrintedName[] =>
  row.grants.map(({ beneficiary }) => ({ scope: scopeOfRow(row), name: beneficiary }));

/** One for each grant; a name that only another source of an act prints is there too, so that it is known. */
function namesIn(rows: readonly ActRow[], acts: readonly ActRow[]): PrintedName[] {
  const names = acts.flatMap(namesOf);
  if (acts.length === rows.length) return names;
  const counted = new Set(acts);
  const known = new Set(names.map(nameId));
  return [
    ...names,
    ...rows.flatMap((row) => (counted.has(row) ? [] : namesOf(row).filter((name) => !known.has(nameId(name))))),
  ];
}

const explainedIn = (row: ActRow): ExplainedInAct[] =>
  (row.explained ?? []).map(({ long, short }) => ({ scope: scopeOfRow(row), long, short, act: row.id }));
