/** The words of a clause that matter to a grant, and what finds them in a text with its amounts marked. */
import type { AmountRole } from '../../../model/reading.ts';
import type { Span } from '../../text/flow.ts';
import type { Amount } from '../amount/lex-amounts.ts';
import { AMOUNT } from '../amount/money.ts';
import { CUT, GRANT_VERB, MONEY_NOUN, NOT_A_GRANT, PURPOSE, REQUEST } from './lexicon.ts';
import { TO, type Recipient } from './recipients.ts';

/**
 * - `V` a word of granting, `M` a noun for what is granted;
 * - `A` an amount that may be granted, `a` one that has another part in the sentence;
 * - `R` who receives, `J` one more that shares the amount (« à X et à Y »), `r` somebody named elsewhere (« à l'association »);
 * - `E` « chacune »; `P` « ci-dessus », « suivantes »: what is granted stands elsewhere;
 * - `Q` asking, `N` what is no grant.
 */
export type TokenKind = 'V' | 'M' | 'A' | 'a' | 'R' | 'J' | 'r' | 'E' | 'P' | 'Q' | 'N';

export interface Token extends Span {
  kind: TokenKind;
  amount?: Amount;
  role?: AmountRole;
  recipient?: Recipient;
}

/** « ci-dessus », « telle que définie … », « dans le tableau annexé » */
const POINTER = String.raw`(?:ci-?(?:dessus|dessous|apres|avant|joint\w*|annexe\w*)|suivante?s?|susvisee?s?|precitee?s?|(?:dans|selon|par|au|le) (?:le |les )?tableaux?(?! d'(?:attribution|affectation)| de repartition)|telles? que|tels? que|en annexe|annexee?s?|listee?s?|proposee?s?|mentionnee?s?|enumeree?s?|detaillee?s?)`;

/** One group a kind of token; `cut`, `purpose` and `to` change how what follows is read. */
export const TOKENS = new RegExp(
  [
    `(?<cut>(?<![a-z])${CUT}(?![a-z]))`,
    `(?<N>(?<![a-z])${NOT_A_GRANT}(?![a-z]))`,
    `(?<Q>(?<![a-z])${REQUEST}(?![a-z]))`,
    `(?<M>(?<![a-z])${MONEY_NOUN}(?![a-z]))`,
    `(?<V>(?<![a-z])${GRANT_VERB}(?![a-z]))`,
    `(?<A>${AMOUNT})`,
    `(?<purpose>(?<![a-z])${PURPOSE})`,
    String.raw`(?<E>(?<![a-z])(?:chacune?|chaque)(?![a-z]))`,
    `(?<P>(?<![a-z])${POINTER}(?![a-z]))`,
    `(?<to>(?<![a-z'])${TO})`,
  ].join('|'),
  'g',
);

/** A verb that grants wherever it stands, so that what was said before it does not matter. */
export const GRANTS_AFRESH = /^(?:attribu|allou|accord|octro|individualis)(?!a?tion)|^vers(?:e|er|ent)$/;
