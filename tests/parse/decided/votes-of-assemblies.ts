/** How large assemblies tell their votes: by groups, by conclusions put to the vote, by ballots with figures. */
import type { DecidedCase } from './case.ts';

export const VOTES_OF_ASSEMBLIES: readonly DecidedCase[] = [
  {
    name: 'conclusions put to the vote',
    text: `
      Les conclusions du rapport, mises aux voix, sont adoptées à l'unanimité.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'conclusions adopted by a majority, a group against',
    text: `
      Le Conseil de la Métropole, après en avoir délibéré, approuve la convention.

      Les conclusions, mises aux voix par Monsieur le Président, sont adoptées à la majorité.
      Votent contre : groupe Ensemble autrement.
      S'abstiennent : Mme RAVEL et M. PINEAU.
    `,
    grants: [],
    vote: 'majority abstentions=2',
  },
  {
    name: 'having deliberated, the conclusions are adopted',
    text: `
      Délibère, et ayant délibéré, adopte à l'unanimité les conclusions du rapport.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'a result in capitals',
    text: `
      Le Conseil, après en avoir délibéré, approuve la convention.

      RÉSULTAT DU VOTE : ADOPTÉ À L'UNANIMITÉ
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'the scrutiny in two rows',
    text: `
      Le Conseil, après en avoir délibéré, décide d'approuver la convention.

      SCRUTIN          POUR : 80          ABSTENTION : 2
                       CONTRE : 4         NE SE PRONONCE PAS : 1
      DONT 12 PROCURATION(S)
    `,
    grants: [],
    vote: 'majority for=80 against=4 abstentions=2 notVoting=1',
  },
  {
    name: 'groups with their figures',
    text: `
      Délibération adoptée.
      Pour : 62 (groupe Métropole en commun, groupe Écologistes)
      Contre : 10 (groupe Ensemble autrement)
      Abstentions : 5 (groupe Citoyens et territoires)
    `,
    grants: [],
    vote: 'majority for=62 against=10 abstentions=5',
  },
  {
    name: 'a proposal put to the vote',
    text: `
      Le Bureau, après en avoir délibéré, approuve la convention.

      Cette proposition mise aux voix est adoptée.
      Se sont abstenus : Messieurs ORTIZ et PINEAU.
    `,
    grants: [],
    vote: 'majority abstentions=2',
  },
  {
    name: 'all members but one who takes no part',
    text: `
      La Commission permanente, après en avoir délibéré, à l'unanimité des membres présents et représentés, M. ORTIZ ne participant pas au vote, approuve la convention.
    `,
    grants: [],
    vote: 'unanimous notVoting=1',
  },
  {
    name: 'the council deliberates and by figures',
    text: `
      Le Conseil délibère et, par 84 voix pour et 12 abstentions, approuve la convention.
    `,
    grants: [],
    vote: 'majority for=84 abstentions=12',
  },
  {
    name: 'names not taking part in brackets',
    text: `
      Après en avoir délibéré, le Conseil, à l'unanimité (MM. ORTIZ et PINEAU n'ayant pas pris part au vote), approuve la convention.
    `,
    grants: [],
    vote: 'unanimous notVoting=2',
  },
  {
    name: 'figures of non-participation before their word',
    text: `
      Délibération adoptée à l'unanimité des votants. 2 NPPV : M. ORTIZ, Mme RAVEL.
    `,
    grants: [],
    vote: 'unanimous notVoting=2',
  },
  {
    name: 'the abbreviation before the names',
    text: `
      Adopté à l'unanimité.
      NPPV : M. ORTIZ, Mme RAVEL.
    `,
    grants: [],
    vote: 'unanimous notVoting=2',
  },
  {
    name: 'the group that did not take part',
    text: `
      Le Conseil régional, après en avoir délibéré, adopte le rapport par 41 voix pour, 22 voix contre et 6 abstentions, le groupe Ensemble autrement ne prenant pas part au vote.
    `,
    grants: [],
    vote: 'majority for=41 against=22 abstentions=6',
  },
  {
    name: 'a majority with two thirds',
    text: `
      Le Conseil municipal, après en avoir délibéré, à la majorité des deux tiers des suffrages exprimés, approuve les statuts.
    `,
    grants: [],
    vote: 'majority',
  },
  {
    name: 'votes against counted by names and a proxy',
    text: `
      Le Conseil municipal, après en avoir délibéré, par 21 voix pour et 4 voix contre (M. ORTIZ + 1 pouvoir, Mme RAVEL + 1 pouvoir), approuve la convention.
    `,
    grants: [],
    vote: 'majority for=21 against=4',
  },
  {
    name: 'a vote by roll-call of a large assembly',
    text: `
      Le Conseil départemental, par vote électronique, adopte la délibération : 38 pour, 12 contre, 4 abstentions.
    `,
    grants: [],
    vote: 'majority for=38 against=12 abstentions=4',
  },
  {
    name: 'a wish that is not adopted',
    text: `
      Le vœu, mis aux voix, n'est pas adopté (18 pour, 35 contre).
    `,
    grants: [],
    vote: 'rejected for=18 against=35',
  },
  {
    name: 'a motion that is rejected by a majority',
    text: `
      Le Conseil municipal, après en avoir débattu, se prononce sur la motion de M. ORTIZ.

      La motion est rejetée à la majorité.
    `,
    grants: [],
    vote: 'rejected',
  },
  {
    name: 'the accounts, the mayor having left',
    text: `
      Monsieur le Maire ayant quitté la salle, le Conseil municipal, sous la présidence de M. ORTIZ, après en avoir délibéré, par 20 voix pour et 2 abstentions, approuve le compte administratif.
    `,
    grants: [],
    vote: 'majority for=20 abstentions=2',
  },
  {
    name: 'the vote of last year is not this one',
    text: `
      Considérant que la convention a été approuvée à l'unanimité par le Conseil municipal le 4 mars 2029,

      Le Conseil municipal, après en avoir délibéré, par 14 voix pour et 9 voix contre, décide de la résilier.
    `,
    grants: [],
    vote: 'majority for=14 against=9',
  },
  {
    name: 'the vote of the other partner is not this one',
    text: `
      Vu la délibération du Conseil municipal de Cerval, adoptée par 12 voix pour et 3 voix contre,

      Le Conseil communautaire, après en avoir délibéré, à l'unanimité, approuve le transfert.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'an appointment without a ballot',
    text: `
      Le Conseil municipal décide, à l'unanimité, de procéder au vote à main levée.

      Sont désignés : M. ORTIZ et Mme RAVEL.
    `,
    grants: [],
  },
];
