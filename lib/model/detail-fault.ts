/** Whether what a user says for the official formats may stand there. */
import { isRna, isSiret } from './business-numbers.ts';
import { isDay } from './correctable-types.ts';
import { NATURES, type DetailField } from './export-details.ts';
import { ACTES_MATTERS } from './nomenclature-actes.ts';

/** The words for a code are in the locales (`detail-fault.<code>`). */
export const DETAIL_FAULTS = [
  'empty',
  /** Not 14 figures, or the check figure is wrong. */
  'siret',
  /** A SIRET of another body than the act's SIREN says. */
  'siret-of-another',
  'rna',
  'prefecture',
  'matter-code',
  'nature',
  'too-long',
  'day',
  'period',
  /** A period that ends before it begins. */
  'period-backwards',
  'yes-or-no',
] as const;
export type DetailFault = (typeof DETAIL_FAULTS)[number];

/** `objet` and `conditionsVersement` of SCDL subventions, in characters. */
export const LONGEST_CELL = 256;

/** The département on three characters, and of a sous-préfecture its arrondissement. */
const PREFECTURE = /^(?:(?:PREF|SGAR)(?:0\d\d|02[AB]|97\d)|SPREF(?:0\d\d|02[AB]|97\d)\d)$/;

/** What is wrong with a value; undefined if it may stand. @param siren that the acts print, if they do */
export function detailFault(field: DetailField, value: unknown, siren?: string): DetailFault | undefined {
  if (field === 'notifiedToEu' || field === 'purposeFromTitle') {
    return typeof value === 'boolean' ? undefined : 'yes-or-no';
  }
  if (typeof value !== 'string' || value.trim() === '') return 'empty';
  return textFault(field, value, siren);
}

function textFault(field: DetailField, value: string, siren: string | undefined): DetailFault | undefined {
  switch (field) {
    case 'siret':
      if (!isSiret(value)) return 'siret';
      return siren === undefined || value.startsWith(siren) ? undefined : 'siret-of-another';
    case 'beneficiarySiret':
      return isSiret(value) ? undefined : 'siret';
    case 'rna':
      return isRna(value) ? undefined : 'rna';
    case 'prefecture':
      return PREFECTURE.test(value) ? undefined : 'prefecture';
    case 'matterCode':
      return ACTES_MATTERS.has(value) ? undefined : 'matter-code';
    case 'nature':
      return NATURES.some((nature) => nature === value) ? undefined : 'nature';
    case 'conventionDate':
      return isDay(value) ? undefined : 'day';
    case 'paymentPeriod':
      return periodFault(value);
    default:
      return value.length > LONGEST_CELL ? 'too-long' : undefined;
  }
}

function periodFault(value: string): DetailFault | undefined {
  const days = value.split('/');
  const [from = '', until = from] = days;
  if (days.length > 2 || !isDay(from) || !isDay(until)) return 'period';
  return until < from ? 'period-backwards' : undefined;
}
