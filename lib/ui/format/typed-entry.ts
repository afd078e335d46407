/** What a user types for an entry of a list, part by part. */
import { AMOUNT_ROLES, fitsEntry, LONGEST_TEXT, type EntryType } from '../../model/correctable-types.ts';
import type { EntryValue } from '../../model/correction.ts';
import { asTyped, readTyped } from './typed.ts';

/** How a part is typed: a name, a sentence, euros, a day of the calendar, or one of the roles of amounts. */
export type PartKind = 'name' | 'sentence' | 'money' | 'day' | 'role';

export interface Part {
  name:
    | 'text'
    | 'sentence'
    | 'giver'
    | 'holder'
    | 'number'
    | 'date'
    | 'name'
    | 'group'
    | 'amountCents'
    | 'role'
    | 'payer';
  kind: PartKind;
  /** Left out where it need not be said. */
  required?: true;
}

const PARTS: Readonly<Record<EntryType, readonly Part[]>> = {
  text: [{ name: 'sentence', kind: 'sentence', required: true }],
  proxy: [
    { name: 'giver', kind: 'name', required: true },
    { name: 'holder', kind: 'name' },
  ],
  reference: [
    { name: 'number', kind: 'name' },
    { name: 'date', kind: 'day' },
  ],
  voter: [
    { name: 'name', kind: 'name', required: true },
    { name: 'group', kind: 'name' },
  ],
  amount: [
    { name: 'amountCents', kind: 'money', required: true },
    { name: 'role', kind: 'role', required: true },
    { name: 'payer', kind: 'name' },
  ],
};

/** @param isName of a list of names: the text is one */
export const partsOf = (type: EntryType, isName: boolean): readonly Part[] =>
  type === 'text' && isName ? [{ name: 'text', kind: 'name', required: true }] : PARTS[type];

/** What stands in each field, by the part's name. */
export type TypedEntry = Readonly<Record<string, string>>;

/** The entry as one would type it; of none, every field is empty. */
export function typedEntry(parts: readonly Part[], value: EntryValue | undefined): TypedEntry {
  const said: Readonly<Record<string, unknown>> =
    typeof value === 'string' ? { text: value, sentence: value } : { ...value };
  return Object.fromEntries(
    parts.map(({ name, kind }) => {
      const empty = kind === 'role' ? AMOUNT_ROLES[0] : '';
      const part = said[name];
      return [name, part === undefined ? empty : asTyped(kind === 'money' ? 'money' : 'text', part)];
    }),
  );
}

/** Why it is no entry: which field, and the words for it. */
export interface WrongEntry {
  part: Part['name'];
  why:
    | 'correct.wrong.name'
    | 'correct.wrong.text'
    | 'correct.wrong.money'
    | 'correct.wrong.day'
    | 'correct.wrong.reference';
}

const WHY = { name: 'correct.wrong.name', sentence: 'correct.wrong.text', money: 'correct.wrong.money' } as const;

function readPart({ name, kind, required }: Part, typed: string): { said?: string | number; wrong?: WrongEntry } {
  const text = typed.trim();
  if (text === '' && required === undefined) return {};
  if (kind === 'money') {
    const cents = readTyped('money', text);
    return typeof cents === 'number' ? { said: cents } : { wrong: { part: name, why: WHY.money } };
  }
  if (kind === 'day') {
    return readTyped('day', text) === undefined ? { wrong: { part: name, why: 'correct.wrong.day' } } : { said: text };
  }
  if (text === '' || text.length > LONGEST_TEXT) {
    return { wrong: { part: name, why: kind === 'sentence' ? WHY.sentence : WHY.name } };
  }
  return { said: text };
}

/** The entry, or the first field that is wrong. */
export function readTypedEntry(type: EntryType, parts: readonly Part[], typed: TypedEntry): EntryValue | WrongEntry {
  const said: Record<string, string | number> = {};
  for (const part of parts) {
    const read = readPart(part, typed[part.name] ?? '');
    if (read.wrong !== undefined) return read.wrong;
    if (read.said !== undefined) said[part.name] = read.said;
  }
  const value = type === 'text' ? String(said['text'] ?? said['sentence']) : (said as unknown as EntryValue);
  // Everything that it needs is there, but that one of two must be.
  return fitsEntry(type, value) ? value : { part: 'number', why: 'correct.wrong.reference' };
}

export const isWrong = (read: EntryValue | WrongEntry): read is WrongEntry => typeof read === 'object' && 'why' in read;
