/** What the page of the collection asks, and is told: whoever searches and sorts the rows stands behind it. */
import type { ActRow, CollectionAnswer, CollectionQuestion, Lines, TableOf, View } from '../../model/collection.ts';
import type { MergeDecision, PrintedName } from '../../model/merging.ts';
import type { OtherName, Profile, ProfileKey } from '../../model/profile.ts';
import type { Result } from '../../model/result.ts';

export type Line = Lines[TableOf];

export interface CollectionSource {
  /** Another view. A newer one takes its place: then this one is `superseded`. */
  show(question: CollectionQuestion): Promise<Result<CollectionAnswer | 'superseded'>>;
  /** More lines of a view, after all that was asked before. */
  more(question: CollectionQuestion): Promise<Result<CollectionAnswer>>;
  /** The acts that a view finds, in its order. */
  ids(view: View): Promise<Result<string[]>>;
  /** Undefined if the act is not in the collection (any more). */
  act(id: string): Promise<Result<ActRow | undefined>>;
  /** Undefined if the collection has nothing of it (any more). */
  profile(key: ProfileKey): Promise<Result<Profile | undefined>>;
  /** Beneficiaries whose names have these words, but for the one that has this name. */
  names(words: string, not: PrintedName): Promise<Result<OtherName[]>>;
  decide(decision: Pick<MergeDecision, 'kind' | 'name' | 'others'>): Promise<Result<void>>;
  undecide(id: string): Promise<Result<void>>;
  /** Tells that the collection is another one now, or that more of it is there. @returns stops telling */
  onChange(listener: () => void): () => void;
}

/** What a line is known by while others come and go around it. */
export function lineKey(line: Line): string {
  if ('grant' in line) return `${line.act.id}/${line.place}`;
  return 'key' in line ? line.key : line.id;
}

/** Of the table of beneficiaries, no line is of one act. */
export function actOf(line: Line): ActRow | undefined {
  if ('grant' in line) return line.act;
  return 'key' in line ? undefined : line;
}
