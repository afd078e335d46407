import type { ActSummary } from '../../model/document.ts';
import type { VoteSide } from '../../model/reading.ts';
import { VOTE_SIDES } from '../format/votes.ts';
import type { Language } from '../language.ts';
import { markWords } from '../words/mark-words.ts';

/** « 14 pour », « 2 contre »: only figures that the document prints, since a mark has no room to say « déduit ». */
export function statedCounts(act: ActSummary, sides: readonly VoteSide[], language: Language): string[] {
  const t = markWords(language);
  return sides.flatMap((side) => {
    const count = act[side];
    return count?.certainty === 'stated' ? [t(`votes.${side}`, { count: count.value })] : [];
  });
}

/** « 62 pour (déduit) »: every figure above zero or printed, with its certainty where it is not printed. */
export function allCounts(act: ActSummary, language: Language): string[] {
  const t = markWords(language);
  return VOTE_SIDES.flatMap((side) => {
    const count = act[side];
    if (count === undefined || (count.value === 0 && count.certainty !== 'stated')) return [];
    const said = t(`votes.${side}`, { count: count.value });
    return [count.certainty === 'stated' ? said : `${said} (${t(`certainty.${count.certainty}`)})`];
  });
}
