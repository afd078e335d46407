/** When two answers are one. */

const SMALL = new Set(
  'l d la le les de du des a au aux et en association societe commune ville m mme mlle monsieur madame'.split(' '),
);

/** Words without accents, capitals, marks and articles; all of them where no other is left: « Mme D. ». */
export function words(text: string): string[] {
  const all = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = all.filter((word) => !SMALL.has(word));
  return telling.length > 0 ? telling : all;
}

/** « POLLET ANNE » is Anne POLLET: nothing in capitals tells which of the two is the family's name. */
export const samePerson = (a: string, b: string): boolean =>
  words(a).toSorted().join(' ') === words(b).toSorted().join(' ');

export const sameWords = (a: string, b: string): boolean => words(a).join(' ') === words(b).join(' ');

/** How many of all their words two texts share: 0–1. */
export function overlap(a: string, b: string): number {
  const left = new Set(words(a));
  const right = new Set(words(b));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, left.size + right.size - shared);
}

/** Nearly all words in common: labels may leave out an address or a bracket. */
export const nearlySameWords = (a: string, b: string): boolean => overlap(a, b) >= 0.75;

export const sameUnspaced = (a: string, b: string): boolean =>
  a.replace(/\s+/g, '').toUpperCase() === b.replace(/\s+/g, '').toUpperCase();

/** An imputation may be quoted with more or less of what stands around it. */
export function sameBudgetLine(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => words(text).join(' ')) as [string, string];
  return left !== '' && right !== '' && (left.includes(right) || right.includes(left));
}
