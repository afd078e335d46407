/** Names are kept without civility, and selected words often have it: « Mme Anne PETIT », « M. Paul DURAND, ». */
const CIVILITY =
  /^(?:mm?\.|m(?:mes?|lles?|r)\.?|messieurs|mesdames|monsieur|madame|mademoiselle|docteur|dr\.?|ma[iî]tre|me)\s+/iu;

export const withoutCivility = (words: string): string =>
  words
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(CIVILITY, '')
    .replace(/[\s,;:.]+$/u, '');
