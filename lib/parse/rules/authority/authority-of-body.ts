import { AUTHORITY, isAuthorityName } from '../../grammar/authorities.ts';
import { BODY_NOUN } from '../../grammar/bodies.ts';
import { matches, type Rule } from '../../rule.ts';

/** « Le Bureau de Rivemont Métropole, après en avoir délibéré », « le Conseil Municipal de la Ville de Valbourg s'est réuni » */
const PATTERN = new RegExp(
  `\\b${BODY_NOUN}(?: (?:municipal|communautaire|metropolitain|de communaute|departemental|regional|syndical))? (?:de la |de l'|de |du |d')(?<name>${AUTHORITY})(?=\\s?(?:[,;:(\\n]|$)|\\s(?:s'est|est|a|ont|legalement|dument|regulierement|apres|reuni|convoque|du \\d|seance)\\b)`,
  'g',
);

export const authorityOfBody: Rule<string> = {
  id: 'authority-of-body',
  zones: ['header', 'roll-call', 'dispositif', 'recitals'],
  words: ['conseil', 'bureau', 'commission permanente', 'comite', 'assemblee'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      const name = (match.groups?.['name'] ?? '').trimEnd();
      const start = match.index + match[0].lastIndexOf(name);
      const end = start + name.length;
      const printed = act.flow.text.slice(start, end).replace(/\s+/g, ' ');
      if (!isAuthorityName(printed)) continue;
      yield { value: printed.charAt(0).toUpperCase() + printed.slice(1), start, end };
    }
  },
};
