/** Deliberating bodies and how they are named, folded (see `text/fold.ts`). */

/** The noun that begins a body's name. */
export const BODY_NOUN =
  "(?:conseil|bureau|commission permanente|comite|assemblee|conseil d'administration|conseil d'arrondissement)";

/** « Conseil de la Métropole » itself, and not « Conseil de la Métropole de Valbourg ». */
const ITSELF = "(?! (?:de |d'|du (?!\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))";

/** Every body's usual name, and the folded ways of printing it. The first that fits is the name. */
const NAMES: readonly (readonly [name: string, pattern: string])[] = [
  ['Bureau métropolitain', 'bureau metropolitain'],
  ['Conseil métropolitain', 'conseil metropolitain'],
  ['Conseil de la Métropole', `conseil de (?:la )?metropole${ITSELF}`],
  ['Bureau de la Métropole', `bureau de (?:la )?metropole${ITSELF}`],
  ["Conseil de l'Eurométropole", "conseil de l'eurometropole"],
  ['Conseil communautaire', 'conseil communautaire'],
  ['Conseil de communauté', `conseil de communaute(?! (?:urbaine|d'agglo|de communes))${ITSELF}`],
  ['Conseil de la communauté', `conseil de la communaute(?! (?:urbaine|d'agglo|de communes))${ITSELF}`],
  ['Bureau communautaire', 'bureau communautaire'],
  ["Conseil d'agglomération", `conseil d'agglomeration${ITSELF}`],
  ["Bureau d'agglomération", `bureau d'agglomeration${ITSELF}`],
  ['Conseil municipal', 'conseil municipal'],
  ['Conseil départemental', 'conseil (?:departemental|general)'],
  ['Conseil régional', 'conseil regional'],
  ['Conseil territorial', 'conseil territorial'],
  ['Commission permanente', 'commission permanente'],
  ['Comité syndical', 'comite syndical'],
  ['Bureau syndical', 'bureau syndical'],
  ['Comité directeur', 'comite directeur'],
  ["Conseil d'administration", "conseil d'administration"],
  ["Conseil d'arrondissement", "conseil d'arrondissement"],
  ['Conseil de Paris', 'conseil de paris'],
];

/** Pattern of a body's name. */
export const BODY = `(?:${NAMES.map(([, pattern]) => pattern).join('|')})`;

const WHOLE = NAMES.map(([name, pattern]) => [name, new RegExp(`^(?:${pattern})$`)] as const);

/** « BUREAU METROPOLITAIN » → « Bureau métropolitain »; undefined where the words name no body. */
export function bodyName(folded: string): string | undefined {
  return WHOLE.find(([, pattern]) => pattern.test(folded))?.[0];
}
