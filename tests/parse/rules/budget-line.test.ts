import { describe, expect, it } from 'vitest';
import { budgetLineRules, isSameLine } from '../../../lib/parse/rules/budget-line/index.ts';
import { describeRules } from '../rule-cases.ts';

describeRules('budget-line', budgetLineRules, [
  {
    rule: 'imputed-code',
    text: "- la dépense correspondante sera imputée au compte CULT/6574/AMAT de l'exercice 2031.",
    finds: ['CULT/6574/AMAT'],
    quotes: 'CULT/6574/AMAT',
  },
  {
    rule: 'imputed-code',
    text: "- dit que la dépense sera prélevée sur l'imputation : 6574/311/20417",
    finds: ['6574/311/20417'],
  },
  { rule: 'imputed-code', text: '- rend compte/avis de la réunion du 12 mars.', finds: [] },
  {
    rule: 'named-elements',
    text: '- les crédits sont inscrits au budget, chapitre 65, nature 6574.',
    finds: ['chapitre 65, nature 6574'],
  },
  {
    rule: 'named-elements',
    text: '- la dépense sera prélevée sur la ligne 4120, nature 6574.',
    finds: ['ligne 4120, nature 6574'],
  },
  {
    rule: 'named-elements',
    text: '- approuve le règlement, chapitre 3, article 12.',
    finds: [],
  },
  {
    rule: 'single-element',
    text: '- la somme sera imputée au chapitre 65 du budget principal.',
    finds: ['chapitre 65'],
  },
  {
    rule: 'single-element',
    text: "- les crédits nécessaires sont inscrits à l'article 6574 du budget.",
    finds: ['article 6574'],
  },
  { rule: 'single-element', text: "- approuve l'article 12 de la convention.", finds: [] },
]);

describe('two budget lines', () => {
  it('are one whatever their spaces and capitals', () => {
    expect(isSameLine('SERV / 6574 / Proce', 'serv/6574/PROCE')).toBe(true);
    expect(isSameLine('SERV/6574/PROCE', 'SERV/65748/PROCE')).toBe(false);
  });
});
