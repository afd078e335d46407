import { describe, expect, test } from 'vitest';
import { mergeNames } from '../../../lib/related/merging/index.ts';
import { groups, merge, printed, verdict } from './merge.ts';

describe('one beneficiary', () => {
  test.each([
    ["l'Agence des Mobilités Douces", 'AGENCE DES MOBILITES DOUCES', 'letters'],
    ["Cœur d'Ardoise", "Coeur d'Ardoise", 'letters'],
    ['U.S. Brumoise', 'US Brumoise', 'letters'],
    ['Les Œuvres de St-Aubin', 'Oeuvres de Saint Aubin', 'letters'],
    ['association Les Sabots Rouges', 'Les Sabots Rouges', 'legal-form'],
    ['ASSOC. LES SABOTS ROUGES', 'Les Sabots Rouges', 'legal-form'],
    ['SARL Brasserie du Gué', 'Brasserie du Gué', 'legal-form'],
    ['commune de Montrevel', 'Ville de Montrevel', 'details'],
    ['Tisserands solidaires (1987)', 'Tisserands Solidaires', 'details'],
    ['Tisserands solidaires n° 000 173', 'Tisserands Solidaires', 'details'],
    ['Tisserands solidaires, représentée par Mme Ardent', 'Tisserands Solidaires', 'details'],
    ['Copropriété Les Tilleuls sous couvert du cabinet Verrier', 'Copropriété Les Tilleuls', 'details'],
  ])('%s = %s: %s', (one, other, why) => {
    expect(verdict(one, other)).toBe(why);
  });
});

describe('one beneficiary perhaps, and shown as such', () => {
  test.each([
    ['Montrevel', 'Commune de Montrevel', 'legal-form?'],
    ['COMITÉ DES FÊTES', 'Comité des fêtes', 'common-name?'],
    ['Mme ARDENT Colette', 'Mme Colette Ardent', 'same-person-name?'],
    ['Théâtre et culture de Montrevel', 'Culture et théâtre de Montrevel', 'order?'],
    ['Tisserands Solidaires de Montrevel', 'Tisserand solidaire de Montrevel', 'spelling?'],
    ['Ressourcerie Vauquelin-Montrevel', 'Resourcerie Vauquelin-Montrevel', 'spelling?'],
    ['Les Sabots Rouges', 'Les Sabots Rouges de Brumaille', 'place?'],
    ['Les Sabots Rouges', 'Les Sabots Rouges de France', 'place?'],
    ['FIBRE AuRA', 'FIBRE Auvergne-Rhône-Alpes', 'contraction?'],
  ])('%s ~ %s: %s', (one, other, why) => {
    expect(verdict(one, other)).toBe(why);
  });
});

describe('two beneficiaries', () => {
  test.each([
    // The same words, another kind of body.
    ['Commune de Montrevel', 'Association Montrevel'],
    ['Association Le Moulin partagé', 'SARL Le Moulin partagé'],
    ['SARL Brasserie du Gué', 'SAS Brasserie du Gué'],
    ['M. Paul Ormeau', 'Association Paul Ormeau'],
    ['M. Paul Ormeau', 'Paul Ormeau'],
    // Persons.
    ['M. Paul Ormeau', 'Mme Paul Ormeau'],
    ['M. et Mme Ormeau Paul', 'M. Ormeau Paul'],
    ['Mme ORMEAU', 'Mme Ormeau'],
    ['M. Bernard Tisserand', 'M. Bernard Tisserant'],
    // Numbered or lettered sections, by whatever sign.
    ['Groupe Vauquelin n° 3', 'Groupe Vauquelin n° 5'],
    ['Groupe Vauquelin 3', 'Groupe Vauquelin 5'],
    ['Groupe Vauquelin II', 'Groupe Vauquelin III'],
    ['Résidence Vauquelin A', 'Résidence Vauquelin D'],
    ['Tisserands solidaires (1987)', 'Tisserands solidaires (2004)'],
    ['Jeunesse sportive ouvrière (JSO) Montrevel', 'Jeunesse sportive ouvrière (JSO) Vauquelin'],
    ['Union Vauquelin section tennis', 'Union Vauquelin section judo'],
    ['Union Vauquelin', 'Union Vauquelin section judo'],
    ['Copropriété Les Tilleuls, sise 3 rue du Lac', 'Copropriété Les Tilleuls, sise 8 rue du Pont'],
    // A letter makes another place or person.
    ['Commune de Beaumont-Vauquelin', 'Commune de Beaumonts-Vauquelin'],
    ['Association Montagne', 'Association Montaigne'],
    ['Collège Bart', 'Collège Bard'],
    ['Foyer de Fouillet', 'Foyer de Fouillot'],
    // Words that everybody is called.
    ['Union sportive', 'Sportive union'],
    ['Comité des fêtes', 'Comité des fêtes de Brumaille'],
    ['Club de handball', 'Clubs de handball'],
    // An acronym that nobody explains; a part of a longer name.
    ['CAVB', "Comité d'animation du vieux Brumaille"],
    ['FIBRE', 'FIBRE Bretagne'],
    ['FIBRE Bretagne', 'FIBRE Normandie'],
    ['Les Amis du Vieux Lavoir', 'Les Amis du Vieux Lavoir Vauquelin'],
  ])('%s ≠ %s', (one, other) => {
    expect(verdict(one, other)).toBe('-');
  });

  test('who prints no kind belongs to nobody where several kinds are known', () => {
    expect(groups(['Commune de Montrevel', 'Montrevel', 'Association Montrevel'])).toEqual([
      ['Association Montrevel'],
      ['Commune de Montrevel'],
      ['Montrevel'],
    ]);
  });

  test('a name between two that differ joins neither', () => {
    const names = ['FIBRE BFC', 'FIBRE Bourgogne Franche-Comté', 'FIBRE Basse-Flandre Cambrésis'];
    expect(groups(names)).toEqual(names.toSorted().map((name) => [name]));
  });

  test('three spellings that all resemble each other are one', () => {
    const names = ['Ressourcerie du Lac Vauquelin', 'Resourcerie du Lac Vauquelin', 'Ressourceries du Lac Vauquelin'];
    // The last two differ by two letters.
    expect(groups(names)).toEqual(names.toSorted().map((name) => [name]));
    expect(groups(names.slice(0, 2))).toEqual([names.slice(0, 2).toSorted()]);
  });

  test('names of another authority are of another body', () => {
    const names = [printed('Les Sabots Rouges'), printed('Les Sabots Rouges', 'vauquelin ville')];
    expect(mergeNames({ names, explained: [], decisions: [] })).toHaveLength(2);
  });
});

describe('what acts explain', () => {
  const OFFICE = 'Office central de coopération artisanale locale';

  test('makes acronym and long name one, and says which act does', () => {
    const merged = merge([OFFICE, OFFICE, 'OCCAL'], { explained: [[OFFICE, 'OCCAL', 'sha#2']] });
    expect(merged).toHaveLength(1);
    expect(merged[0]?.names).toMatchObject([
      { name: OFFICE, count: 2 },
      { name: 'OCCAL', reason: { rule: 'explained', like: OFFICE, act: 'sha#2' } },
    ]);
  });

  test('also where a beneficiary explains itself, or only begins with the acronym', () => {
    expect(verdict(`${OFFICE} (OCCAL)`, 'OCCAL')).toBe('explained');
    expect(verdict(`${OFFICE} (OCCAL)`, OFFICE)).toBe('details');
    const explained: [string, string, string][] = [[OFFICE, 'OCCAL', 'sha#0']];
    expect(verdict(`${OFFICE} de Montrevel`, 'OCCAL de Montrevel', { explained })).toBe('explained');
  });

  test('counts for nothing where acts contradict each other', () => {
    const explained: [string, string, string][] = [
      [OFFICE, 'OCCAL', 'sha#0'],
      ['Orchestre de chambre et chorale des Alpes du Lac', 'OCCAL', 'sha#1'],
    ];
    expect(groups([OFFICE, 'OCCAL'], { explained })).toHaveLength(2);
  });

  test('two long names that explain one acronym stay two', () => {
    const other = 'Orchestre de chambre et chorale des Alpes du Lac (OCCAL)';
    expect(groups([`${OFFICE} (OCCAL)`, other, 'OCCAL'])).toHaveLength(3);
  });
});
