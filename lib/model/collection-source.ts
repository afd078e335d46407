/** What a page asks of the collection, and is told: whoever searches and sorts the rows stands behind it. */
import type { ActRow, ActSources, CollectionAnswer, CollectionQuestion, View } from './collection.ts';
import type { MergeDecision, PrintedName } from './merging.ts';
import type { OtherName, Profile, ProfileKey } from './profile.ts';
import type { Result } from './result.ts';

export interface CollectionSource {
  /** Some lines of a view. `superseded` if another one was shown before this one was found. */
  show(question: CollectionQuestion): Promise<Result<CollectionAnswer | 'superseded'>>;
  /** More lines of a view. */
  more(question: CollectionQuestion): Promise<Result<CollectionAnswer>>;
  /** The identifiers of every act that a view finds, in its order. */
  ids(view: View): Promise<Result<string[]>>;
  /** Every source of some acts. @param acts `sha256#n`, of any source */
  sources(acts: readonly string[]): Promise<Result<ActSources>>;
  /** Undefined if the act is not in the collection, or not any more. */
  act(id: string): Promise<Result<ActRow | undefined>>;
  /** Undefined if the collection has nothing of it. Waits for all rows. */
  profile(key: ProfileKey): Promise<Result<Profile | undefined>>;
  /** Beneficiaries whose names have these words, but for the one that has this name. */
  names(words: string, not: PrintedName): Promise<Result<OtherName[]>>;
  /** Keeps what the user says of names; the collection is then another one. */
  decide(decision: Pick<MergeDecision, 'kind' | 'name' | 'others'>): Promise<Result<void>>;
  /** Takes it back. */
  undecide(id: string): Promise<Result<void>>;
  /** Tells that another answer can be had: more is loaded, or the collection changed. @returns stops telling */
  onChange(listener: () => void): () => void;
}
