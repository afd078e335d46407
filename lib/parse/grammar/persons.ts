/**
 * Names of persons as councils print them: « M. Gilles MARTIN », « Mme Anne DE LA TOUR-PETIT », « DURAND Paul »,
 * « Docteur PETIT JEAN », « T.BUISSON ». What tells a surname from the words around it is its capitals.
 */
import { lettersOf } from '../text/letters.ts';
import { CIVILITY, leadAt } from './person-lead.ts';

export interface ReadPerson {
  /** Without civility, white space folded. */
  name: string;
  /** « M. », « Madame » … stood before the name. */
  civility: boolean;
  /** First names in small letters and a surname in capitals: what else could it be. */
  shaped: boolean;
  /** Of the name, without the civility. */
  start: number;
  end: number;
}

const HAS_CIVILITY = new RegExp(CIVILITY, 'iu');
const PARTICLE = /^(?:de|du|des|la|le|les|l|d|van|von|der|den|di|da|do|dos|del|della|el|al|ben|bin|y)$/i;
/** A word with a capital, with its hyphens, apostrophes and dots: « Jean-Luc », « D'ARCY », « J.-P. », « T.BUISSON ». */
const WORD = /(?:(?:\p{Lu}[.-]{1,2}){1,3}|[dDlL]['’])?\p{Lu}[\p{L}'’]*(?:\.?-\s?\p{L}[\p{L}'’]*)*\.?/uy;
const LOWER_PARTICLE =
  /(?:(?:de la|de l['’]|des?|du|d['’]|van der|van|von|der|da|di|do|dos|del|el|al|ben)[\s]?)(?=\p{Lu})/uy;
const PARTICLE_INITIALS: readonly string[] = ['d', 'v', 'e', 'a', 'b'];
/** Words with a capital that begin what stands after a name, or an office without a name. */
const NO_NAME =
  /^(?:membres?|titulaires?|suppl[eé]ante?s?|absente?s?|pr[eé]sente?s?|excus[eé]e?s?|pouvoirs?|procurations?|secr[eé]taires?|maires?|pr[eé]sidente?s?|vice|adjointe?s?|conseil|conseill[eè]re?s?|bureau|rapporteure?s?|d[eé]l[eé]gu[eé]e?s?|objet|vu|quorum|nombre|date|s[eé]ance|monsieur|madame|mesdames|messieurs|mme|mm|m)$/iu;
/** Words that begin a sentence, and no name: « La DRAC », « Le Conseil ». A surname writes them in capitals. */
const NO_FIRST_WORD =
  /^(?:L[ae]s?|Une?|D[ue]|Des|Aux?|Ces?|Cette|En|Dans|Par|Sur|Pour|Et|Ils?|Elles?|Avec|Son|Sa|Ses|Leurs?)\s/;
const GAP: readonly string[] = [' ', '\u00a0'];
const WIDEST_GAP = 2;
const INITIAL = /^\p{Lu}\.$/u;
const ENDS_SENTENCE = /\p{L}{2}\.$/u;
/** What {@link leadAt} or {@link WORD} may begin with: at most places of a text there is nothing to read. */
const MAY_BEGIN = /[\s:–mdl\p{Lu}\p{Cs}-]/u;
/** « T.BUISSON », « J-P.FITTE »: a first name and a surname in one word. */
const INITIALS = /^\p{Lu}(?:[.-]{1,2}\p{Lu})?\.\s?\p{Lu}{2,}/u;
/** More words than this are no name but a sentence in capitals. */
const MOST_WORDS = 7;

type Shape = 'first' | 'last' | 'particle';

/**
 * The person whose name begins at `offset`, after a civility and an office or not.
 *
 * @param text with its capitals
 * @param end nothing is read beyond
 */
export function personAt(text: string, offset: number, end = text.length): ReadPerson | undefined {
  if (!MAY_BEGIN.test(text.charAt(offset))) return undefined;
  const lead = leadAt(text, offset);
  const start = offset + lead.length;
  if (lead === '' && NO_FIRST_WORD.test(text.slice(start, start + 7))) return undefined;
  const words = wordsAt(text, start, end);
  const taken = nameIn(words.map((word) => word.shape));
  const last = words[taken - 1];
  if (last === undefined || taken > MOST_WORDS || /^(?:[-–]?\d|[°º])/.test(text.slice(last.end, last.end + 2)))
    return undefined;
  const printed = text.slice(start, last.end);
  return {
    name: printed
      .replace(/\s+/g, ' ')
      .replace(/(?<=\p{L}{2})\.$/u, '')
      .replace(/- (?=\p{Lu})/gu, '-'),
    civility: HAS_CIVILITY.test(lead),
    shaped:
      INITIALS.test(printed) ||
      ['first', 'last'].every((shape) => words.slice(0, taken).some((word) => word.shape === shape)),
    start,
    end: printed.endsWith('.') && !/\b\p{Lu}\.$/u.test(printed) ? last.end - 1 : last.end,
  };
}

interface NameWord {
  shape: Shape;
  end: number;
}

/** Words that may belong to a name, until something that cannot. */
function wordsAt(text: string, start: number, end: number): NameWord[] {
  const words: NameWord[] = [];
  let at = start;
  while (at < end && words.length <= MOST_WORDS + 1) {
    const particle = words.length > 0 ? particleAt(text, at) : '';
    if (particle !== '') {
      words.push({ shape: 'particle', end: at + particle.trimEnd().length });
      at += particle.length;
    }
    WORD.lastIndex = at;
    const printed = WORD.exec(text)?.[0];
    // The full stop of a sentence may stand just beyond.
    const word = printed?.endsWith('.') && at + printed.length === end + 1 ? printed.slice(0, -1) : printed;
    if (word === undefined || at + word.length > end) break;
    // « M. M. LEROY »: the first « M. » is the civility, the second one a first name.
    const initial = words.length === 0 && INITIAL.test(word);
    const dotted = word.endsWith('.');
    if (!initial && NO_NAME.test(dotted ? word.slice(0, -1) : word)) break;
    const wordEnd = at + word.length;
    words.push({ shape: shapeOf(word), end: wordEnd });
    // « Jean. Paul » are two sentences; « J. Paul » is one name.
    if (dotted && ENDS_SENTENCE.test(word)) break;
    at = gapEnd(text, wordEnd);
    if (at === wordEnd && !dotted) break;
  }
  return words;
}

/** « de la », « van » before a capital, with its space; nothing for what begins otherwise. */
function particleAt(text: string, at: number): string {
  if (!PARTICLE_INITIALS.includes(text.charAt(at))) return '';
  LOWER_PARTICLE.lastIndex = at;
  return LOWER_PARTICLE.exec(text)?.[0] ?? '';
}

/** Behind the white space that parts two words of a name. */
function gapEnd(text: string, from: number): number {
  let end = from;
  while (end - from < WIDEST_GAP && GAP.includes(text.charAt(end))) end++;
  return end;
}

function shapeOf(word: string): Shape {
  if (PARTICLE.test(word)) return 'particle';
  const { letters, capitals } = lettersOf(word);
  return letters > 1 && capitals * 2 > letters && !/^(?:\p{Lu}\.-?){1,3}$/u.test(word) ? 'last' : 'first';
}

/** How many words make one name: first names and then surnames, or the reverse; particles go with what follows. */
function nameIn(shapes: readonly Shape[]): number {
  const solid = shapes.filter((shape) => shape !== 'particle');
  const opens = solid[0];
  if (opens === undefined) return 0;
  let taken = 0;
  let turned = false;
  let previous: Shape = opens;
  for (const [index, shape] of shapes.entries()) {
    if (shape === 'particle') continue;
    if (shape !== previous) {
      if (turned) break;
      turned = true;
      previous = shape;
    }
    taken = index + 1;
  }
  return taken;
}
