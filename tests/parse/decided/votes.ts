/** Ways of telling a vote. */
import type { DecidedCase } from './case.ts';

export const VOTES: readonly DecidedCase[] = [
  {
    name: 'vote names',
    text: `
      Vote :
      - Pour : 8, Mme ALBA, M. BRUN, M. CROS, Mme DRU, M. EBLE, Mme FAU, M. GAY, Mme HUC
      - Contre : 1, M. IZARD en raison du montant
      - Abstentions : 7, M. JOLY, M. KLEIN, M. LAMY, M. MORO, M. NAUD, M. OLIVE, M. PETIT
    `,
    grants: [],
    vote: 'majority for=8 against=1 abstentions=7',
  },
  {
    name: 'vote corte',
    text: `
      Le Conseil, à la majorité des membres présents et représentés, Abstention de l'Opposition, (5 Membres : MM. ALBA, BRUN, CROS, DRU, EBLE), Le Conseil DECIDE, par 19 voix « Pour » d'arrêter le projet de plan.
    `,
    grants: [],
    vote: 'majority for=19 abstentions=5',
  },
  {
    name: 'vote bourg',
    text: `
      A L'UNANIMITE des votants (31 voix), 8 abstentions (groupe d'union de la droite et du centre et Mme VEILLEROT)
    `,
    grants: [],
    vote: 'unanimous for=31 abstentions=8',
  },
  {
    name: 'vote notpart',
    text: `
      Le Maire ne prend pas part au vote.
      Le Conseil, après en avoir délibéré, Adopte à l'unanimité avec 24 Voix Pour, par chapitre et par section, le compte administratif.
    `,
    grants: [],
    vote: 'unanimous for=24',
  },
  {
    name: 'vote slash',
    text: `
      ONT VOTE POUR : 14
      ONT VOTE CONTRE : /
      SE SONT ABSTENUS : /
    `,
    grants: [],
    vote: 'unanimous for=14 against=0 abstentions=0',
  },
  {
    name: 'vote rows',
    text: `
      POUR           20
      CONTRE          0
      ABSTENTION      0
      Le Conseil municipal, après en avoir délibéré, approuve le compte de gestion.
    `,
    grants: [],
    vote: 'unanimous for=20 against=0 abstentions=0',
  },
  {
    name: 'vote secret',
    text: `
      Il est procédé au vote à bulletin secret. Nombre de votants : 21. Suffrages exprimés : 21. Ont obtenu : M. ALBA 19 voix, M. BRUN 1 voix, Mme CROS 1 voix.
      M. ALBA ayant obtenu la majorité absolue est élu délégué.
    `,
    grants: [],
  },
  {
    name: 'vote majority nocount',
    text: `
      Le Conseil municipal, après en avoir délibéré, à la majorité :
      - approuve le règlement
    `,
    grants: [],
    vote: 'majority',
  },
  {
    name: 'vote sem',
    text: `
      Le Conseil, après en avoir délibéré, approuve le budget.
      Ce dossier a été adopté avec 98 voix pour, 5 voix contre et 4 abstentions.
    `,
    grants: [],
    vote: 'majority for=98 against=5 abstentions=4',
  },
  {
    name: 'vote couthenans',
    text: `
      Vote : 14 pour / 0 contre / 0 abstention adopté
    `,
    grants: [],
    vote: 'unanimous for=14 against=0 abstentions=0',
  },
  {
    name: 'vote 14',
    text: `
      Délibération adoptée par 14 voix POUR
    `,
    grants: [],
    vote: 'adopted for=14',
  },
  {
    name: 'vote qui',
    text: `
      Le Conseil Municipal, moins MM. ALBA, MAZIER, SEILLE QUI VOTENT CONTRE, ACCEPTE CETTE PROPOSITION
    `,
    grants: [],
    vote: 'majority against=3',
  },
  {
    name: 'vote takesnote',
    text: `
      Le Conseil, à l'unanimité, prend acte du rapport d'orientation budgétaire.
    `,
    grants: [],
    vote: 'noted',
  },
  {
    name: 'vote nppv',
    text: `
      Résultat du vote
      Pour : 30 - Contre : 0 - Abstentions : 0 - NPPV : 2 (Mme ALBA, M. BRUN)
    `,
    grants: [],
    vote: 'unanimous for=30 against=0 abstentions=0 notVoting=2',
  },
  {
    name: 'vote points',
    text: `
      Le Conseil, après en avoir délibéré :
      Article 1 : approuve le règlement. Adopté à l'unanimité.
      Article 2 : fixe le tarif à 12 €. Adopté par 20 voix pour et 3 contre.
    `,
    grants: [],
    vote: 'majority for=20 against=3',
  },
  {
    name: 'vote procedure',
    text: `
      Madame le Maire demande aux membres du conseil s'ils souhaitent conserver le vote à main levée.
      Vote : Pour à l'unanimité
      Madame le Maire propose le transfert de la compétence.
      Vote :
      - Pour : 3
      - Contre : 10
      - Abstentions : 2
    `,
    grants: [],
    vote: 'rejected for=3 against=10 abstentions=2',
  },
];
