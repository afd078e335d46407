import { matches, type Rule } from '../../rule.ts';
import { personBefore, surePersonAt } from '../person-after.ts';

/**
 * « Mme Anne PETIT a été désignée (comme) secrétaire de séance », « M. … est élu secrétaire », « Désignation d'un secrétaire de
 * séance (…) : Anne PETIT a été désignée », « A été nommé secrétaire : M. … », « après avoir désigné Monsieur … comme secrétaire de séance »
 */
const PERSON_FIRST =
  /,?\s(?:a ete|est|ayant ete|est ainsi|qui accepte,? est)\s(?:designee?|elue?|nommee?|choisie?|desigi?nee?)(?=[^\n.]{0,60}\bsecretaire)|\sest(?=\s(?:le |la )?secretaire de (?:la )?seance)|,?\sremplit (?:les|la) fonctions? de secretaire|,?\sassure (?:le secretariat|les fonctions de secretaire)/g;
const NAMED_LATER =
  /\b(?:designation|election|nomination) (?:d'un|de la|du|des?)(?: ou plusieurs)? secretaires?[^\n]{0,30}(?:\([^)\n]{0,160}\)[\s:]{0,4}|\s?:\s?)|\b(?:a ete|est) (?:nommee?|elue?|designee?) (?:comme )?secretaire(?: de (?:la )?seance)?\s?:\s?/g;
const PERSON_INSIDE =
  /\b(?:designe|elit|nomme|elu|choisi|avoir nomme|avoir designe|designee)\s(?=(?:[^\n.;]|\bmm?\.){2,60}?(?:(?:comme|en qualite de|pour|,)[^\n.;]{0,40})?secretaire)/g;

const SECRETARY = /secreta/;

export const electedSecretary: Rule<string> = {
  id: 'elected-secretary',
  zones: ['header', 'roll-call', 'recitals'],
  words: ['secreta'],
  *find(zone, act) {
    const { text } = act.flow;
    for (const match of matches(zone, act, PERSON_FIRST, SECRETARY)) {
      const person = personBefore(text, match.index, Math.max(zone.start, match.index - 120));
      if (person) yield { value: person.name, start: person.start, end: match.index + match[0].length };
    }
    for (const pattern of [NAMED_LATER, PERSON_INSIDE]) {
      for (const match of matches(zone, act, pattern, SECRETARY)) {
        const person = surePersonAt(text, match.index + match[0].length, zone.end);
        if (person) yield { value: person.name, start: match.index, end: person.end };
      }
    }
  },
};
