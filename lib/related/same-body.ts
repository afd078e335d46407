/**
 * Whether two beneficiaries are one body. A wrong « same » is worse than a missed one, so what is not equal must be
 * explained by the acts, or is at most `approximate`.
 */
import type { Body } from './body.ts';
import { contracts, isClose } from './close-names.ts';
import type { Form } from './form.ts';
import { isGeneric } from './generic-words.ts';

export type Sameness =
  | 'same'
  | 'approximate'
  /** One is an acronym, the other completes it: the same only if the authority knows no other completion. */
  | 'completed'
  | 'different';

/** « commune de X » and « association X », « M. X » and « Mme X » are never one. */
function contradict(one: Body, other: Body): boolean {
  if (one.kind === other.kind) return one.kind === 'person' && one.civility !== other.civility;
  const kinds = [one.kind, other.kind];
  return kinds.includes('person') || (kinds.includes('commune') && !kinds.includes(undefined));
}

/** « comité des fêtes »: each commune has one, so that even the same words may be another body. */
const saysWho = ({ words }: Form): boolean => words.some((word) => !isGeneric(word));

/** Both print a legal form, and not the same: « association X », « SARL X ». */
const otherForm = (one: Body, other: Body): boolean =>
  one.kind !== undefined && other.kind !== undefined && one.kind !== other.kind;

/** « CRESS », « CRESS Bretagne ». */
const completes = (bare: Body, full: Body): boolean =>
  bare.bare && !full.bare && anyForms(bare, full, (form, other) => other.key.startsWith(`${form.key} `));

function anyForms(one: Body, other: Body, test: (a: Form, b: Form) => boolean): boolean {
  return one.forms.some((form) => other.forms.some((theirs) => test(form, theirs)));
}

/**
 * Symmetric. Nobody is different from themselves.
 *
 * @param place folded words of the authority's name
 */
export function compareBodies(one: Body, other: Body, place: ReadonlySet<string> = new Set()): Sameness {
  if (contradict(one, other)) return 'different';
  const shared = one.forms.filter(({ key }) => other.forms.some((theirs) => theirs.key === key));
  if (shared.length > 0) {
    const telling = shared.some((form) => (one.kind === 'person' ? form.words.length > 1 : saysWho(form)));
    return telling && !otherForm(one, other) ? 'same' : 'approximate';
  }
  if (one.kind === 'person' || other.kind === 'person' || otherForm(one, other)) return 'different';
  if (anyForms(one, other, contracts)) return 'same';
  if (completes(one, other) || completes(other, one)) return 'completed';
  return anyForms(one, other, (a, b) => isClose(a, b, place)) ? 'approximate' : 'different';
}
