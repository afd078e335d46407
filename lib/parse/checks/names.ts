/** Names of persons as different places of one act print them. */

const CIVILITY = /^(?:m|mm|mr|mme|mmes|mlle|monsieur|madame|mademoiselle|messieurs|mesdames|docteur|dr)$/u;

/** « M. Jean-Luc DE LA TOUR » → `jean luc de la tour`, without civility. */
const partsOf = (name: string): string[] =>
  (
    name
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).filter((part) => !CIVILITY.test(part));

/** Equal, or an initial (« J.-L. » for « Jean-Luc »). */
const samePart = (one: string, other: string): boolean =>
  one === other || ((one.length === 1 || other.length === 1) && one[0] === other[0]);

/** Whether each part of the shorter name is a part of the longer one, each of them once; longest parts first. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  const left = [...many];
  return few
    .toSorted((a, b) => b.length - a.length)
    .every((part) => {
      const at = left.includes(part) ? left.indexOf(part) : left.findIndex((other) => samePart(part, other));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
}

/**
 * Whether two names may be of one person: civility, case, accents, hyphens and order apart; first names may be initials,
 * left out or more than elsewhere (« TANGUY », « Hervé TANGUY »). Lenient, for warnings that somebody is *not* there.
 */
export function maySamePerson(one: string, other: string): boolean {
  const [few, many] = [partsOf(one), partsOf(other)].toSorted((a, b) => a.length - b.length);
  if (few === undefined || many === undefined || few.length === 0) return false;
  return few.some((part) => part.length > 1) && isWithin(few, many);
}

/**
 * Whether two names are surely of one person: all parts the same, more than a family name, no initials. Strict, for
 * warnings that somebody *is* there.
 */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [partsOf(one).toSorted(), partsOf(other).toSorted()];
  return a.length > 1 && a.length === b.length && a.every((part, at) => part.length > 1 && part === b[at]);
}
