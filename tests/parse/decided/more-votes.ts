/** More ways of telling a vote: procedure, other bodies, groups, ties. */
import type { DecidedCase } from './case.ts';

export const MORE_VOTES: readonly DecidedCase[] = [
  {
    name: 'vote majorite names',
    text: `
      Le Conseil, à la majorité (non participations au vote de M. ALBA, Mme BRUN et M. CROS), approuve le budget.
    `,
    grants: [],
    vote: 'majority notVoting=3',
  },
  {
    name: 'vote commission',
    text: `
      Vu l'avis favorable émis à l'unanimité par la commission des finances le 3 mars ;
      Le Conseil municipal, après en avoir délibéré, par 18 voix pour, 4 contre :
      - approuve le budget
    `,
    grants: [],
    vote: 'majority for=18 against=4',
  },
  {
    name: 'vote unanim presents',
    text: `
      LE CONSEIL, à l'unanimité des membres présents et représentés, Madame Paula SERRES ne prenant pas part au vote, avec 21 Voix Pour, DECIDE
    `,
    grants: [],
    vote: 'unanimous for=21 notVoting=1',
  },
  {
    name: 'vote abst colon',
    text: `
      Le Conseil municipal approuve le compte rendu de la commission.
      Abstentions : 3 (M. ALBA, Mme BRUN, M. CROS)
      Pour : 12
    `,
    grants: [],
    vote: 'majority for=12 abstentions=3',
  },
  {
    name: 'vote words',
    text: `
      Adopté par quinze voix pour, deux voix contre et une abstention.
    `,
    grants: [],
    vote: 'majority for=15 against=2 abstentions=1',
  },
  {
    name: 'vote minus',
    text: `
      Adopté à l'unanimité moins deux abstentions (M. ALBA, Mme BRUN).
    `,
    grants: [],
    vote: 'unanimous abstentions=2',
  },
  {
    name: 'vote minus against',
    text: `
      Adopté à l'unanimité moins une voix contre.
    `,
    grants: [],
    vote: 'majority against=1',
  },
  {
    name: 'vote rejet article',
    text: `
      Le Conseil, par 4 voix pour et 9 voix contre, rejette la proposition.
    `,
    grants: [],
    vote: 'rejected for=4 against=9',
  },
  {
    name: 'vote scrutin',
    text: `
      RÉSULTAT DU VOTE : Votants : 45 - Pour : 40 - Contre : 2 - Abstention : 3
    `,
    grants: [],
    vote: 'majority for=40 against=2 abstentions=3',
  },
  {
    name: 'vote s abstenant',
    text: `
      Adopté à la majorité, Mme ALBA et M. BRUN s'abstenant.
    `,
    grants: [],
    vote: 'majority abstentions=2',
  },
  {
    name: 'vote groupe',
    text: `
      La délibération est adoptée à la majorité : 80 voix pour, 12 contre (groupe Ensemble), 5 abstentions (groupe Demain).
    `,
    grants: [],
    vote: 'majority for=80 against=12 abstentions=5',
  },
  {
    name: 'vote nonvotants',
    text: `
      Qui ont pris part à la délibération : 27
      pour : 20 contre : 5 abstention(s) : 2 non votant(s) : 0
    `,
    grants: [],
    vote: 'majority for=20 against=5 abstentions=2 notVoting=0',
  },
  {
    name: 'vote accord',
    text: `
      Accord du conseil à l'unanimité.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'vote tie',
    text: `
      Le Conseil municipal, par 7 voix pour et 7 voix contre, la voix du Maire étant prépondérante, adopte la délibération.
    `,
    grants: [],
    vote: 'majority for=7 against=7',
  },
  {
    name: 'vote main levee',
    text: `
      Le Conseil, par un vote à main levée, à l'unanimité des suffrages exprimés, 3 abstentions, approuve le projet.
    `,
    grants: [],
    vote: 'unanimous abstentions=3',
  },
  {
    name: 'vote two abst names',
    text: `
      Adopté à l'unanimité des suffrages exprimés. Se sont abstenus : M. Jean ALBA, Mme Lise BRUN.
    `,
    grants: [],
    vote: 'unanimous abstentions=2',
  },
];
