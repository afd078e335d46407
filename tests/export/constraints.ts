/** What the two official schemas require of a cell, so that it is held where their files are not at hand. */
import type { CsvRow } from './csv-table.ts';

interface Constraint {
  required?: true;
  pattern?: RegExp;
  longest?: number;
  oneOf?: readonly string[];
}

const DATE = /^\d{4}-\d\d-\d\d$/;
const COUNT = /^\d+$/;
const required = true;

export const DELIBERATIONS: Readonly<Record<string, Constraint>> = {
  COLL_NOM: { required },
  COLL_SIRET: { required, pattern: /^\d{14}$/ },
  DELIB_ID: { required },
  DELIB_DATE: { required, pattern: DATE },
  DELIB_MATIERE_CODE: { required, pattern: /^\d\.\d{1,2}$/ },
  DELIB_MATIERE_NOM: { required, pattern: /^[^/,()]+\/[^/,()]+$/ },
  DELIB_OBJET: { required },
  BUDGET_ANNEE: { pattern: /^\d{4}(?:\/\d{4})?$/ },
  BUDGET_NOM: {},
  PREF_ID: {},
  PREF_DATE: { pattern: DATE },
  VOTE_EFFECTIF: { pattern: COUNT },
  VOTE_REEL: { pattern: COUNT },
  VOTE_POUR: { pattern: COUNT },
  VOTE_CONTRE: { pattern: COUNT },
  VOTE_ABSTENTION: { pattern: COUNT },
  DELIB_URL: { pattern: /^https?:\/\/\S+$/ },
};

export const SUBVENTIONS: Readonly<Record<string, Constraint>> = {
  nomAttribuant: { required },
  idAttribuant: { required, pattern: /^\d{14}$/ },
  dateConvention: { required, pattern: DATE },
  referenceDecision: {},
  nomBeneficiaire: { required },
  idBeneficiaire: { pattern: /^\d{14}$/ },
  rnaBeneficiaire: { pattern: /^W\d{9}$/ },
  objet: { required, longest: 256 },
  montant: { required, pattern: /^\d+\.\d\d$/ },
  nature: {
    required,
    oneOf: [
      'aide en numéraire',
      'aide en nature',
      'aide en numéraire;aide en nature',
      'aide en nature;aide en numéraire',
    ],
  },
  conditionsVersement: { required, longest: 256 },
  datesPeriodeVersement: { required, pattern: /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/ },
  idRAE: { longest: 5 },
  notificationUE: { required, oneOf: ['oui', 'non'] },
  pourcentageSubvention: { required, oneOf: ['1.00'] },
  dispositifAide: {},
};

function fault(value: string, { required: isRequired, pattern, longest, oneOf }: Constraint): boolean {
  if (value === '') return isRequired === true;
  if (longest !== undefined && value.length > longest) return true;
  return pattern?.test(value) === false || oneOf?.includes(value) === false;
}

/** Names and values of the cells that break a constraint. */
export const cellFaults = (row: CsvRow, schema: Readonly<Record<string, Constraint>>): string[] =>
  Object.entries(schema).flatMap(([name, constraint]) =>
    fault(row[name] ?? '', constraint) ? [`${name}: ${row[name]}`] : [],
  );

const VOTES = ['VOTE_EFFECTIF', 'VOTE_REEL', 'VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'] as const;

/** What the schema of deliberations requires between cells (`custom_checks`). */
export function deliberationFaults(row: CsvRow): string[] {
  const given = VOTES.filter((column) => row[column] !== '');
  const [effectif, reel, pour, contre, abstention] = VOTES.map((column) => Number(row[column]));
  const adds = reel === (pour ?? 0) + (contre ?? 0) + (abstention ?? 0) && (effectif ?? 0) >= (reel ?? 0);
  return [
    ...(given.length === 0 || given.length === VOTES.length ? [] : ['votes are not all there']),
    ...(adds ? [] : ['votes do not add up']),
    ...(row['PREF_DATE'] === '' || (row['PREF_DATE'] ?? '') >= (row['DELIB_DATE'] ?? '')
      ? []
      : ['registered too early']),
  ];
}

export const subventionFaults = (row: CsvRow): string[] =>
  row['idBeneficiaire'] === '' && row['rnaBeneficiaire'] === '' ? ['nobody knows the beneficiary'] : [];
