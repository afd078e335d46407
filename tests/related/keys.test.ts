import { describe, expect, test } from 'vitest';
import { relate, relationKeys } from '../../lib/related/index.ts';
import { act, type ActSketch, grant } from './acts.ts';

/** Acts that are tied meet under at least one key: else no look-up would ever bring them together. */
describe('acts that are tied share a key', () => {
  test.each<[string, ActSketch, ActSketch]>([
    ['the same name', { grants: [grant('association Les Sabots Rouges')] }, { grants: [grant('LES SABOTS ROUGES')] }],
    ['a letter apart', { grants: [grant('Ressourcerie Brumaille')] }, { grants: [grant('Ressourcerie Brumailles')] }],
    ['other order', { grants: [grant('Basket Club Brumois')] }, { grants: [grant('Brumois Basket Club')] }],
    ['bare and completed', { grants: [grant('CLEF')] }, { grants: [grant('CLEF Bretagne')] }],
    ['contracted', { grants: [grant('CLEF AuRA')] }, { grants: [grant('CLEF Auvergne-Rhône-Alpes')] }],
    ['its initials', { grants: [grant('CLEF')] }, { grants: [grant('Collectif Libre Écriture Fantaisie')] }],
    ['the place', { grants: [grant('Office de tourisme')] }, { grants: [grant('Office de tourisme de Val de Brume')] }],
    ['number', { references: [{ number: 'n° 2022/7' }] }, { number: '2022.7' }],
    ['date', { references: [{ date: '2022-01-15' }] }, {}],
    ['programme', { title: 'PLAN LOCAL POUR LA LECTURE (PLL)' }, { title: 'X (Y) Plan Local pour la Lecture (PLL)' }],
    ['budget line', { budgetLine: 'SERV/65748/LECT' }, { budgetLine: 'serv 65748 lect' }],
    ['subject', { title: 'Vente des archives départementales' }, { title: 'Anciennes archives départementales' }],
  ])('%s', (_, one, other) => {
    const now = act({ ...one, session: '2024-01-15' });
    const then = act({ ...other, session: '2022-01-15' });
    expect(relate(now, [then]).earlier).toHaveLength(1);
    expect(relationKeys(then).filter((key) => relationKeys(now).includes(key))).not.toEqual([]);
  });
});

test('keys are scoped to the authority, strongest first, each once', () => {
  const keys = relationKeys(
    act({
      session: '2024-01-15',
      number: '2024.00118',
      grants: [grant('Vauquelin'), grant('Vauquelin')],
      siren: '200000008',
    }),
  );
  expect(keys).toEqual([
    'number:brume metropole val|2024-00118',
    'body:brume metropole val|vauquelin',
    'sitting:brume metropole val|2024-01-15',
    'word:brume metropole val|vauqu',
  ]);
});
