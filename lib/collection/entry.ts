/** A row with what is searched and counted of it: made once for each act, when its row is loaded. */
import type { ActRow } from '../model/collection.ts';
import { Codes } from './codes.ts';
import { Names, scopeOf } from './names.ts';
import { serialKey } from './ranks.ts';
import { SharedTexts } from './shared-texts.ts';
import { Vocabulary } from './vocabulary.ts';

/** What the acts of a collection have in common, by numbers: see {@link Codes}. */
export class Registers {
  readonly words = new Vocabulary();
  readonly authorities = new Codes();
  readonly bodies = new Codes();
  readonly outcomes = new Codes();
  readonly years = new Codes();
  readonly names = new Names();
  readonly texts = new SharedTexts();
}

export interface Entry {
  row: ActRow;
  /** All words of all its fields, by their numbers. */
  words: readonly number[];
  authority: number;
  body: number;
  outcome: number;
  year: number;
  /** Of the beneficiary of each grant. */
  names: readonly number[];
  /** Its sitting as a number that rises with time; -1 for none. */
  day: number;
  /** Orders the acts of one sitting. */
  serial: string;
}

export function entryOf(loaded: ActRow, registers: Registers): Entry {
  const row = registers.texts.shared(loaded);
  const { number, title, authority, body, rapporteur, budgetLine, session, grants } = row;
  const fields = [number, title, authority, body, rapporteur, budgetLine, session];
  for (const { beneficiary, purpose, budgetLine: line } of grants) fields.push(beneficiary, purpose, line);
  const scope = scopeOf(authority, row.address);
  return {
    row,
    words: registers.words.numbersOf(fields),
    authority: registers.authorities.codeOf(authority),
    body: registers.bodies.codeOf(body),
    outcome: registers.outcomes.codeOf(row.outcome),
    year: registers.years.codeOf(session?.slice(0, 4)),
    names: grants.map(({ beneficiary }) => registers.names.codeOf(scope, beneficiary)),
    day: session === undefined ? -1 : Number(session.replaceAll('-', '')),
    serial: serialKey(number ?? ''),
  };
}
