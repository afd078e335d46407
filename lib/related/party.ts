/** An act with all that is compared of it. */
import { type Programme, programmesOf } from './act-programmes.ts';
import { authorityWords } from './authority.ts';
import { type Beneficiary, beneficiariesOf } from './beneficiary.ts';
import { budgetLinesOf } from './budget-line.ts';
import type { KnownAct } from './known-act.ts';
import type { NameBook } from './name-book.ts';

export interface Party {
  known: KnownAct;
  beneficiaries: Beneficiary[];
  programmes: Programme[];
  /** Comparable form → as printed. */
  budgetLines: Map<string, string>;
}

export const partyOf = (known: KnownAct, book: NameBook): Party => ({
  known,
  beneficiaries: beneficiariesOf(known, book),
  programmes: programmesOf(known),
  budgetLines: budgetLinesOf(known.act),
});

/** Folded words of its authority, programmes and beneficiaries: what they say of an act is no subject of its own. */
export const wordsSaid = ({ known, programmes, beneficiaries }: Party): ReadonlySet<string> =>
  new Set([
    ...authorityWords(known),
    ...programmes.flatMap(({ words }) => words),
    ...beneficiaries.flatMap(({ body }) => body.forms.flatMap((form) => form.words)),
  ]);
