/** When two printed names are one body, inside one act. */
import { fold } from '../text/fold.ts';
import { perAct } from '../per-act.ts';
import type { ActText } from '../zones.ts';

/** Words that say what kind of body it is, and tell none from another. */
const KIND =
  /^(?:l|d|la|le|les|de|du|des|a|au|aux|et|en|association|assoc|societe|sarl|sas|m|mme|mlle|monsieur|madame)$/;

/** The words that tell a name from others, folded; all of its words where every one of them only tells the kind. */
export function tellingWords(name: string): ReadonlySet<string> {
  const words = fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !KIND.test(word));
  return new Set(telling.length > 0 ? telling : words);
}

/** All the words of the shorter name are in the longer one. */
export function shareWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  return short.size > 0 && [...short].every((word) => long.has(word));
}

export function isSameName(a: string, b: string): boolean {
  return shareWords(tellingWords(a), tellingWords(b));
}

/**
 * « Le Bureau de Saint-X Métropole », « le Conseil municipal de la Ville de Y »: whose body decides. « membre du bureau du comité
 * des fêtes » tells of a body that receives.
 */
const AUTHORITY =
  /\b(?<!\b(?:membres?|presidente?|vice-presidente?|secretaire|tresoriere?|adherente?|administrat\w+|siegeant|elue?) (?:du |de la |de l'|au |a la |dans le )?)(?:bureau|conseil|comite|commission permanente|assemblee)(?: (?:municipal|communautaire|metropolitain|syndical|general|departemental))? (?:de la |de l'|du |des |de |d')(?!(?:association|club|comite|amicale|societe|union|federation|foyer)\b)(?<name>[^\n,;:.()]{3,60}?)(?=,| a ete| s'est| legalement| dument| reuni| apres|\s?[;:.(\n]|$)/g;

/** The body that decides grants nothing to itself. */
export function namesAuthority(name: string, act: ActText): boolean {
  return authorityNames(act).some((authority) => isEqualName(authority, name));
}

const authorityNames = perAct((act): readonly string[] => {
  const names = new Set<string>();
  for (const match of act.flow.folded.matchAll(AUTHORITY)) {
    const name = match.groups?.['name'];
    if (name !== undefined) names.add(name);
  }
  return [...names];
});

function isEqualName(a: string, b: string): boolean {
  const [x, y] = [tellingWords(a), tellingWords(b)];
  return x.size > 0 && x.size === y.size && [...x].every((word) => y.has(word));
}
