/** What the text of one act teaches of names. */
import type { Learnt, LearntName } from '../model/learnt.ts';
import { explainedNames } from './explained-names.ts';
import { extensionsIn } from './extensions.ts';

import { namesProgramme, programmesIn } from './programme.ts';

const MOST_NAMES = 100;

const distinct = <T>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

/**
 * Reads what the act explains of the names in it: « long name (ACRONYM) » of bodies and of programmes, and acronyms with
 * what completes them. Nothing is known beforehand of any body.
 *
 * @param text the act's running text, title included; line breaks count as spaces
 */
export function learn(text: string): Learnt {
  return {
    names: bodyNamesIn(text),
    extensions: extensionsIn(text),
    programmes: distinct(programmesIn(text)).slice(0, MOST_NAMES),
  };
}

/** Explained names, without those of programmes: « Programme de coopération … (PROCESS) » names nobody. */
export const bodyNamesIn = (text: string): LearntName[] =>
  distinct(
    explainedNames(text)
      .filter((name) => !namesProgramme(name))
      .map(({ long, short }) => ({ long, short })),
  ).slice(0, MOST_NAMES);
