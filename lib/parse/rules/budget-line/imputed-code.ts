import { PATH } from '../../grammar/budget-codes.ts';
import { matches, type Rule } from '../../rule.ts';

/** « sera imputée au compte SERV/65748/PROCE de l'exercice », « sur l'imputation : 6574/925/ 17564 » */
const PATTERN = new RegExp(
  String.raw`\b(?:comptes?|imputations?(?: budgetaires?)?|lignes?(?: de credits?| budgetaires?)?|articles?|credits? inscrits?)(?: ?: ?| n° ?| sous | )(?<line>${PATH})(?![a-z0-9])`,
  'g',
);

export const imputedCode: Rule<string> = {
  id: 'imputed-code',
  zones: ['dispositif', 'recitals', 'vote'],
  *find(zone, act) {
    for (const match of matches(zone, act, PATTERN)) {
      const line = match.groups?.['line'];
      if (line === undefined || !/\d{3}/.test(line)) continue;
      const end = match.index + match[0].length;
      const start = end - line.length;
      yield { value: act.flow.text.slice(start, end), start, end };
    }
  },
};
