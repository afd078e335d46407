/** Invented people, bodies and subjects. None of them exists; what they are called is how such things are called. */
import type { Beneficiary, Person } from './act.ts';
import type { Chance } from './chance.ts';

const MEN = [
  'Alban',
  'Bastien',
  'Cédric',
  'Denis',
  'Éric',
  'Fabien',
  'Gaëtan',
  'Hugues',
  'Jean-Marc',
  'Loïc',
  'Noël',
  'Paul-Henri',
  'Rémi',
  'Yves',
];
const WOMEN = [
  'Agathe',
  'Béatrice',
  'Chloé',
  'Delphine',
  'Élodie',
  'Florence',
  'Hélène',
  'Inès',
  'Maëlle',
  'Marie-Claude',
  'Océane',
  'Sylvie',
  'Zoé',
];
const FAMILIES = [
  'ABRIOUX',
  'BERTHOLLE',
  'CHANTEGREL',
  'DA ROCHA',
  'DELORMANT',
  'ESCOFFIN',
  "D'ARBELLE",
  'FONTVIEILLE-MARCQ',
  'GUILLERMET',
  'HUBLOT',
  'JACQUEMONT',
  'KERVADEC',
  'LE GOUÉDIC',
  'MARCILLAC',
  'NAVARRIN',
  'OLLIVAUD',
  'PÉRONNET',
  'QUESNOY',
  'ROUSSELIER',
  'SAUVANET',
  'TEYSSONNIER',
  'URVOAS-LENOIR',
  'VALLORY',
  'WITTERSHEIM',
  'YVONNET',
  'ZANETTA',
  'BOISSELIER',
  'CORDESSE',
  'DUMONTEIL',
  'FAVERGEON',
];

/** `count` people, all different. */
export function people(chance: Chance, count: number): Person[] {
  const found = new Map<string, Person>();
  while (found.size < count) {
    const civility = chance.one(['M.', 'Mme'] as const);
    const given = chance.one(civility === 'M.' ? MEN : WOMEN);
    const family = chance.one(FAMILIES);
    found.set(`${given} ${family}`, { civility, given, family });
  }
  return [...found.values()].sort(
    (a, b) => a.family.localeCompare(b.family, 'fr') || a.given.localeCompare(b.given, 'fr'),
  );
}

export const AUTHORITIES = [
  { name: 'Métropole de Valserine', the: 'la Métropole de Valserine', siren: '200012342', department: '001' },
  { name: 'Brivère Métropole', the: 'Brivère Métropole', siren: '244300455', department: '043' },
  { name: 'Eurométropole de Kernaël', the: "l'Eurométropole de Kernaël", siren: '242200012', department: '022' },
  { name: 'Ville de Montjaloux', the: 'la Ville de Montjaloux', siren: '213400013', department: '034' },
  {
    name: 'Communauté urbaine du Haut-Vernois',
    the: 'la Communauté urbaine du Haut-Vernois',
    siren: '247100019',
    department: '071',
  },
] as const;

const PLACES = [
  'Saint-Orens-le-Vieux',
  'Malbosque',
  'La Charmette',
  'Vauclerc',
  "l'Estang",
  'Bois-Joli',
  'Pont-de-Riell',
];

const vowel = (name: string) => /^[aeiouyéèêhAEIOUYÉÈÊH]/.test(name);

function named(article: 'le' | 'la' | 'les' | "l'" | '', name: string): Beneficiary {
  const forms = {
    le: { to: `au ${name}`, of: `du ${name}` },
    la: { to: `à la ${name}`, of: `de la ${name}` },
    les: { to: `aux ${name}`, of: `des ${name}` },
    "l'": { to: `à l'${name}`, of: `de l'${name}` },
    '': { to: `à ${name}`, of: vowel(name) ? `d'${name}` : `de ${name}` },
  };
  return { name, ...forms[article] };
}

/** Associations, companies, communes, co-owners, schools; long names, short ones, with brackets, figures, quotes. */
export function beneficiaries(chance: Chance, count: number): Beneficiary[] {
  const place = () => chance.one(PLACES);
  const kinds: (() => Beneficiary)[] = [
    () =>
      named(
        "l'",
        `association ${chance.one(['Les Ateliers du Vallon', 'Passerelles et Compagnie', 'Le Fil des Saisons', 'Court-Circuit'])}`,
      ),
    () =>
      named(
        "l'",
        `association « ${chance.one(['Vivre au Faubourg', 'Un Toit Demain', 'Les Pieds dans la Rivière'])} »`,
      ),
    () => named('la', `Maison des Jeunes et de la Culture de ${place()}`),
    () => named('le', `Comité d'animation de ${place()}`),
    () => named("l'", `Union sportive de ${place()} (US${chance.one(['M', 'V', 'C'])})`),
    () =>
      named(
        '',
        chance.one([
          'Horizon Emploi',
          'Cyclofacteurs',
          'Solidarité Paysanne',
          'Radio Garrigue',
          'Initiative Valserine',
        ]),
      ),
    () => named('la', `commune de ${place()}`),
    () => named('la', `société ${chance.one(['Boisvert et Fils', 'Alpaflor', 'Mécanord Industries'])}`),
    () => named('la', `SCIC ${chance.one(['La Ressourcerie du Pays', 'Énergies Voisines'])}`),
    () => named("l'", `Office de Tourisme de ${place()}`),
    () => named('le', `Centre communal d'action sociale de ${place()}`),
    () => named('le', `syndicat des copropriétaires du ${chance.between(2, 98)} rue des Tanneurs`),
    () => named('la', `Fédération départementale des Foyers ruraux (FDFR ${chance.between(10, 95)})`),
    () => named('les', `Restos de la Vallée`),
    () => named("l'", `École de musique de ${place()}`),
    () => named('la', 'Chambre de métiers et de l’artisanat'),
    () => named('le', `Théâtre ${chance.one(['des Quatre Vents', 'de la Halle aux Grains'])}`),
  ];
  const found = new Map<string, Beneficiary>();
  while (found.size < count) {
    const made = chance.one(kinds)();
    found.set(made.name, made);
  }
  return [...found.values()];
}

export interface Subject {
  /** In the title, in sentence case. */
  title: string;
  /** « pour l'organisation du festival d'été » */
  purpose: string;
  /** A sentence or two of the recitals. */
  prose: string[];
}

export const SUBJECTS: readonly Subject[] = [
  {
    title: 'Soutien à la vie associative',
    purpose: 'le fonctionnement de ses activités',
    prose: [
      'La collectivité accompagne chaque année celles et ceux qui font vivre les quartiers et les villages du territoire.',
      'Les dossiers déposés ont été examinés par la commission compétente, au regard de critères connus de tous les demandeurs.',
    ],
  },
  {
    title: "Économie sociale et solidaire - Programme d'accompagnement",
    purpose: "l'accompagnement des porteurs de projets",
    prose: [
      "Avec plus de 8 400 emplois répartis dans 620 structures, l'économie sociale et solidaire pèse 12,5 % de l'emploi local.",
      "Depuis 2015, un programme pluriannuel aide ces structures à grandir et à durer ; il a déjà bénéficié à 140 d'entre elles.",
    ],
  },
  {
    title: "Habitat - Opération programmée d'amélioration de l'habitat",
    purpose: 'les travaux de rénovation énergétique',
    prose: [
      "L'opération engagée pour la période 2021-2026 vise la rénovation de 350 logements construits avant 1975.",
      'Les travaux sont contrôlés sur place par un opérateur avant tout paiement.',
    ],
  },
  {
    title: 'Culture - Festival des bords de rivière',
    purpose: "l'organisation de la 12ème édition du festival",
    prose: [
      "Le festival accueille près de 15 000 personnes pendant quatre jours et fait travailler une soixantaine d'intermittents.",
      'Une radio locale (94,2 FM) en assure la retransmission.',
    ],
  },
  {
    title: 'Sport - Aide aux clubs évoluant au niveau national',
    purpose: 'la saison sportive',
    prose: [
      "Les clubs concernés rassemblent 2 150 licenciés et disposent d'un équipement de 1 800 m² mis à leur disposition.",
      "Leur engagement auprès des jeunes justifie l'effort de la collectivité.",
    ],
  },
  {
    title: 'Mobilités douces - Atelier de réparation de vélos',
    purpose: "l'ouverture d'un second atelier",
    prose: [
      "L'atelier a reçu 1 260 visiteurs depuis son ouverture, le 3 mars 2019, et remis en circulation 410 vélos.",
      "Le schéma directeur des itinéraires cyclables prévoit 85 km d'aménagements.",
    ],
  },
];
