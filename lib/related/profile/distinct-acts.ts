/** Acts that are known from several documents (the act itself, the minutes, a newer file), each once: nothing is summed twice. */
import type { ActRow } from '../../model/collection.ts';
import { sourcesOfActs } from '../../model/first-source.ts';

/** @param rows in which nothing is repeated but acts that several documents hold */
export const distinctActs = (rows: readonly ActRow[]): ActRow[] =>
  sourcesOfActs(rows).flatMap(([first]) => first ?? []);
