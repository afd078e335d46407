/** How métropoles phrase what they decide: the forms of their dispositifs, with invented bodies and sums. */
import type { DecidedCase } from './case.ts';

export const METROPOLES: readonly DecidedCase[] = [
  {
    name: 'numbered points with lettered items',
    text: `
      CONSEIL DE LA METROPOLE
      Délibération n° 2031-1234
      objet : Attribution d'une subvention à l'association Les Marmites pour son programme d'actions 2031
      Le Conseil,
      Vu le rapport du 3 mars 2031, par lequel monsieur le Président expose ce qui suit :
      L'association Les Marmites a réalisé en 2030 un programme dont le budget était de 120 000 €. La Métropole a attribué une subvention de 18 000 € en 2030. L'association sollicite 25 000 € pour 2031.
      Il est donc proposé au Conseil de procéder à l'attribution d'une subvention de 20 000 € au profit de l'association Les Marmites ;
      Vu ledit dossier ;
      DELIBERE
      1° - Approuve :
      a) - l'attribution d'une subvention de fonctionnement d'un montant de 20 000 € au profit de l'association Les Marmites pour l'année 2031,
      b) - la convention à passer entre la Métropole et l'association Les Marmites définissant, notamment, les conditions d'utilisation de cette subvention.
      2° - Autorise monsieur le Président à signer ladite convention.
      3° - La dépense de fonctionnement en résultant, soit 20 000 €, sera imputée sur les crédits inscrits au budget principal - exercice 2031 - chapitre 65 - opération n° 0P01O5596.
      Et ont signé les membres présents,
    `,
    grants: ['association Les Marmites = 20000'],
  },
  {
    name: 'a total and items at the benefit of',
    text: `
      Délibération n° 2031-1235
      Le Conseil,
      Vu le rapport du 3 mars 2031, par lequel monsieur le Président expose ce qui suit :
      Plusieurs associations oeuvrent pour l'environnement. La Métropole souhaite les soutenir dans le cadre du plan climat.
      DELIBERE
      1° - Approuve l'attribution de subventions de fonctionnement, au titre de l'année 2031, d'un montant total de 45 000 € réparti comme suit :
      - 20 000 € au profit de l'association Les Marmites,
      - 15 000 € au profit de la fédération Terre Claire,
      - 10 000 € au profit du Centre d'information sur l'eau.
      2° - Autorise monsieur le Président à signer ladite convention.
      Adopté à l'unanimité, madame Claire DUVAL n'ayant pas pris part au vote.
    `,
    grants: [
      'association Les Marmites = 20000',
      'fédération Terre Claire = 15000',
      "Centre d'information sur l'eau = 10000",
    ],
    vote: 'unanimous notVoting=1',
  },
  {
    name: 'a total and items with colons',
    text: `
      Délibération n° 2031-1236
      Le Conseil,
      Vu le rapport du 3 mars 2031, par lequel monsieur le Président expose ce qui suit :
      DELIBERE
      1° - Approuve l'attribution de subventions d'un montant total de 30 000 € aux associations suivantes :
      - Les Marmites : 20 000 €,
      - Terre Claire : 10 000 €.
      2° - Autorise monsieur le Président à signer les conventions.
    `,
    grants: ['Les Marmites = 20000', 'Terre Claire = 10000'],
  },
  {
    name: 'articles after a long report',
    text: `
      Séance publique du vendredi 9 juillet 2031
      Objet : Association Belle Étoile - Subvention de fonctionnement - Décision - Autorisation
      Monsieur PIERRE présente le rapport suivant,
      Mesdames, Messieurs,
      L'association présente un budget prévisionnel de 310 500 € TTC. Elle sollicite une participation de Rive Métropole de 35 000 €. La Région apporte 12 000 € et le Département 8 000 €.
      Ceci étant exposé, il vous est demandé, Mesdames, Messieurs, de bien vouloir, si tel est votre avis, adopter les termes de la délibération suivante :
      Le Conseil de Rive Métropole,
      VU le Code général des collectivités territoriales,
      ENTENDU le rapport de présentation
      CONSIDERANT que l'action de l'association présente un intérêt métropolitain,
      DECIDE
      Article 1 : d'attribuer une subvention de fonctionnement de 30 000 euros à l'association Belle Étoile pour son programme d'actions 2031,
      Article 2 : d'autoriser Monsieur le Président à signer la convention ci-annexée,
      Article 3 : d'imputer cette dépense sur le budget principal de l'exercice en cours, au chapitre 65, article 65748, fonction 61.
      Les conclusions, mises aux voix, sont adoptées à l'unanimité.
      Fait et délibéré au siège de Rive Métropole le 9 juillet 2031
    `,
    grants: ['association Belle Étoile = 30000'],
    vote: 'unanimous',
  },
  {
    name: 'numbered infinitives, result in capitals',
    text: `
      Le 12 février 2031
      DELIBERATION DU CONSEIL
      Soutien à l'association Graine de Ville
      Il est proposé de soutenir l'association. Le coût total de l'action est estimé à 80 000 €, et la participation sollicitée s'élève à 15 000 €.
      Par conséquent, la Commission Principale Climat consultée, le Conseil de la Métropole décide :
      1) d'accorder une subvention d'un montant de 15 000 € à l'association Graine de Ville pour l'année 2031 ;
      2) d'autoriser Monsieur le Président ou son représentant délégué à signer la convention ;
      3) d'imputer les dépenses d'un montant de 15 000 € TTC aux crédits inscrits au budget général en section fonctionnement.
      Résultat du vote : ADOPTÉ À LA MAJORITÉ
      Le groupe Ensemble Autrement s'étant abstenu.
    `,
    grants: ['association Graine de Ville = 15000'],
    vote: 'majority',
  },
  {
    name: 'allocation list of a commission permanente',
    text: `
      La Commission permanente (Bureau)
      après en avoir délibéré
      décide
      1. d'allouer les subventions suivantes :
      - Théâtre du Rempart : 5 000 €
      - Les Amis du Canal : 3 500 €
      2. d'imputer les dépenses correspondantes, soit 8 500 €, sur la ligne budgétaire CU12 – 65748 – prog. 8012 dont le montant disponible avant la présente Commission s'élève à 120 000 €,
      autorise
      la Présidente ou sa-son représentant-e à signer les conventions financières y afférentes.
      Adopté le 25 juin 2031 par la Commission permanente (Bureau)
    `,
    grants: ['Théâtre du Rempart = 5000', 'Les Amis du Canal = 3500'],
    vote: 'adopted',
  },
  {
    name: 'votes before the numbered points',
    text: `
      Le Conseil délibère et, par 90 voix pour, 3 voix contre et 5 abstentions,
      1 – Approuve le versement d'une subvention de 50 000 € à l'association Pont de Bois, au titre de l'année 2031,
      2 – Approuve la convention correspondante,
      3 – Autorise Madame la Présidente à signer la convention.
    `,
    grants: ['association Pont de Bois = 50000'],
    vote: 'majority for=90 against=3 abstentions=5',
  },
  {
    name: 'articles on their own lines, table of votes',
    text: `
      Le Conseil de Métropole, entendu l'exposé de Monsieur le Président, après en avoir délibéré, décide :
      Article 1
      D'attribuer une subvention d'un montant de 15 000 € à l'association Le Vent d'Autan pour l'organisation de la fête du fleuve à Bellerive.
      Article 2
      D'approuver les termes de la convention telle qu'annexée à la présente.
      Résultat du vote :
      Pour 120
      Contre 0
      Abstentions 3
      Non participation au vote 2
    `,
    grants: ["association Le Vent d'Autan = 15000"],
    vote: 'majority for=120 against=0 abstentions=3 notVoting=2',
  },
  {
    name: 'scrutin in two columns',
    text: `
      LE CONSEIL, APRÈS EN AVOIR DÉLIBÉRÉ, DÉCIDE :
      - d'attribuer à l'association Moutarde et Cie une subvention de 4 500 € pour l'année 2031 ;
      - d'autoriser Monsieur le Président à signer tout acte utile.
      SCRUTIN POUR : 78 ABSTENTION : 2
      CONTRE : 1 NE SE PRONONCE PAS : 0
      DONT 10 PROCURATION(S)
    `,
    grants: ['association Moutarde et Cie = 4500'],
    vote: 'majority for=78 against=1 abstentions=2 notVoting=0',
  },
  {
    name: 'passive articles',
    text: `
      Délibère
      Article 1 :
      Est attribuée à l'association Mistral une subvention de fonctionnement de 12 000 euros au titre de l'exercice 2031.
      Article 2 :
      Est approuvée la convention ci-annexée.
      Article 3 :
      Les crédits nécessaires sont inscrits au budget 2031 de la Métropole, sous-politique A110 - chapitre 65 - nature 65748.
    `,
    grants: ['association Mistral = 12000'],
  },
  {
    name: 'grant under conditions of a convention',
    text: `
      Après en avoir délibéré,
      Décide :
      - d'attribuer à l'association Les Copeaux une subvention d'un montant de 10 000 € dans les conditions fixées par convention,
      - d'approuver les termes de la convention ci-annexée,
      et
      - d'habiliter le Président à signer la convention.
      La dépense qui en résulte sera imputée au chapitre 65 du budget Principal de la Métropole.
      La délibération est adoptée à l'unanimité des votants : 120 voix pour, 3 abstentions.
    `,
    grants: ['association Les Copeaux = 10000'],
    vote: 'unanimous for=120 abstentions=3',
  },
  {
    name: 'proposed to the council, conclusions adopted',
    text: `
      En conséquence, il est proposé au Conseil métropolitain :
      - d'accorder une subvention de 12 000 € à l'association Pied à Terre au titre de l'année 2031 pour un budget prévisionnel de 45 000 € ;
      - d'autoriser le Président à signer la convention.
      Conclusions adoptées à l'unanimité.
    `,
    grants: ['association Pied à Terre = 12000'],
    vote: 'unanimous',
  },
];
