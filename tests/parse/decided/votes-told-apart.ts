/** What is no vote on the act, or looks like none: procedure, amendments, notes taken, matters put off. */
import type { DecidedCase } from './case.ts';

export const VOTES_TOLD_APART: readonly DecidedCase[] = [
  {
    name: 'vote amendment before the whole',
    text: `
      Le Conseil, après en avoir délibéré, approuve le budget.
      L'amendement n° 1 est rejeté par 20 voix contre et 5 pour.

      La délibération est adoptée à la majorité.
    `,
    grants: [],
    vote: 'majority',
  },
  {
    name: 'vote noted with what carries it out',
    text: `
      Après en avoir délibéré, le Conseil municipal :
      - prend acte du rapport annuel sur l'eau ;
      - autorise le Maire à le transmettre au Préfet.
    `,
    grants: [],
    vote: 'noted',
  },
  {
    name: 'vote noted and then decided',
    text: `
      Après en avoir délibéré, le Conseil, à l'unanimité, prend acte du rapport et approuve la convention jointe.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'vote by show of hands is no procedure',
    text: `
      Le Conseil décide à l'unanimité de procéder, par vote à main levée, à l'acquisition du terrain.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'vote to sit behind closed doors',
    text: `
      Le Conseil, à l'unanimité, décide de proclamer le huis clos.
    `,
    grants: [],
  },
  {
    name: 'vote to put off',
    text: `
      Il est proposé au Conseil d'attribuer une subvention de 840 € à l'association Boule Ronde.

      Le Conseil, à l'unanimité, décide d'ajourner l'examen de cette délibération à la prochaine séance.
    `,
    grants: [],
    vote: 'postponed',
  },
  {
    name: 'vote at a public ballot that members asked for',
    text: `
      Le Conseil, après en avoir délibéré, approuve le budget.
      À la demande du quart des membres présents, le vote a eu lieu au scrutin public. Adopté par 15 voix pour et 9 contre.
    `,
    grants: [],
    vote: 'majority for=15 against=9',
  },
  {
    name: 'vote by show of hands before the decision',
    text: `
      Le Conseil municipal décide, par un vote à main levée et à l'unanimité, d'approuver la convention.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: "vote of the council's own opinion",
    text: `
      Le Conseil municipal, après en avoir délibéré, émet un avis défavorable à l'unanimité.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'unanimity of those who voted, with abstentions',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité des suffrages exprimés, approuve la convention.
      Ont voté pour : 51. Se sont abstenus : 4 (groupe Ville d'abord).
    `,
    grants: [],
    vote: 'unanimous for=51 abstentions=4',
  },
  {
    name: 'a group with « et » in its name',
    text: `
      Le Conseil régional, après en avoir délibéré, approuve la convention.

      Le groupe Nature et Territoires s'abstient.

      La délibération est adoptée à la majorité.
    `,
    grants: [],
    vote: 'majority',
  },
  {
    name: 'sides parted by dashes, with names in brackets',
    text: `
      Après délibération, le Conseil municipal fixe le prix du mètre cube à 1,45 €.

      Vote : Pour 5 – Contre 1 (Joël SICARD) – Abstention 1 (Nadia BENALI)
    `,
    grants: [],
    vote: 'majority for=5 against=1 abstentions=1',
  },
  {
    name: 'what is decided as a numbered list, below a vote in brackets',
    text: `
      Monsieur le Président rappelle que le syndicat soutient la plantation de haies.

      Le comité syndical, à l'issue d'un vote à main levée (16 pour, 0 contre, 1 abstention),

      1) VALIDE le programme d'un coût de 72 000 € TTC ;

      2) ACCORDE une participation de 8 450,00 € à la commune de Lornay ;
    `,
    grants: ['commune de Lornay = 8450'],
    vote: 'majority for=16 against=0 abstentions=1',
  },
];
