import { matches, type Rule } from '../../rule.ts';

/**
 * « DÉPARTEMENT DE LA HAUTE-VALOIRE » above « Commission permanente » or « Conseil départemental »: the département decides.
 * Above the name of a commune it only says where that is.
 */
const PARAGRAPH =
  /^\W{0,4}(?<name>(?:departement|region) (?:de la |de l'|de |du |des |d')[^\n,;:.()\d]{2,40}?)(?=\s{1,3}(?:commission|conseil|assemblee|extrait|reunion|seance)\b|\s{0,2}$)/gm;
const ITS_BODY = /\b(?:conseil|assemblee) (?:departementale?|generale?|regionale?)\b|\bcommission permanente\b/;
const OTHER_AUTHORITY = /\b(?:ville|commune|mairie|communaute|canton|arrondissement|syndicat) (?:de|du|des|d)\b/;

export const departmentLetterhead: Rule<string> = {
  id: 'department-letterhead',
  zones: ['header'],
  *find(zone, act) {
    const head = act.flow.folded.slice(zone.start, zone.end);
    if (!ITS_BODY.test(head) || OTHER_AUTHORITY.test(head)) return;
    for (const match of matches(zone, act, PARAGRAPH)) {
      const name = match.groups?.['name'] ?? '';
      const start = match.index + match[0].indexOf(name);
      const value = act.flow.text.slice(start, start + name.length).replace(/\s+/g, ' ');
      return yield { value, start, end: start + name.length };
    }
  },
};
