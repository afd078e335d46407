/** The columns that a table of the collection can show and be sorted by: stable names, for they are in bookmarks. */
import type { TableOf } from './collection.ts';

export const COLUMNS = {
  acts: [
    'session',
    'number',
    'title',
    'totalCents',
    'outcome',
    'grants',
    'authority',
    'body',
    'rapporteur',
    'budgetLine',
    'for',
    'against',
    'abstentions',
    'notVoting',
    'failedChecks',
    'retrieved',
  ],
  grants: [
    'session',
    'beneficiary',
    'amountCents',
    'purpose',
    'year',
    'budgetLine',
    'number',
    'title',
    'outcome',
    'authority',
    'body',
    'retrieved',
  ],
  beneficiaries: ['name', 'grants', 'totalCents', 'first', 'last', 'authorities'],
} as const satisfies Record<TableOf, readonly string[]>;

export type ActColumn = (typeof COLUMNS.acts)[number];
export type GrantColumn = (typeof COLUMNS.grants)[number];
export type BeneficiaryColumn = (typeof COLUMNS.beneficiaries)[number];
