/** Names of local authorities, folded: the kinds that there are, and what may stand after them. */

const KIND =
  "(?:ville|commune|mairie|metropole|eurometropole|departement|region|collectivite|syndicat(?: mixte| intercommunal| de communes)?|communaute (?:urbaine|d'agglomeration|de communes|de l'agglomeration)|conseil (?:departemental|regional|general)|centre (?:communal|intercommunal) d'action sociale|etablissement public(?: territorial)?|pole metropolitain|grand)";

/** « Ville de … », « Communauté d'agglomération du … », « … Métropole », « Grand … », at most this long. */
export const AUTHORITY = `(?:${KIND} (?:de la |de l'|de |du |des |d')[^\\n,;:.()]{2,60}?|(?:[a-z0-9'-]+ ){1,5}?(?:metropole|agglomeration|agglo|communaute)(?: [a-z'-]+){0,3}?|[a-z'-]+-metropole|metropole [a-z][a-z'-]+(?:[ -][a-z][a-z'-]+){0,3}|grand [a-z][a-z'-]+)`;

/** Words that name a kind of authority, or stand between such words and a name. */
const COMMON =
  /^(?:de|du|des|la|le|les|l|d|et|en|sur|sous|lès|lez|aux?|villes?|communes?|mairie|agglomération|agglomeration|agglo|communauté|communaute|métropole|metropole|eurométropole|département|departement|région|region|collectivité|syndicat|urbaine|mixte|intercommunal|conseil|grand|pôle|pole|métropolitain)$/i;

/** « Communauté de communes du Haut Pays » is a name; « la Métropole » and « métropole d'accepter les conclusions » are none. */
export function isAuthorityName(printed: string): boolean {
  const own = printed.split(/[\s'’-]+/).filter((word) => word !== '' && !COMMON.test(word));
  return own.length > 0 && own.every((word) => /^[\p{Lu}\d]/u.test(word));
}
