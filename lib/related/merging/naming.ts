/** One printed name, taken apart for comparison with all others of its authority. */
import type { PrintedName } from '../../model/merging.ts';
import { bodyOf, withoutExplanation } from '../body.ts';
import { type Form, formOf } from '../form.ts';
import { isDistinctive } from '../generic-words.ts';
import { type Identity, identityOf } from '../identity.ts';
import type { NameBook } from '../name-book.ts';
import { type Attributes, attributesOf } from './attributes.ts';

export interface Naming extends PrintedName {
  /** How many grants print it. */
  count: number;
  /** The printed name, folded and without its legal form. */
  own: Form;
  /** All keys under which acts of the authority may name it, `own.key` first: two that share one say the same. */
  keys: string[];
  isPerson: boolean;
  attributes: Attributes;
}

/** A person and a body of the same words never share a key; of a family name alone nobody knows whose it is. */
const personKey = ({ key, civility = '' }: Identity, name: string): string =>
  key.includes(' ') ? `person ${civility}|${key}` : `raw ${name}`;

/** @param book what the acts of the authority explain without contradiction */
export function namingOf(printed: PrintedName, count: number, book: NameBook): Naming {
  const name = withoutExplanation(printed.name);
  const identity = identityOf(name);
  const own = formOf(identity.key);
  const isPerson = identity.kind === 'person';
  const attributes = attributesOf(name, identity);
  const keys = isPerson
    ? [personKey(identity, name)]
    : isExplained(own, book)
      ? bodyOf(name, book).forms.map(({ key }) => key)
      : [own.key];
  // A name without a letter is compared as it is printed.
  return { ...printed, count, own, keys: own.key === '' ? [`raw ${name}`] : keys, isPerson, attributes };
}

/** Whether an act says something of the name, or of the acronym that it begins with. Few names are explained. */
const isExplained = ({ key, words }: Form, book: NameBook): boolean => book.knows(key) || book.knows(words[0] ?? '');

/** Some word of it is not said of hundreds of bodies: enough to resemble another name. */
export const isTelling = ({ own }: Naming): boolean => own.words.some(isDistinctive);

/** The most frequent first, then in the order of the alphabet: whatever the order that the names came in. */
export const byFrequency = (one: Naming, other: Naming): number =>
  other.count - one.count || compare(one.name, other.name) || compare(one.scope, other.scope);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
