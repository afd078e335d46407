/**
 * The matters by which acts are handed to the State's control (nomenclature ACTES, its first two levels). SCDL délibérations
 * wants the code, « 7.5 », and both names in small letters without commas: « finances locales/subventions ».
 */

interface Domain {
  name: string;
  /** The first is `.1`. */
  matters: readonly string[];
}

/** The first is 1. */
const DOMAINS: readonly Domain[] = [
  {
    name: 'commande publique',
    matters: [
      'marchés publics',
      'délégations de service public',
      'conventions de mandat',
      'autres types de contrats',
      "transactions protocole d'accord transactionnel",
      "actes relatifs à la maîtrise d'œuvre",
      'actes spéciaux et divers',
    ],
  },
  {
    name: 'urbanisme',
    matters: [
      "documents d'urbanisme",
      "actes relatifs au droit d'occupation ou d'utilisation des sols",
      'droit de préemption urbain',
    ],
  },
  {
    name: 'domaine et patrimoine',
    matters: [
      'acquisitions',
      'aliénations',
      'locations',
      'limites territoriales',
      'autres actes de gestion du domaine public',
      'autres actes de gestion du domaine privé',
    ],
  },
  {
    name: 'fonction publique',
    matters: [
      'personnels titulaires et stagiaires de la fonction publique territoriale',
      'personnels contractuels',
      'fonction publique hospitalière',
      'autres catégories de personnels',
      'régime indemnitaire',
    ],
  },
  {
    name: 'institutions et vie politique',
    matters: [
      'élection exécutif',
      'fonctionnement des assemblées',
      'désignation de représentants',
      'délégation de fonctions',
      'délégation de signature',
      'exercice des mandats locaux',
      'intercommunalité',
      "décision d'ester en justice",
    ],
  },
  {
    name: 'libertés publiques et pouvoirs de police',
    matters: [
      'police municipale',
      'pouvoirs du président du conseil général',
      'pouvoirs du président du conseil régional',
      'autres actes réglementaires',
      "actes pris au nom de l'État",
    ],
  },
  {
    name: 'finances locales',
    matters: [
      'décisions budgétaires',
      'fiscalité',
      'emprunts',
      'interventions économiques',
      'subventions',
      'contributions budgétaires',
      'avances',
      'fonds de concours',
      'prise de participation',
      'divers',
    ],
  },
  {
    name: 'domaines de compétences par thèmes',
    matters: [
      'enseignement',
      'aide sociale',
      'voirie',
      'aménagement du territoire',
      'politique de la ville habitat logement',
      'emploi formation professionnelle',
      'transports',
      'environnement',
      'culture',
    ],
  },
  {
    name: 'autres domaines de compétences',
    matters: [
      'autres domaines de compétences des communes',
      'autres domaines de compétences des départements',
      'autres domaines de compétences des régions',
      'vœux et motions',
    ],
  },
];

/** In the order of the nomenclature: « 7.5 » → « finances locales/subventions ». */
export const ACTES_MATTERS: ReadonlyMap<string, string> = new Map(
  DOMAINS.flatMap(({ name, matters }, domain) =>
    matters.map((matter, place) => [`${domain + 1}.${place + 1}`, `${name}/${matter}`] as const),
  ),
);
