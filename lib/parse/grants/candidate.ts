/** A grant as read somewhere in the act, before it is decided whether the act grants it. */
import type { Vote } from '../../model/reading.ts';
import type { Span } from '../text/flow.ts';

/** A value and all the stretches that say it, in order: a name in a table may stand on two lines. */
export interface Located<T> {
  value: T;
  spans: readonly Span[];
  /** Default: `stated`. */
  certainty?: 'stated' | 'inferred';
  rule: string;
}

export interface GrantCandidate {
  beneficiary?: Located<string>;
  /** Integer cents. */
  amount?: Located<number>;
  purpose?: Located<string>;
  year?: Located<number>;
  inKind?: boolean;
  vote?: Vote;
}
