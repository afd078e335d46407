import { isAuthorityName } from '../../grammar/authorities.ts';
import { bodyName } from '../../grammar/bodies.ts';
import { matches, type Rule } from '../../rule.ts';

/** « Conseil de Rivemont Métropole », « Bureau de la Métropole de Valbourg »: a body called after its authority, in the head, over two lines too */
const NAMED =
  "(?<body>(?:conseil|bureau) de (?:(?:la )?(?:metropole|communaute|collectivite) (?:de |d'|du )?(?:[a-z'-]+ ?){1,4}?(?:\\s(?:[a-z'-]+ ){1,2}(?:metropole|agglomeration|communaute))?|(?:[a-z'-]+ ){1,4}?(?:metropole|agglomeration|communaute)))";
const END = '(?=\\s?(?:$|\\n|,|\\.|:|du (?:\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi)|-|–|en date|seance))';
const PATTERN = new RegExp(
  `(?:(?<=(?:^|\\n)\\W{0,4})|(?:seance|deliberations?|registre|reunion|proces-verbal|compte[- ]rendu)s?[^\\n]{0,60}?\\b(?:du|de la) )${NAMED}${END}`,
  'g',
);

/** « … le Conseil de Rivemont Métropole s'est réuni » */
const MEETS = new RegExp(`\\ble ${NAMED}(?=\\s(?:s'est|a ete convoque|legalement|dument|regulierement))`, 'g');
/** « Le Conseil de la Métropole a adopté son plan, »: what follows is no name. */
const NOUN = /^(?:conseil|bureau) /i;

export const namedBody: Rule<string> = {
  id: 'named-body',
  zones: ['header', 'aside', 'roll-call'],
  words: ['metropole', 'communaute', 'collectivite', 'agglomeration'],
  *find(zone, act) {
    for (const match of [...matches(zone, act, PATTERN), ...matches(zone, act, MEETS)]) {
      const printed = (match.groups?.['body'] ?? '').trim();
      const start = match.index + match[0].lastIndexOf(printed);
      const text = act.flow.text.slice(start, start + printed.length).replace(/\s+/g, ' ');
      const value = bodyName(printed) ?? (isAuthorityName(text.replace(NOUN, '')) ? text : undefined);
      if (value !== undefined) yield { value, start, end: start + printed.length };
    }
  },
};
