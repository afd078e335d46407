/** What most rules on persons do: find the words that announce one, and read the name that follows them. */
import { personAt, type ReadPerson } from '../grammar/persons.ts';
import { matches, type Spanned } from '../rule.ts';
import type { ActText, ZoneText } from '../zones.ts';

/** The persons right after each match of `cue`, each with the words that announce it. Nothing after `not` before the cue. */
export function* personsAfter(zone: ZoneText, act: ActText, cue: RegExp, not?: RegExp): Generator<Spanned<string>> {
  for (const match of matches(zone, act, cue)) {
    if (not?.test(act.flow.folded.slice(Math.max(0, match.index - 60), match.index))) continue;
    const person = surePersonAt(act.flow.text, match.index + match[0].length, zone.end);
    if (person) yield { value: person.name, start: match.index, end: person.end };
  }
}

/** A person that a civility or the shape of the name tells from other words with capitals. */
export function surePersonAt(text: string, offset: number, end: number): ReadPerson | undefined {
  const white = /[\s:,–-]{0,4}/y;
  white.lastIndex = offset;
  const from = offset + (white.exec(text)?.[0].length ?? 0);
  const person = personAt(text, from, end);
  return person && (person.civility || person.shaped) ? person : undefined;
}

/** The person whose name ends right before `offset`, after nothing but a civility since the line's or clause's beginning. */
export function personBefore(text: string, offset: number, start: number): ReadPerson | undefined {
  const clause = text.slice(start, offset);
  const from =
    start + Math.max(...[...clause.matchAll(/[\n;:.]\s(?!\p{Lu}\.)|,\s/gu)].map((m) => m.index + m[0].length), 0);
  const candidates = [from, start + Math.max(clause.lastIndexOf('\n') + 1, 0)];
  for (const candidate of candidates) {
    const person = surePersonAt(text, candidate, offset);
    if (person && /^[\s,]*$/.test(text.slice(person.end, offset))) return person;
  }
  return undefined;
}
