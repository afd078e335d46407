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
  {
    rule: 'side-in-row',
    text: `
      Pour                    45
      Contre                  2 (Mme PETIT, M. FAURE)
      Abstention              0`,
    zone: 'vote',
    finds: [
      pour(45),
      contre(2),
      { side: 'against', names: ['PETIT'] },
      { side: 'against', names: ['FAURE'] },
      abstentions(0),
    ],
  },
  {
    rule: 'side-in-row',
    text: `
      Pour (31)               les élus de la majorité
      Contre (1)              M. Karim HADDAD`,
    zone: 'vote',
    finds: [pour(31), contre(1), { side: 'against', names: ['Karim HADDAD'] }],
  },
  {
    rule: 'side-in-row',
    text: `
      Pour                    72          + 2
      Contre                  3           ?`,
    zone: 'vote',
    finds: [],
  },
  {
    rule: 'side-in-row',
    text: `
      Pour                    12 000 €
      Contre                  partie`,
    zone: 'vote',
    finds: [],
  },
];
