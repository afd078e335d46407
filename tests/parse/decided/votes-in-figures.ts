/** Figures, boxes, names, and those who take no part: métropoles, départements, régions, communes, syndicats, CCAS. */
import type { DecidedCase } from './case.ts';

export const VOTES_IN_FIGURES: readonly DecidedCase[] = [
  {
    name: 'figures, and the same in words',
    text: `
      Le Conseil de la Métropole, après en avoir délibéré, par 45 voix pour (quarante-cinq), 6 voix contre (six) et 2 abstentions (deux), approuve la convention.
    `,
    grants: [],
    vote: 'majority for=45 against=6 abstentions=2',
  },
  {
    name: 'words, and the same in figures',
    text: `
      Le Conseil départemental, après en avoir délibéré, par quarante-cinq (45) voix pour et six (6) voix contre, approuve la convention.
    `,
    grants: [],
    vote: 'majority for=45 against=6',
  },
  {
    name: 'a box in one line',
    text: `
      Le Conseil communautaire, après en avoir délibéré, approuve le règlement du service.

      Votants : 51          Pour : 45          Contre : 6          Abstentions : 0
    `,
    grants: [],
    vote: 'majority for=45 against=6 abstentions=0',
  },
  {
    name: 'a box of two rows',
    text: `
      Le Conseil municipal, après en avoir délibéré, approuve le règlement du service.

      Votants          Pour          Contre          Abstentions
         51             45              6                 0
    `,
    grants: [],
    vote: 'majority for=45 against=6 abstentions=0',
  },
  {
    name: 'a result in a phrase with bars',
    text: `
      Le Conseil régional, après en avoir délibéré, approuve le plan.

      Résultat du vote : Pour : 62 | Contre : 18 | Abstention : 4 | NPPV : 2
    `,
    grants: [],
    vote: 'majority for=62 against=18 abstentions=4 notVoting=2',
  },
  {
    name: 'votants and exprimés in a column',
    text: `
      Le Comité syndical, après en avoir délibéré, adopte le budget annexe.

      Nombre de votants : 24
      Suffrages exprimés : 22
      Pour : 20
      Contre : 2
      Abstentions : 2
    `,
    grants: [],
    vote: 'majority for=20 against=2 abstentions=2',
  },
  {
    name: 'adopted by a number of votes for',
    text: `
      Après en avoir délibéré, le Conseil d'administration du CCAS, par 11 voix pour et 1 abstention de Mme BRUNEL, fixe les tarifs du portage de repas.
    `,
    grants: [],
    vote: 'majority for=11 abstentions=1',
  },
  {
    name: 'unanimity minus abstentions',
    text: `
      Le Conseil municipal, après en avoir délibéré, à l'unanimité moins trois abstentions, approuve la convention.
    `,
    grants: [],
    vote: 'unanimous abstentions=3',
  },
  {
    name: 'unanimity of the votes expressed, two abstaining by name',
    text: `
      Le Conseil municipal, après en avoir délibéré, à l'unanimité des suffrages exprimés (2 abstentions : M. ORTIZ et Mme RAVEL), approuve la convention.
    `,
    grants: [],
    vote: 'unanimous abstentions=2',
  },
  {
    name: 'a majority, those against by name',
    text: `
      Le Conseil municipal, après en avoir délibéré, à la majorité (contre : MM. ORTIZ, PINEAU et Mme RAVEL), approuve la convention.
    `,
    grants: [],
    vote: 'majority against=3',
  },
  {
    name: 'those who voted against after the decision',
    text: `
      Le Conseil municipal, après en avoir délibéré, approuve la convention à la majorité.

      Ont voté contre : M. ORTIZ, Mme RAVEL.
      S'est abstenu : M. PINEAU.
    `,
    grants: [],
    vote: 'majority against=2 abstentions=1',
  },
  {
    name: 'votes of groups, each with its names',
    text: `
      Le Conseil de la Métropole, après en avoir délibéré, adopte la délibération par 98 voix pour, 10 voix contre (groupe Ensemble autrement) et 5 abstentions (groupe Citoyens et territoires).
    `,
    grants: [],
    vote: 'majority for=98 against=10 abstentions=5',
  },
  {
    name: 'who takes no part, and the figures of the others',
    text: `
      Le Conseil municipal, après en avoir délibéré, par 26 voix pour, M. ORTIZ, président de l'association, ne prenant pas part au vote, approuve la convention.
    `,
    grants: [],
    vote: 'adopted for=26 notVoting=1',
  },
  {
    name: 'a member leaves the room',
    text: `
      M. ORTIZ, intéressé à l'affaire, quitte la salle et ne prend part ni au débat ni au vote.

      Le Conseil municipal, après en avoir délibéré, à l'unanimité, approuve la convention.
    `,
    grants: [],
    vote: 'unanimous notVoting=1',
  },
  {
    name: 'members withdraw',
    text: `
      Mme RAVEL et M. PINEAU se retirent et ne prennent pas part au vote.

      Le Conseil municipal, après en avoir délibéré, à l'unanimité, approuve la convention.
    `,
    grants: [],
    vote: 'unanimous notVoting=2',
  },
  {
    name: 'a déport',
    text: `
      Se sont déportés : M. ORTIZ, Mme RAVEL.

      La Commission permanente, après en avoir délibéré, à l'unanimité, approuve la convention.
    `,
    grants: [],
    vote: 'unanimous notVoting=2',
  },
  {
    name: 'non-participations counted',
    text: `
      Le Conseil départemental, après en avoir délibéré, approuve la convention.

      Adopté à l'unanimité des suffrages exprimés. Non-participation au vote : 2 (M. ORTIZ, Mme RAVEL).
    `,
    grants: [],
    vote: 'unanimous notVoting=2',
  },
  {
    name: 'the abbreviation of non-participation',
    text: `
      Le Conseil métropolitain, après en avoir délibéré, approuve la convention.

      Pour : 60, Contre : 0, Abstention : 0, NPPV : 3 (M. ORTIZ, Mme RAVEL, M. PINEAU)
    `,
    grants: [],
    vote: 'unanimous for=60 against=0 abstentions=0 notVoting=3',
  },
  {
    name: 'more against than for',
    text: `
      Le Conseil municipal, après en avoir délibéré, se prononce par 6 voix pour, 9 voix contre et 4 abstentions.
    `,
    grants: [],
    vote: 'rejected for=6 against=9 abstentions=4',
  },
  {
    name: 'refused by a majority',
    text: `
      Le Conseil municipal, après en avoir délibéré, par 9 voix contre et 6 voix pour, refuse la proposition.
    `,
    grants: [],
    vote: 'rejected for=6 against=9',
  },
  {
    name: 'refused unanimously',
    text: `
      Le Conseil municipal, après en avoir délibéré, à l'unanimité, rejette cette proposition.
    `,
    grants: [],
    vote: 'rejected',
  },
];
