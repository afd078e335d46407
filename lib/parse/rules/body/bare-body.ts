import { matches, type Rule } from '../../rule.ts';

/** Nothing but the noun: « Conseil du 25 janvier 2031 », « Extrait du registre des délibérations du Conseil » */
const PATTERN =
  /(?<=(?:^|\n)\W{0,4}|deliberations du |seance du )(?<body>conseil|bureau)(?=\s?(?:$|\n|,? du (?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi)|- seance))/g;

export const bareBody: Rule<string> = {
  id: 'bare-body',
  zones: ['header', 'aside'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      const end = match.index + match[0].length;
      yield { value: match[0] === 'conseil' ? 'Conseil' : 'Bureau', start: match.index, end };
    }
  },
};
