import { describe, expect, test } from 'vitest';
import { headingKind, sectionKind } from '../../../lib/sites/anywhere/headings.ts';
import { fold } from '../../../lib/sites/fold.ts';

const kind = (heading: string) => headingKind(fold(heading));

describe('headingKind', () => {
  test.each([
    ['Délibérations', 'acts'],
    ['LES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL', 'acts'],
    ['Délibérations du conseil municipal de Saint-Martin-le-Vieux', 'acts'],
    ['Consulter les délibérations adoptées en 2024', 'acts'],
    ['Recueil des actes administratifs n° 3', 'acts'],
    ['Registre des délibérations', 'acts'],
    ['Comptes rendus', 'minutes'],
    ['Procès-verbaux des séances du conseil communautaire', 'minutes'],
    ['Conseil municipal', 'open'],
    ['Séance du 12 mars 2024', 'open'],
    ['2023', 'open'],
    ['Documents à télécharger', 'open'],
    ['Finances', 'theme'],
    ['Le conseil municipal adopte une délibération contestée', 'theme'],
    ['60 délibérations en une nuit', 'theme'],
    ['Où trouver les délibérations ?', 'theme'],
    ['Voir aussi', 'other'],
    ['Le magazine municipal', 'other'],
    ['Ordres du jour', 'other'],
    ['Conseil municipal des jeunes : comptes rendus', 'other'],
    ['Comptes rendus des conseils d’école', 'other'],
    ['Arrêtés municipaux', 'other'],
  ])('%s: %s', (heading, expected) => {
    expect(kind(heading)).toBe(expected);
  });
});

describe('sectionKind, from the nearest heading up', () => {
  test.each([
    [['2024', 'Délibérations'], 'acts'],
    [['Finances', 'Délibérations du conseil municipal'], 'acts'],
    [['Mars', 'Comptes rendus'], 'minutes'],
    [['Finances', 'Comptes rendus'], undefined],
    [['Voir aussi', 'Délibérations'], undefined],
    [['Conseil municipal'], undefined],
    [[], undefined],
  ])('%j: %s', (headings, expected) => {
    expect(sectionKind(headings.map(fold))).toBe(expected);
  });
});
