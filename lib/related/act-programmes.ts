/** The programmes that an act belongs to, by its title or by what its text says. */
import type { LearntProgramme } from '../model/learnt.ts';
import { explainedNames } from './explained-names.ts';
import { wordsOf } from '../model/words.ts';
import { foldText, significantWords } from './fold.ts';
import type { KnownAct } from './known-act.ts';
import { namesProgramme } from './programme.ts';

export interface Programme {
  /** As printed, the acronym where there is one. */
  name: string;
  /** Folded names, any of which says that two programmes are one. */
  keys: string[];
  /** Folded words of all its names: they are no subject of their own. */
  words: string[];
}

/** « … dans le cadre de la thématique du handicap - Exercice 2013 », in a title. */
const TITLE_FRAME =
  /dans le cadre (?:du|de la|de l[’']|de son|de sa|d[’']une?|des?)\s*([^,;:()–—]{4,100}?)\s*(?=$|[,;:()–—]|\s-\s|\spour\s)/giu;

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/u.test(word);

/** The same programme of another year is the same programme. */
const programmeKey = (name: string): string =>
  significantWords(name)
    .filter((word) => !isYear(word))
    .join(' ');

function toProgramme({ name, acronym }: Omit<LearntProgramme, 'framing'>): Programme {
  const keys = [programmeKey(name), ...(acronym === undefined ? [] : [foldText(acronym)])];
  return {
    name: acronym ?? name,
    keys: keys.filter((key) => key !== ''),
    words: keys.flatMap((key) => key.split(' ')),
  };
}

const padded = (text: string): string => ` ${foldText(text)} `;

/** Whether the title names a programme that the text only mentions. */
function titleNames(title: string, programme: LearntProgramme): boolean {
  if (padded(title).includes(padded(programme.name))) return true;
  return programme.acronym !== undefined && wordsOf(title).includes(foldText(programme.acronym));
}

export const programmesOf = ({ act, learnt }: KnownAct): Programme[] =>
  programmesNamed(act.title?.value ?? '', learnt.programmes);

/** @param learnt all that the act's text names */
export function programmesNamed(title: string, learnt: readonly LearntProgramme[]): Programme[] {
  const inTitle = explainedNames(title)
    .filter(namesProgramme)
    .map(({ long, short }) => ({ name: long, acronym: short }));
  const framedByTitle = [...title.matchAll(TITLE_FRAME)].map(([, name = '']) => ({ name }));
  const fromText = learnt.filter((programme) => programme.framing || titleNames(title, programme));
  return merged([...inTitle, ...fromText, ...framedByTitle].map(toProgramme).filter(({ keys }) => keys.length > 0));
}

/** One programme is named in several ways: by its acronym here, by its long name there. */
function merged(programmes: readonly Programme[]): Programme[] {
  const distinct: Programme[] = [];
  for (const programme of programmes) {
    const known = distinct.find(({ keys }) => keys.some((key) => programme.keys.includes(key)));
    if (!known) distinct.push({ ...programme });
    else {
      known.keys = [...new Set([...known.keys, ...programme.keys])];
      known.words = [...new Set([...known.words, ...programme.words])];
    }
  }
  return distinct;
}
