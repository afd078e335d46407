import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { personAt } from '../../../lib/parse/grammar/persons.ts';

describe('names of persons', () => {
  it('are read alike by patterns that the engine has given up optimising', () => {
    // V8 does so once it has compiled much; the flag makes it do so at once.
    const script = `import { personAt } from './lib/parse/grammar/persons.ts';
      for (const name of ['Mme Florence ZANETTI', 'Madame la Vice-Présidente Anne PETIT', 'Monsieur le Maire, Paul DURAND'])
        console.log(personAt('… ’ '.repeat(400) + name, 1600)?.name);`;
    const said = execFileSync(process.execPath, ['--no-regexp-optimization', '--input-type=module', '-e', script]);
    expect(String(said).trim().split('\n')).toEqual(['Florence ZANETTI', 'Anne PETIT', 'Paul DURAND']);
  });

  it.each([
    ['M. Jean MARTIN, Secrétaire', 'Jean MARTIN'],
    [': Mme Anne PETIT Membres titulaires', 'Anne PETIT'],
    ['Madame le Maire, Anne Petit', 'Anne Petit'],
    ['Monsieur le Président de la Métropole, Jean MARTIN.', 'Jean MARTIN'],
    ['Madame Anne PETIT, maire.', 'Anne PETIT'],
    ['M. Luc De FRANCE donne', 'Luc De FRANCE'],
    ['Mme Anne VALENTE-LE HIR donne', 'Anne VALENTE-LE HIR'],
    ['Ana GOMEZ SILVA, M.', 'Ana GOMEZ SILVA'],
    ['Audrey DE LA TOUR, J', 'Audrey DE LA TOUR'],
    ['Louise de La Tour', 'Louise de La Tour'],
    ["Jean-Pierre d'ORNANS, ", "Jean-Pierre d'ORNANS"],
    ['DOCTEUR MARTIN JEAN', 'MARTIN JEAN'],
    ['T.BLANC : procuration', 'T.BLANC'],
    ['J.-P. MARTIN', 'J.-P. MARTIN'],
    ['J-P.FAURE, Y.ROY', 'J-P.FAURE'],
    ['Jean MARTIN.Secrétaire : M. X', 'Jean MARTIN'],
    ['Mme DURAND (arrivée', 'DURAND'],
    ['Anne MICHAUD- FAURE', 'Anne MICHAUD-FAURE'],
    ['Jean Martin. Ensuite', 'Jean Martin'],
    ['LE GOFF Maëlle', 'LE GOFF Maëlle'],
  ])('%s', (text, name) => {
    expect(personAt(text, 0)?.name).toBe(name);
  });

  it.each([
    'le Maire',
    'M. le Maire',
    'secrétaire',
    '12 avril',
    'Délibération CP-2031-12',
    'La DRAC',
    'DÉCISION MODIFICATIVE N° 3',
    'Le Conseil',
  ])('%s is none', (text) => {
    expect(personAt(text, 0)).toBeUndefined();
  });

  it('stops at the end it is given', () => {
    expect(personAt('Jean MARTIN DURAND', 0, 11)?.name).toBe('Jean MARTIN');
  });
});
