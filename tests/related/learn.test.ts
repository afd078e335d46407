import { describe, expect, test } from 'vitest';
import { learn } from '../../lib/related/index.ts';

describe('long name (ACRONYM)', () => {
  test.each([
    [
      "L'Office Central des Classes d'Art et de Lecture (OCCAL) anime",
      "Office Central des Classes d'Art et de Lecture",
      'OCCAL',
    ],
    ['la Maison des Jeunes et de la Culture (MJC)', 'Maison des Jeunes et de la Culture', 'MJC'],
    ['une aide à la Chambre des métiers\nd’art (CMA) est', 'Chambre des métiers d’art', 'CMA'],
    ['la CLEF Auvergne-Rhône-Alpes (CLEF AuRA)', 'CLEF Auvergne-Rhône-Alpes', 'CLEF AuRA'],
    ["subvention à l'ASL (Association Sport & Loisirs)", 'Association Sport & Loisirs', 'ASL'],
    ['l’Agence, du livre et de la lecture (ALL)', 'Agence, du livre et de la lecture', 'ALL'],
    ['Office Central des Classes de Charmoy (OCC 34)', 'Office Central des Classes de Charmoy', 'OCC 34'],
    [
      "Office Central des Classes d'art de l'Ardille (OCCA34)",
      "Office Central des Classes d'art de l'Ardille",
      'OCCA34',
    ],
  ])('%s', (text, long, short) => {
    expect(learn(text).names).toEqual([{ long, short }]);
  });

  test.each([
    // Letters that the words do not give.
    "les entreprises de l'économie sociale (SOLEIL)",
    'le solde (TTC) est versé',
    'cette action (voir annexe) est soutenue',
    'au budget (BP)',
    // A programme is nobody.
    'le Plan Local pour la Lecture (PLL)',
    'un PROgramme de Coopération des Écoles Sociales et Solidaires (PROCESS)',
  ])('teaches no body: %s', (text) => {
    expect(learn(text).names).toEqual([]);
  });
});

describe('completed acronyms', () => {
  test.each([
    ['la CLEF Bretagne agit', ['CLEF Bretagne']],
    ['avec la CLEF Pays de la Brume et la Région', ['CLEF Pays de la Brume']],
    ["l'OCCAL 34 reçoit", ['OCCAL 34']],
    ['la CLEF AUVERGNE RHÔNE ALPES agit', ['CLEF AUVERGNE RHÔNE ALPES']],
    ['la CLEF agit en Bretagne', []],
    ['fusion des CLEF Auvergne et Rhône-Alpes', []],
    ['SUBVENTION A LA CLEF ANNEE', []],
    ['la CLEF. Bretagne et Normandie', []],
  ])('%s', (text, extensions) => {
    expect(learn(text).extensions).toEqual(extensions);
  });
});

describe('programmes', () => {
  test.each([
    [
      "dans le cadre d'un PROgramme de Coopération des Écoles Sociales et Solidaires (PROCESS).",
      [{ name: 'PROgramme de Coopération des Écoles Sociales et Solidaires', acronym: 'PROCESS', framing: true }],
    ],
    [
      'en complément du Plan Local pour la Lecture (PLL)',
      [{ name: 'Plan Local pour la Lecture', acronym: 'PLL', framing: false }],
    ],
    ['dans le cadre de sa politique SOLEIL, la métropole', [{ name: 'SOLEIL', acronym: 'SOLEIL', framing: true }]],
    ['au titre du dispositif « Lire dehors »', [{ name: 'dispositif « Lire dehors »', framing: true }]],
    ['dans le cadre du Contrat de Ville et', [{ name: 'Contrat de Ville', framing: true }]],
    ['dans le cadre de sa politique volontariste', []],
    ['dans le cadre de son projet de territoire', []],
  ])('%s', (text, programmes) => {
    expect(learn(text).programmes).toEqual(programmes);
  });
});

test('a text without any such thing teaches nothing', () => {
  expect(learn('Le conseil, après en avoir délibéré, adopte.')).toEqual({ names: [], extensions: [], programmes: [] });
});
