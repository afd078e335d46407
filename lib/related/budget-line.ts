/** Imputations budgétaires that are one line. */
import type { Deliberation } from '../model/reading.ts';

/** Words around the codes: « au compte », « chapitre 65, article 6574 », « de l'exercice 2022 ». */
const LABELS =
  /\b(?:imput\p{L}*|comptes?|chapitres?|articles?|natures?|fonctions?|lignes?|budget\p{L}*|principal|exercices?|section|fonctionnement|investissement|du|de|des|la|le|l|d|et|au|aux|sur|19\d\d|20\d\d)\b/giu;

/**
 * « SERV \ 6574 \ Proce » → `SERV/6574/PROCE`. The account is part of it: 6574 and 65748 are two lines, though one chart of
 * accounts replaced the other.
 */
export function budgetLineKey(line: string): string {
  const plain = line.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(LABELS, ' ');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join('/').toUpperCase();
}

/**
 * Whether a line says more than what kind of expense it is: all grants of France are booked on account 6574 or 65748, so
 * the account alone ties nothing.
 */
export function isSpecificLine(key: string): boolean {
  const parts = key.split('/');
  return parts.length >= 2 && parts.some((part) => /\p{L}{3}/u.test(part) || /^\d{7,}$/u.test(part));
}

/** Lines of an act, those of its grants included: comparable form → as printed. */
export function budgetLinesOf(act: Deliberation): Map<string, string> {
  const printed = [act.budgetLine, ...act.grants.map(({ budgetLine }) => budgetLine)];
  const lines = printed.flatMap((line) => (line ? [[budgetLineKey(line.value), line.value] as const] : []));
  return new Map(lines.filter(([key]) => isSpecificLine(key)).toReversed());
}
