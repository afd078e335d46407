/** The entries of one list: persons, and who gave their voice to whom. */
import { GIVES_PROXY, HOLDS_PROXY, TO } from '../../grammar/roll-headings.ts';
import { personAt, type ReadPerson } from '../../grammar/persons.ts';
import type { SectionKind } from '../../grammar/roll-headings.ts';
import type { Span } from '../../text/flow.ts';
import type { ActText } from '../../zones.ts';
import { rollText } from './roll-text.ts';

export interface RollEntry {
  person: ReadPerson;
  /** « donne pouvoir à … » stands after the name. */
  gives: boolean;
  holder?: ReadPerson;
}

/** A stretch of a roll-call, and what its heading says of those it names. */
export interface RollList extends Span {
  kind: SectionKind;
}

/** Reads a list from left to right. Offsets are those of the act. */
export function rollEntries(act: ActText, section: RollList): RollEntry[] {
  const entries = entriesIn(act, section, NO_STYLE);
  const plain = entries.every(({ person }) => !person.civility && !person.shaped);
  if (!plain || section.kind === 'other') return entries;
  // « Valbourg : DURAND, BLANC »: where nobody has more than a surname, surnames are names.
  const surnames = entriesIn(act, section, SURNAMES);
  return surnames.length > entries.length ? surnames : entries;
}

function entriesIn(act: ActText, section: RollList, start: ListStyle): RollEntry[] {
  const text = rollText(act, section);
  const folded = act.flow.folded.slice(section.start, section.end);
  const entries: RollEntry[] = [];
  const entry = (person: ReadPerson, gives: boolean, holder?: ReadPerson) =>
    entries.push({
      person: shifted(person, section.start),
      gives,
      ...(holder && { holder: shifted(holder, section.start) }),
    });
  let style = start;
  for (let at = 0; at < text.length;) {
    const person = personIn(text, at, style);
    if (person === undefined) {
      at = nextWord(text, at);
      continue;
    }
    style = styleAfter(text, person, style);
    const rest = folded.slice(person.end, person.end + 90);
    const holds = HOLDS_PROXY.exec(rest);
    const gives = GIVES_PROXY.exec(rest) ?? (section.kind === 'proxies' ? TO.exec(rest) : null);
    const link = holds ?? gives;
    const replaced = SUBSTITUTE_OF.exec(rest)?.[0].length;
    if (replaced !== undefined) {
      entry(person, false);
      at = personIn(text, person.end + replaced, NO_STYLE)?.end ?? person.end + replaced;
      continue;
    }
    const other = link ? personIn(text, person.end + link[0].length, style) : pairedWith(text, person, section);
    at = (other ?? person).end;
    if (holds && other) {
      entry(person, false);
      entry(other, true, person);
    } else entry(person, gives !== null || other !== undefined, other);
  }
  return entries;
}

/** « M. A (suppléant de M. B) », « Mme C remplaçant M. D »: who is replaced is not there. */
const SUBSTITUTE_OF =
  /^[\s,(–-]{0,3}(?:(?:en qualite de |membre )?(?:suppleante?|remplacante?) (?:de |d'|: ?)|en remplacement (?:de |d')|(?:suppleante?|remplacante?) (?=m\.|mme|monsieur|madame))/;

/** What the names before tell of how the list is written. */
interface ListStyle {
  /** Names have civilities, so that words without one are something else. */
  civilities: boolean;
  /** « MM. DURAND, PETIT, ROY »: one civility for all names up to the next one. */
  several: boolean;
  /** Names are surnames in capitals, and nothing else. */
  surnames: boolean;
  /** Where the name before ends. */
  end: number;
}

const NO_STYLE: ListStyle = { civilities: false, several: false, surnames: false, end: 0 };
const SURNAMES: ListStyle = { ...NO_STYLE, surnames: true };

function styleAfter(text: string, person: ReadPerson, before: ListStyle): ListStyle {
  const lead = text.slice(before.end, person.start);
  return {
    surnames: before.surnames,
    civilities: before.civilities || person.civility,
    several: person.civility
      ? /(?:MM|Mmes|MMES|Messieurs|MESSIEURS|Mesdames|MESDAMES)\b/.test(lead)
      : before.several && /^[\s,;]+(?:et\s)?$/.test(lead),
    end: person.end,
  };
}

function shifted(person: ReadPerson, by: number): ReadPerson {
  return { ...person, start: person.start + by, end: person.end + by };
}

/** A person, or words with capitals that the list's separators bound on both sides. */
function personIn(text: string, at: number, style: ListStyle): ReadPerson | undefined {
  const person = personAt(text, at);
  if (person === undefined || person.civility || person.shaped) return person;
  if (style.surnames) return isSurname(text, person) ? person : undefined;
  const continued = style.several && /^[\s,;]{0,4}(?:et\s)?$/.test(text.slice(style.end, person.start).slice(-8));
  if (style.civilities && !continued) return undefined;
  const before = /(?:^|[,;\n\t(]|\set)\s{0,2}(?:[-–•]\s)?$/.test(
    text.slice(Math.max(0, person.start - 6), person.start),
  );
  const after = /^\s{0,2}(?:[,;\n\t().]|et\s|$)/.test(text.slice(person.end, person.end + 5));
  return before && after && (continued || /\s/.test(person.name)) ? person : undefined;
}

/** A word in capitals between separators: « Valbourg : DURAND, BLANC pouvoir à ROY ». */
function isSurname(text: string, { name, start, end }: ReadPerson): boolean {
  const before = /(?:^|[,;:\n\t(–-]|\s[aà])\s{0,2}$/.test(text.slice(Math.max(0, start - 6), start));
  const after = /^\s{0,2}(?:[,;\n\t().–-]|et\s|pouvoir|procuration|de la|$)/.test(text.slice(end, end + 12));
  return before && after && /^\p{Lu}[\p{Lu}'’ -]{2,}$/u.test(name);
}

/** « M. A    Mme B » in two columns, or side by side with both civilities: giver and holder, where the heading says so. */
function pairedWith(text: string, person: ReadPerson, section: RollList): ReadPerson | undefined {
  if (section.kind !== 'proxies') return undefined;
  const gap = /^[ \t]{1,2}/.exec(text.slice(person.end, person.end + 2))?.[0];
  if (gap === undefined) return undefined;
  const other = personAt(text, person.end + gap.length);
  if (other === undefined || other.start > person.end + gap.length + 14) return undefined;
  return gap.includes('\t') || (person.civility && other.civility) ? other : undefined;
}

/** The next place where a name may begin: after white space or a separator. */
function nextWord(text: string, at: number): number {
  const next = /[\s,;(]/g;
  next.lastIndex = at;
  const match = next.exec(text);
  return match === null ? text.length : match.index + 1;
}
