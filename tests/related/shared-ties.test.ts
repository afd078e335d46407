import { describe, expect, test } from 'vitest';
import { relate } from '../../lib/related/index.ts';
import { act, grant } from './acts.ts';

const kinds = (related: { reasons: { kind: string }[] } | undefined) => related?.reasons.map(({ kind }) => kind);

describe('programme, budget line, subject', () => {
  test('a programme with its acronym in the title, of another year', () => {
    const now = act({ session: '2024-01-15', title: 'PLAN LOCAL POUR LA LECTURE (PLL) – BIBLIOBUS 2024' });
    const then = act({ session: '2022-01-15', title: 'PLAN LOCAL POUR LA LECTURE (PLL) – CONTEURS' });
    expect(relate(now, [then]).earlier[0]?.reasons).toEqual([{ kind: 'same-programme', name: 'PLL' }]);
  });

  test('by the text of one and the title of the other', () => {
    const now = act({
      session: '2024-01-15',
      title: 'Bibliobus',
      text: 'dans le cadre du Plan Local pour la Lecture (PLL)',
    });
    const then = act({
      session: '2022-01-15',
      title: 'PLAN LOCAL POUR LA LECTURE – CONTEURS',
      text: 'Le Plan Local pour la Lecture (PLL)',
    });
    expect(kinds(relate(now, [then]).earlier[0])).toEqual(['same-programme']);
  });

  test('not where the text only mentions it', () => {
    const now = act({
      session: '2024-01-15',
      title: 'Bibliobus',
      text: 'en complément du Plan Local pour la Lecture (PLL)',
    });
    const then = act({ session: '2022-01-15', title: 'PLAN LOCAL POUR LA LECTURE (PLL)' });
    expect(relate(now, [then]).earlier).toEqual([]);
  });

  test('« dans le cadre de » in both titles, the year left out', () => {
    const now = act({
      session: '2024-01-15',
      title: 'Aides diverses dans le cadre de la thématique du grand âge 2024 - Exercice',
    });
    const then = act({
      session: '2022-01-15',
      title: 'Subventions dans le cadre de la thématique du grand âge - 2022',
    });
    expect(kinds(relate(now, [then]).earlier[0])).toEqual(['same-programme']);
  });

  test.each([
    ['SERV/65748/LECT', 'Serv \\ 65748 \\ lect', true],
    ['LECT 65748 SERV du budget 2024', 'lect-65748-serv', true],
    ['SERV/6574/LECT', 'SERV/65748/LECT', false],
    ['compte 65748', 'compte 65748', false],
    ['chapitre 65, article 6574', 'chapitre 65 article 6574', false],
  ])('budget lines %s and %s: %s', (one, other, same) => {
    const now = act({ session: '2024-01-15', budgetLine: one });
    const then = act({ session: '2022-01-15', budgetLine: other });
    expect(kinds(relate(now, [then]).earlier[0])).toEqual(same ? ['same-budget-line'] : undefined);
  });

  test.each([
    ['Réhabilitation des anciennes archives départementales', 'Vente des archives départementales', true],
    ['Tri des déchets verts', 'Collecte de déchet vert', true],
    ['Attribution de subventions aux associations', 'Attribution de subventions - convention', false],
    ['Approbation du compte administratif', 'Approbation du compte de gestion', false],
    ['Vente du garage Vauban', 'Réfection de la rue Vauban', false],
  ])('subjects « %s » and « %s »: %s', (one, other, same) => {
    const now = act({ session: '2024-01-15', title: one });
    const then = act({ session: '2022-01-15', title: other });
    expect(kinds(relate(now, [then]).earlier[0])).toEqual(same ? ['same-subject'] : undefined);
  });

  test('a subject is said in the words of the title, without the authority’s name', () => {
    const now = act({
      session: '2024-01-15',
      title: 'Val-de-Brume Grand Coteau – réhabilitation des Halles Vermeilles hautes',
    });
    const then = act({ session: '2022-01-15', title: 'BRUME GRAND COTEAU : HALLE VERMEILLE HAUTE' });
    expect(relate(now, [then]).earlier[0]?.reasons).toEqual([
      { kind: 'same-subject', words: ['Grand Coteau', 'Halles Vermeilles hautes'] },
    ]);
  });

  test('all reasons are given, the best first', () => {
    const sketch = {
      title: 'PLAN LOCAL POUR LA LECTURE (PLL) – COMITE HIPPIQUE VERMEIL',
      grants: [grant('Les Sabots Rouges', 10)],
      budgetLine: 'SERV/65748/LECT',
    };
    const then = act({ ...sketch, session: '2022-01-15', number: '2022-7' });
    const now = act({ ...sketch, session: '2024-01-15', references: [{ number: '2022-7' }] });
    expect(kinds(relate(now, [then]).earlier[0])).toEqual([
      'same-beneficiary',
      'cites',
      'same-programme',
      'same-budget-line',
      'same-subject',
    ]);
  });
});
