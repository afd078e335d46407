/** Names of persons as different places of one act print them. */
import { fold } from '../text/fold.ts';

const CIVILITY = /^(?:m|mm|mr|mme|mmes|mlle|monsieur|madame|mademoiselle|messieurs|mesdames|docteur|dr)$/u;

/** A name taken apart: « M. Jean-Luc DE LA TOUR » → `jean luc de la tour`, without civility. */
export type NameParts = readonly string[];

export function partsOf(name: string): NameParts {
  const folded = fold(name);
  const parts = BEYOND_ASCII.test(folded) ? takenApart(name).match(/\p{L}+/gu) : folded.match(/[a-z]+/g);
  return (parts ?? []).filter((part) => !CIVILITY.test(part));
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Ligatures, and letters that are printed with their accents apart, which few names have. */
const takenApart = (name: string): string => name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Equal, or an initial (« J.-L. » for « Jean-Luc »). */
const samePart = (one: string, other: string): boolean =>
  one === other || ((one.length === 1 || other.length === 1) && one[0] === other[0]);

/** Whether each part of the shorter name is a part of the longer one, each of them once; longest parts first. */
function isWithin(few: NameParts, many: NameParts): boolean {
  if (!few.every((part) => many.some((other) => samePart(part, other)))) return false;
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
export function maySamePerson(one: NameParts, other: NameParts): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return few.some((part) => part.length > 1) && isWithin(few, many);
}

/**
 * What names have in common that are surely of one person: the same parts in any order, more than a family name, no
 * initials. Strict, for warnings that somebody *is* there. Nothing for a name that is not sure.
 */
export function sureName(name: NameParts): string | undefined {
  return name.length > 1 && name.every((part) => part.length > 1) ? name.toSorted().join(' ') : undefined;
}
