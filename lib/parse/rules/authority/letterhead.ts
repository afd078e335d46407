import { AUTHORITY } from '../../grammar/authorities.ts';
import { matches, type Rule } from '../../rule.ts';

/** A line of its own in the head: « SAINT-MARCEL MÉTROPOLE », « Commune de Valbourg », « COMMUNAUTÉ DE COMMUNES DU HAUT PAYS » */
const PATTERN = new RegExp(`(?<=^|\\n)\\W{0,4}(?<name>${AUTHORITY})\\s{0,2}(?=\\n|$)`, 'g');
/** Headings that look like one: the département above the commune's name; the sitting. */
const NO_AUTHORITY =
  /^(?:departement|region|extrait|seance|deliberation|conseil de|bureau de|registre|proces|compte)\b/;

export const letterhead: Rule<string> = {
  id: 'letterhead',
  zones: ['header', 'aside'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      const name = (match.groups?.['name'] ?? '').trimEnd();
      if (NO_AUTHORITY.test(name)) continue;
      const start = match.index + match[0].indexOf(name);
      const end = start + name.length;
      yield { value: act.flow.text.slice(start, end).replace(/\s+/g, ' '), start, end };
      return;
    }
  },
};
