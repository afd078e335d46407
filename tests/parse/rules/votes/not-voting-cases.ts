/** Who took no part in a vote. */
import type { RuleCase } from '../../rule-cases.ts';
import { notVoting, type Told } from './told.ts';

export const notVotingCases: readonly RuleCase<Told>[] = [
  {
    rule: 'not-taking-part',
    text: "à l'unanimité des membres présents, Madame Paule SERRES ne prenant pas part au vote",
    zone: 'vote',
    finds: [notVoting(['Paule SERRES'])],
  },
  {
    rule: 'not-taking-part',
    text: 'à la majorité (non participations au vote de M. TORT, Mme UBALD et M. VIALA)',
    zone: 'vote',
    finds: [notVoting(['TORT', 'UBALD', 'VIALA'])],
  },
  { rule: 'not-taking-part', text: 'Le Maire ne prend pas part au vote.', zone: 'vote', finds: [notVoting()] },
  { rule: 'not-taking-part', text: 'Les mineurs ne prennent pas part au vote', zone: 'recitals', finds: [] },
];
