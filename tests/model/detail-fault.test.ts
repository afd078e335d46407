import { describe, expect, it } from 'vitest';
import { exportDetails as english } from '../../assets/locales/en/export-details.ts';
import { exportDetails as french } from '../../assets/locales/fr/export-details.ts';
import { isRna, isSiren, isSiret } from '../../lib/model/business-numbers.ts';
import { DETAIL_FAULTS, detailFault } from '../../lib/model/detail-fault.ts';
import { DETAIL_FIELDS } from '../../lib/model/export-details.ts';
import { ACTES_MATTERS } from '../../lib/model/nomenclature-actes.ts';

describe('the numbers that name who decides and who receives', () => {
  it.each([
    ['210000006', true],
    ['210000007', false],
    ['21000000', false],
    ['2100000060', false],
    ['21000000a', false],
  ])('%s is a SIREN: %s', (digits, is) => expect(isSiren(digits)).toBe(is));

  it.each([
    ['21000000600010', true],
    ['21000000600011', false],
    ['2100000060001', false],
    ['210 000 006 00010', false],
    // Of La Poste: the sum of the figures is a multiple of five.
    ['35600000000048', true],
    ['35600000049837', true],
    ['35600000000047', true],
    ['35600000000046', false],
  ])('%s is a SIRET: %s', (digits, is) => expect(isSiret(digits)).toBe(is));

  it.each([
    ['W123456789', true],
    ['w123456789', false],
    ['W12345678', false],
  ])('%s is an RNA number: %s', (text, is) => expect(isRna(text)).toBe(is));
});

describe('what is wrong with an answer', () => {
  it.each([
    ['siret', '21000000600010', undefined],
    ['siret', '21000000600011', 'siret'],
    ['siret', '35600000000048', 'siret-of-another'],
    ['beneficiarySiret', '35600000000048', undefined],
    ['beneficiarySiret', '1', 'siret'],
    ['rna', '123456789', 'rna'],
    ['prefecture', 'PREF042', undefined],
    ['prefecture', 'PREF02A', undefined],
    ['prefecture', 'SPREF0421', undefined],
    ['prefecture', 'SGAR974', undefined],
    ['prefecture', 'PREF42', 'prefecture'],
    ['prefecture', 'SPREF042', 'prefecture'],
    ['matterCode', '7.10', undefined],
    ['matterCode', '7.11', 'matter-code'],
    ['matterCode', '7', 'matter-code'],
    ['nature', 'aide en nature', undefined],
    ['nature', 'en nature', 'nature'],
    ['conditions', 'en deux fois', undefined],
    ['conditions', 'x'.repeat(257), 'too-long'],
    ['conditions', '   ', 'empty'],
    ['conventionDate', '2024-02-29', undefined],
    ['conventionDate', '2023-02-29', 'day'],
    ['conventionDate', '29/02/2024', 'day'],
    ['paymentPeriod', '2024-05-01', undefined],
    ['paymentPeriod', '2024-05-01/2024-12-31', undefined],
    ['paymentPeriod', '2024-05-01/2024-30-05', 'period'],
    ['paymentPeriod', '2024-05-01/2024-06-01/2024-07-01', 'period'],
    ['paymentPeriod', '2024-12-31/2024-05-01', 'period-backwards'],
    ['notifiedToEu', false, undefined],
    ['notifiedToEu', 'non', 'yes-or-no'],
    ['siret', 21, 'empty'],
  ] as const)('%s %j: %s', (field, value, fault) => {
    expect(detailFault(field, value, field === 'siret' ? '210000006' : undefined)).toBe(fault);
  });

  it('has words in both languages, and each question its name', () => {
    const keys = [
      ...DETAIL_FAULTS.map((code) => `detail-fault.${code}`),
      ...DETAIL_FIELDS.map((field) => `detail.${field}`),
    ];
    expect(Object.keys(french)).toEqual(expect.arrayContaining(keys));
    expect(Object.keys(english).toSorted()).toEqual(Object.keys(french).toSorted());
  });
});

describe('the nomenclature of acts', () => {
  it('has the matters that SCDL délibérations allows, named as it wants them', () => {
    const counts = Object.groupBy([...ACTES_MATTERS.keys()], (code) => code.split('.')[0] ?? '');
    expect(Object.values(counts).map((codes) => codes?.length)).toEqual([7, 3, 6, 5, 8, 5, 10, 9, 4]);
    for (const name of ACTES_MATTERS.values()) expect(name).toMatch(/^[^/,()]+[^ /]\/[^ /][^/,()]+$/);
    expect(ACTES_MATTERS.get('7.5')).toBe('finances locales/subventions');
  });
});
