/** Words that are nearly another: a letter wrong, lost or doubled, two exchanged. */

/** One letter in this many may be wrong. */
const LETTERS_PER_ERROR = 4;

const allowedIn = (model: string): number => Math.floor(model.length / LETTERS_PER_ERROR);

/** Tells whether a folded text holds a word that is one of `models` with a few letters wrong. */
export function wordsLike(models: readonly string[]): (folded: string) => boolean {
  if (models.length === 0) return () => false;
  const initials = models.map((model) => model.charAt(0)).join('');
  const shortest = Math.min(...models.map((model) => model.length - allowedIn(model)));
  const candidate = new RegExp(`(?<!\\S)(?:[a-z]')?[${initials}]\\S{${shortest - 1},}`, 'g');
  return (folded) =>
    (folded.match(candidate) ?? []).some((printed) => {
      const word = printed.replace(/^[a-z]'|[.,;:)»"]+$/g, '');
      return models.some((model) => isSimilar(word, model));
    });
}

/** Tells whether a folded word is `model` with a few letters wrong. */
export function isSimilar(word: string, model: string): boolean {
  const allowed = allowedIn(model);
  if (word.charAt(0) !== model.charAt(0) || Math.abs(word.length - model.length) > allowed) return false;
  return distance(word, model, allowed) <= allowed || sameLetters(word, model);
}

const sorted = (text: string): string => [...text].toSorted().join('');

/** « unnaimtié » has the letters of « unanimité ». */
function sameLetters(word: string, model: string): boolean {
  return word.length > 5 && word.length === model.length && sorted(word) === sorted(model);
}

/** Levenshtein's distance, given up above `limit`. */
function distance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
