/** How money is granted: the points of the dispositif, and what the recitals say before it. */
import type { Act, PlannedGrant } from '../act.ts';
import { item, paragraph, type Block } from '../block.ts';
import { listed } from '../wording.ts';

export interface GrantStyle {
  name: string;
  /** How many grants it prints, least and most. */
  grants: readonly [number, number];
  /** Said before « après en avoir délibéré ». */
  recitals?(act: Act, print: (cents: number) => string): Block[];
  decisions(act: Act, print: (cents: number) => string): Block[];
}

const only = (act: Act): PlannedGrant => {
  const [grant] = act.grants;
  if (grant === undefined) throw new RangeError('this formula prints one grant');
  return grant;
};
const total = (act: Act): number => act.grants.reduce((sum, { cents }) => sum + cents, 0);
const sign = (act: Act): Block =>
  item(
    `autorise Monsieur le Président, ou son représentant, à signer tout document relatif à cette affaire ;`,
    act.serial % 2 === 0 ? '-' : '•',
  );
const charge = (act: Act): Block =>
  item(`dit que la dépense correspondante sera imputée au ${act.budgetLine}.`, act.serial % 2 === 0 ? '-' : '•');
const point = (act: Act, text: string): Block => item(text, act.serial % 2 === 0 ? '-' : '•');

export const GRANTS: readonly GrantStyle[] = [
  {
    name: 'none',
    grants: [0, 0],
    decisions: (act) => [point(act, "approuve le rapport annuel d'activité tel que présenté ;"), sign(act)],
  },
  {
    name: 'authorises the payment to, of a total of',
    grants: [1, 1],
    decisions: (act, print) => {
      const { beneficiary, cents } = only(act);
      return [
        point(
          act,
          `autorise le versement d'une subvention ${beneficiary.to} d'un montant global de ${print(cents)} pour l'année ${act.year} ;`,
        ),
        sign(act),
        charge(act),
      ];
    },
  },
  {
    name: 'approves the payment of an amount to',
    grants: [1, 1],
    decisions: (act, print) => {
      const { beneficiary, cents } = only(act);
      return [
        point(act, `approuve le versement d'une subvention d'un montant de ${print(cents)} ${beneficiary.to},`),
        sign(act),
        charge(act),
      ];
    },
  },
  {
    name: 'decides, several pairs in a sentence',
    grants: [2, 4],
    decisions: (act, print) => [
      point(
        act,
        `décide le versement de subventions pour ${act.year} ${listed(act.grants.map(({ beneficiary, cents }) => `de ${print(cents)} ${beneficiary.to}`))} ;`,
      ),
      sign(act),
      charge(act),
    ],
  },
  {
    name: 'to grant, infinitive',
    grants: [1, 1],
    decisions: (act, print) => {
      const { beneficiary, cents, purpose } = only(act);
      return [
        point(act, `d'attribuer une subvention de ${print(cents)} ${beneficiary.to} pour ${purpose} ;`),
        point(act, "d'autoriser Monsieur le Président à signer la convention."),
      ];
    },
  },
  {
    name: 'to grant several, infinitive, in one sentence',
    grants: [2, 3],
    decisions: (act, print) => [
      point(
        act,
        `d'attribuer ${listed(act.grants.map(({ beneficiary, cents }) => `une subvention de ${print(cents)} ${beneficiary.to}`))} ;`,
      ),
      point(act, "d'autoriser le Président à signer tout acte utile."),
    ],
  },
  {
    name: 'granted to, past participle',
    grants: [1, 1],
    decisions: (act, print) => {
      const { beneficiary, cents } = only(act);
      return [
        point(
          act,
          `Attribué ${beneficiary.to} une subvention de fonctionnement au titre de l'année ${act.year} d'un montant de ${print(cents)}`,
        ),
        point(act, 'Autorisé le Président à signer la convention.'),
      ];
    },
  },
  {
    name: 'approved the granting of an aid',
    grants: [1, 1],
    decisions: (act, print) => {
      const { beneficiary, cents } = only(act);
      return [
        point(act, `Approuvé l'attribution d'une aide de ${print(cents)} ${beneficiary.to}`),
        point(act, 'Autorisé la signature des documents afférents.'),
      ];
    },
  },
  {
    name: 'to allow to, a subsidy of',
    grants: [1, 1],
    decisions: (act, print) => {
      const { beneficiary, cents } = only(act);
      return [point(act, `d'allouer ${beneficiary.to} une subvention d'un montant de ${print(cents)} ;`), charge(act)];
    },
  },
  {
    name: 'list of amounts, for the profit of',
    grants: [2, 5],
    decisions: (act, print) => [
      paragraph("Décide d'attribuer les subventions suivantes :"),
      ...act.grants.map(({ beneficiary, cents }) => point(act, `${print(cents)} au profit ${beneficiary.of}`)),
      paragraph('Autorise le Président à signer les conventions correspondantes.'),
    ],
  },
  {
    name: 'list of bodies with amounts after a colon',
    grants: [2, 6],
    decisions: (act, print) => [
      paragraph('décide d’accorder, au titre de l’exercice en cours, les subventions suivantes :'),
      ...act.grants.map(({ beneficiary, cents }) => point(act, `${beneficiary.name} : ${print(cents)}`)),
      paragraph('autorise le Président à signer tout document utile.'),
    ],
  },
  {
    name: 'table in the dispositif, with a total',
    grants: [3, 9],
    decisions: (act, print) => [
      point(act, 'approuve l’attribution des subventions suivantes :'),
      {
        kind: 'table',
        head: ['Bénéficiaire', 'Montant'],
        rows: [
          ...act.grants.map(({ beneficiary, cents }) => [beneficiary.name, print(cents)]),
          ['Total', print(total(act))],
        ],
        widths: [0.7, 0.3],
        ruled: true,
        numeric: [1],
      },
      sign(act),
    ],
  },
  {
    name: 'table in the recitals, pointed at',
    grants: [3, 10],
    recitals: (act, print) => [
      paragraph("Il est proposé d'attribuer les subventions suivantes :"),
      {
        kind: 'table',
        head: ['Association', 'Objet', 'Montant attribué'],
        rows: [
          ...act.grants.map(({ beneficiary, cents, purpose }) => [beneficiary.name, purpose, print(cents)]),
          ['TOTAL', '', print(total(act))],
        ],
        widths: [0.42, 0.36, 0.22],
        ruled: act.serial % 3 !== 0,
        numeric: [2],
      },
    ],
    decisions: (act) => [
      point(act, "de décider de l'affectation des subventions telles que définies ci-dessus ;"),
      point(act, `de prélever la somme sur le ${act.budgetLine} ;`),
    ],
  },
  {
    name: 'table with asked and granted columns',
    grants: [2, 6],
    decisions: (act, print) => [
      point(act, 'attribue les subventions détaillées dans le tableau ci-après :'),
      {
        kind: 'table',
        head: ['Organisme', 'Montant demandé', 'Montant voté'],
        rows: act.grants.map(({ beneficiary, cents }) => [beneficiary.name, print(cents + 150_000), print(cents)]),
        widths: [0.5, 0.25, 0.25],
        ruled: true,
        numeric: [1, 2],
      },
      sign(act),
    ],
  },
  {
    name: 'individualises an aid up to, for the profit of',
    grants: [1, 1],
    decisions: (act, print) => {
      const { beneficiary, cents } = only(act);
      return [
        point(act, `individualise une aide à hauteur de ${print(cents)} au profit ${beneficiary.of} ;`),
        sign(act),
      ];
    },
  },
  {
    name: 'contribution fund',
    grants: [1, 1],
    decisions: (act, print) => {
      const { beneficiary, cents, purpose } = only(act);
      return [
        paragraph(
          `ARTICLE 1 : Un fonds de concours de ${print(cents)} est attribué ${beneficiary.to} pour ${purpose}.`,
        ),
        paragraph(`ARTICLE 2 : La dépense sera imputée au ${act.budgetLine}.`),
      ];
    },
  },
  {
    name: 'the authority alone asks',
    grants: [0, 0],
    decisions: (act, print) => [
      point(
        act,
        `sollicite auprès de la Région une subvention de ${print(4_000_000 + act.serial * 100)} pour la réalisation de cette opération ;`,
      ),
      sign(act),
    ],
  },
];
