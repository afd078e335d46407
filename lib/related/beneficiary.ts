/** The beneficiaries of one act, each once, with all that it grants them. */
import type { Grant } from '../model/reading.ts';
import { type Body, bodyOf } from './body.ts';
import { isGeneric } from './generic-words.ts';
import type { KnownAct } from './known-act.ts';
import type { NameBook } from './name-book.ts';

export interface Beneficiary {
  body: Body;
  grants: Grant[];
  /** See {@link stemsOf}. */
  stems: string[];
}

/** Letters of a word that must be spelled alike for two names to meet; what comes after may differ a little. */
const STEM = 5;

/**
 * Beginnings of the words of a body's names (the first, and those that are not generic) and of its initials: two names
 * that share none are not compared. A long name meets its acronym by its initials.
 */
export function stemsOf(body: Body): string[] {
  const stems = body.forms.flatMap(({ words }) => {
    const initials = words.map((word) => word.slice(0, 1)).join('');
    const telling = words.filter((word, at) => at === 0 || !isGeneric(word));
    return [...telling, ...(words.length >= 3 ? [initials] : [])].map((word) => word.slice(0, STEM));
  });
  return [...new Set(stems)];
}

/** Several lines for one body are one beneficiary; another kind of body of the same name is another. */
export function beneficiariesOf({ act }: KnownAct, book: NameBook): Beneficiary[] {
  const byForm = new Map<string, Beneficiary>();
  const all: Beneficiary[] = [];
  for (const grant of act.grants) {
    const body = bodyOf(grant.beneficiary.value, book);
    const keys = body.forms.map(
      ({ key }) => `${body.kind === 'commune' ? 'commune ' : ''}${body.civility ?? ''}|${key}`,
    );
    let one = keys.map((key) => byForm.get(key)).find((known) => known !== undefined);
    if (one) one.grants.push(grant);
    else all.push((one = { body, grants: [grant], stems: stemsOf(body) }));
    for (const key of keys) byForm.set(key, one);
  }
  return all;
}
