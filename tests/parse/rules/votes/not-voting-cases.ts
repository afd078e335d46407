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
  {
    rule: 'not-taking-part',
    text: "M. le Maire, président de l'association, sort de la salle et ne prend pas part au vote.",
    zone: 'vote',
    finds: [notVoting()],
  },
  { rule: 'not-taking-part', text: 'Les mineurs ne prennent pas part au vote', zone: 'recitals', finds: [] },
  {
    rule: 'not-taking-part',
    text: "N'ont pas pris part au vote : Mme Alix SERRES, M. Raoul TORT (administrateurs de l'association)",
    zone: 'vote',
    finds: [notVoting(['Alix SERRES', 'Raoul TORT'])],
  },
  {
    rule: 'not-taking-part',
    text: "Adopté à l'unanimité. M. Paul TORT sort de la salle et ne prend part ni au débat ni au vote.",
    zone: 'vote',
    finds: [notVoting(['Paul TORT'])],
  },
  {
    rule: 'not-taking-part',
    text: "Mme UBALD et M. VIALA, intéressés, n'ont pris part ni aux débats, ni au vote.",
    zone: 'vote',
    finds: [notVoting(['UBALD', 'VIALA'])],
  },
  {
    rule: 'not-taking-part',
    text: "à l'unanimité des votants (M. Paul TORT ne prend pas part au vote)",
    zone: 'vote',
    finds: [notVoting(['Paul TORT'])],
  },
  { rule: 'not-taking-part', text: "N'ont pas pris part au vote : 2", zone: 'vote', finds: [] },
  {
    rule: 'not-taking-part',
    text: 'Les élus intéressés ne doivent prendre part ni au débat ni au vote.',
    zone: 'recitals',
    finds: [],
  },
  {
    rule: 'not-taking-part',
    text: "N'a pas pris part au vote : M. Paul TORT ; S'est abstenue : Mme Anne PETIT",
    zone: 'vote',
    finds: [notVoting(['Paul TORT'])],
  },
];
