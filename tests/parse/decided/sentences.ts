/** Grants in a sentence of the dispositif, one construction a case. */
import type { DecidedCase } from './case.ts';

export const SENTENCES: readonly DecidedCase[] = [
  {
    name: 'village list',
    text: `
      Le Conseil Municipal, après en avoir délibéré, à l'unanimité, décide d'allouer les subventions suivantes pour l'année 2031 :
      - ACCA : 200 €
      - Comité des fêtes : 500 €
      - Club de l'amitié : 150 €
      - Secours populaire : 100 €
      Total : 950 €
      Ces sommes seront prélevées à l'article 6574 du budget.
    `,
    grants: ['ACCA = 200', 'Comité des fêtes = 500', "Club de l'amitié = 150", 'Secours populaire = 100'],
    vote: 'unanimous',
  },
  {
    name: 'village inline',
    text: `
      Le Conseil Municipal, après en avoir délibéré, décide par 11 voix pour et 2 abstentions d'attribuer une subvention exceptionnelle de 300 € à la coopérative scolaire de l'école Jules Verne pour un voyage à Paris.
    `,
    grants: ["coopérative scolaire de l'école Jules Verne = 300"],
    vote: 'majority for=11 abstentions=2',
  },
  {
    name: 'co-owners, instalments',
    text: `
      Il est proposé au Conseil :
      - d'octroyer au syndicat des copropriétaires de la résidence Les Pins une aide de 65 313 € pour la réalisation des travaux de rénovation énergétique dont le montant s'élève à 653 130 € HT ;
      - de dire que cette aide sera versée en deux fois : un acompte de 32 656,50 € au démarrage et le solde de 32 656,50 € à l'achèvement ;
      Le Conseil adopte.
    `,
    grants: ['syndicat des copropriétaires de la résidence Les Pins = 65313'],
    vote: 'adopted',
  },
  {
    name: 'fonds de concours to communes',
    text: `
      Le Conseil communautaire, après en avoir délibéré, décide :
      - d'attribuer un fonds de concours à la commune de Saint-Aubin d'un montant de 30 000 € pour la rénovation de la salle des fêtes dont le coût est estimé à 120 000 € HT ;
      - d'attribuer un fonds de concours de 15 500 € à la commune de Villedieu en vue de participer au financement des travaux de l'école.
      Adopté à l'unanimité.
    `,
    grants: ['commune de Saint-Aubin = 30000', 'commune de Villedieu = 15500'],
    vote: 'unanimous',
  },
  {
    name: 'accept proposition',
    text: `
      Madame le Maire propose d'attribuer une subvention de 450 € à l'association des parents d'élèves pour la kermesse.
      LE CONSEIL MUNICIPAL, A L'UNANIMITE, ACCEPTE CETTE PROPOSITION
    `,
    grants: ["association des parents d'élèves = 450"],
    vote: 'unanimous',
  },
  {
    name: 'no noun of money',
    text: `
      Après en avoir délibéré, le Conseil décide d'octroyer 8 000 € à la radio associative Ondes Vives (88 FM) pour l'année 2031.
      Adopté à l'unanimité
    `,
    grants: ['radio associative Ondes Vives = 8000'],
    vote: 'unanimous',
  },
  {
    name: 'words',
    text: `
      Le conseil décide d'attribuer une subvention de mille cinq cents euros (1 500 €) à l'Amicale des sapeurs-pompiers.
      Vote : Pour à l'unanimité
    `,
    grants: ['Amicale des sapeurs-pompiers = 1500'],
    vote: 'unanimous',
  },
  {
    name: 'montant accorde',
    text: `
      Association : Les Jardins Ouvriers
      Le Conseil municipal, après en avoir délibéré, à l'unanimité, accorde les subventions suivantes :
      Association : Les Jardins Ouvriers
      Montant accordé: 800 €
    `,
    grants: ['Les Jardins Ouvriers = 800'],
    vote: 'unanimous',
  },
  {
    name: 'two years',
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer à l'association Le Phare une subvention de 10 000 € pour 2031 et de 12 000 € pour 2032.
      Adopté à l'unanimité
    `,
    grants: ['association Le Phare = 10000', 'association Le Phare = 12000'],
    vote: 'unanimous',
  },
  {
    name: 'conv amount',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité :
      - approuve la convention avec l'association Le Phare fixant le montant de la subvention à 25 000 € pour l'année 2031 ;
      - autorise le Maire à la signer.
    `,
    grants: ['association Le Phare = 25000'],
    vote: 'unanimous',
  },
  {
    name: 'mixed persons',
    text: `
      Il est proposé :
      D'attribuer une subvention de 160,00 € à M. et Mme ROBIN, une subvention de 154,00€ à Mme Ève PAULIN et une subvention de 90 € à M. Jean OURY ;
      Le Conseil adopte.
    `,
    grants: ['M. et Mme ROBIN = 160', 'Mme Ève PAULIN = 154', 'M. Jean OURY = 90'],
    vote: 'adopted',
  },
  {
    name: 'amount first',
    text: `
      DECIDE d'attribuer les subventions suivantes :
      600 € au profit de l'association Arc-en-ciel
      1 200 € au profit du Club nautique
      Vote : pour à l'unanimité
    `,
    grants: ['association Arc-en-ciel = 600', 'Club nautique = 1200'],
    vote: 'unanimous',
  },
  {
    name: 'nature',
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité :
      - décide d'attribuer à l'association Le Phare une subvention en nature valorisable pour un montant de 10 285 € (mise à disposition du local rue des Lilas) ;
    `,
    grants: ['association Le Phare = 10285 nature'],
    vote: 'unanimous',
  },
  {
    name: 'person aid',
    text: `
      Le Bureau, après en avoir délibéré :
      - décide d'attribuer une aide financière de 1 500 € à Monsieur et Madame DUPRE pour l'installation d'une chaudière à bois au 3 rue des Lilas à Montclair ;
      Ce dossier a été adopté à l'unanimité.
    `,
    grants: ['Monsieur et Madame DUPRE = 1500'],
    vote: 'unanimous',
  },
  {
    name: 'company',
    text: `
      Après en avoir délibéré, les Membres du Conseil Communautaire ont, à l'unanimité :
      - Approuvé l'attribution d'une aide de 2 692,79 € à la société Les Halles du Moulin,
      - Autorisé Monsieur Le Président à signer la convention.
    `,
    grants: ['société Les Halles du Moulin = 2692.79'],
    vote: 'unanimous',
  },
  {
    name: 'recit proposal only',
    text: `
      L'association sollicite 75 000 €. La Ville propose d'attribuer une subvention de 40 000 € à l'association Grand Large pour aider à l'organisation du congrès.
      En conséquence, il est proposé au Conseil Municipal :
      - De décider de l'affectation de la subvention telle que définie ci-dessus ;
      - D'autoriser Monsieur le Maire à signer la convention.
      Le Conseil Adopte
    `,
    grants: ['association Grand Large = 40000'],
    vote: 'adopted',
  },
];
