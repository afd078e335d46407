/** Why a cell is believed, in the words of the files: they are French, as the official formats are. */
import type { Certainty, Found } from '../model/evidence.ts';
import { cellText } from './cell.ts';

/**
 * `said`: the user said it, as no act does. `known`: an address that the document was fetched from, or what
 * follows from the format itself.
 */
export type Standing = Certainty | 'said' | 'known';

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  stated: 'énoncé',
  inferred: 'déduit',
  uncertain: 'incertain',
  corrected: 'corrigé',
  said: 'déclaré',
  known: 'connu',
};

/** What follows a column's name, for each column about where its value stands. */
export const PROVENANCE_COLUMNS = ['certitude', 'page', 'citation', 'avant_correction'] as const;

/** Between several pages or passages. */
const AND = ' | ';

/** One cell for each of {@link PROVENANCE_COLUMNS}. @param show how the value is written in its cell */
export function provenance(found: Found<unknown> | undefined, show: (value: unknown) => string): string[] {
  if (found === undefined) return PROVENANCE_COLUMNS.map(() => '');
  const { certainty, evidence, original } = found;
  return [
    STANDING_WORDS[certainty],
    [...new Set(evidence.map(({ page }) => page))].join(AND),
    evidence.map(({ quote }) => cellText(quote)).join(AND),
    original === undefined ? '' : show(original.value),
  ];
}
