/** Tables of the sides of a vote. */
import type { RuleCase } from '../../rule-cases.ts';
import { abstentions, contre, pour, type Told } from './told.ts';

export const columnCases: readonly RuleCase<Told>[] = [
  {
    rule: 'side-in-column',
    text: `
      Votants          Pour          Contre          Abstentions
         51             45              6                 -`,
    zone: 'vote',
    finds: [pour(45), contre(6), abstentions(0)],
  },
  {
    rule: 'side-in-column',
    text: `
      Ont voté pour (2)          Ont voté contre (1)
      Anne PETIT                 Karim HADDAD
      Jean FAURE`,
    zone: 'vote',
    finds: [
      { side: 'for', names: ['Anne PETIT'] },
      { side: 'for', names: ['Jean FAURE'] },
      { side: 'against', names: ['Karim HADDAD'] },
    ],
  },
  {
    rule: 'side-in-column',
    text: `
      Ont voté pour (3)          Ont voté contre (1)
      Anne PETIT                 Karim HADDAD
      Jean FAURE`,
    zone: 'vote',
    finds: [{ side: 'against', names: ['Karim HADDAD'] }],
  },
  {
    rule: 'side-in-column',
    text: `
      Pour          Contre          Abstentions
      le climat     le gaspillage   de repas`,
    zone: 'vote',
    finds: [],
  },
];
