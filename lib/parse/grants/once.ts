/** Grants without those that are told twice. Two equal rows of one table stay two; two equal statements are one. */
import type { GrantCandidate } from './candidate.ts';
import { shareWords, tellingWords } from './names.ts';

/** No act has more; what says it has is no act. */
const MOST_GRANTS = 3_000;
/** So many bodies that get the same amount are compared with a new one by the words of their names. */
const MOST_COMPARED = 300;

export class Once {
  readonly grants: GrantCandidate[] = [];
  readonly #names = new Map<number | undefined, ReadonlySet<string>[]>();

  /** @param told what one statement grants; none of it repeats another part of it */
  add(told: readonly GrantCandidate[]): void {
    // « 0 € »: refused.
    const fresh = told
      .filter((grant) => grant.amount?.value !== 0 && !this.#isTold(grant))
      .slice(0, MOST_GRANTS - this.grants.length);
    for (const grant of fresh) {
      this.grants.push(grant);
      const names = this.#names.get(grant.amount?.value) ?? [];
      names.push(tellingWords(grant.beneficiary?.value ?? ''));
      this.#names.set(grant.amount?.value, names);
    }
  }

  #isTold(grant: GrantCandidate): boolean {
    const words = tellingWords(grant.beneficiary?.value ?? '');
    const names = this.#names.get(grant.amount?.value) ?? [];
    return names.slice(-MOST_COMPARED).some((other) => shareWords(other, words));
  }
}
