/** A grant as read somewhere in the act, before it is decided whether the act grants it. */
import type { Vote } from '../../model/reading.ts';
import type { GrantCue } from '../grammar/grants/pairs.ts';
import type { Finding, Spanned } from '../rule.ts';
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
  /** The words speak of more than one grant. */
  several?: boolean;
  vote?: Vote;
}

export function fromCue(cue: Finding<GrantCue>): GrantCandidate {
  const { beneficiary, amount, purpose, year, inKind, several } = cue.value;
  const at = <T>(spanned: Spanned<T>): Located<T> => ({ value: spanned.value, spans: [spanned], rule: cue.rule });
  return {
    ...(beneficiary ? { beneficiary: at(beneficiary) } : {}),
    ...(amount ? { amount: at(amount) } : {}),
    ...(purpose ? { purpose: at(purpose) } : {}),
    ...(year ? { year: at(year) } : {}),
    ...(inKind === true ? { inKind } : {}),
    ...(several === true ? { several } : {}),
  };
}

/** It says who and how much; a grant in kind may have no printed value. */
export function isWhole(candidate: GrantCandidate): boolean {
  return candidate.beneficiary !== undefined && (candidate.amount !== undefined || candidate.inKind === true);
}

/** Cents. */
export function sumOf(candidates: readonly GrantCandidate[]): number {
  return candidates.reduce((sum, candidate) => sum + (candidate.amount?.value ?? 0), 0);
}
