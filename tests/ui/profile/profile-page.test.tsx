import { fireEvent } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { testAccessibility } from '../support/accessible.ts';
import { words } from '../support/mount.tsx';
import { AUTHORITY, BENEFICIARY, MEMBER } from '../fixtures/profiles.ts';
import { actions, drawn, FULL, show } from './show.tsx';

const tables = (element: Element): string[][] =>
  [...element.querySelectorAll('table')].map((table) => [...table.rows].map((row) => words(row)));

function button(element: Element, label: string): HTMLButtonElement {
  const found = [...element.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? words(one)).replaceAll(/\s+/gu, ' ') === label,
  );
  if (found === undefined) throw new Error(`no button is called ${label}`);
  return found;
}

const rowOf = (element: Element, table: number, start: string): string =>
  tables(element)[table]?.find((row) => row.startsWith(start)) ?? '';

describe('a beneficiary', () => {
  test('says how much it was granted, by how many acts, and over which years', () => {
    const head = show(BENEFICIARY).querySelector('header')!;
    expect([...head.children].map(words)).toEqual([
      'Bénéficiaire',
      'Les Sabots Rouges',
      'Brumaille Métropole',
      'au moins 10 600,50 € attribués par 6 actes lus',
      'séances de 2021 à 2025',
    ]);
  });

  test('each year with its sum, the difference to the year before, and what the sum lacks', () => {
    const element = show(BENEFICIARY);
    expect(rowOf(element, 0, '2025')).toBe('20254 500 €+1 499,50 € (+50 %)1');
    expect(rowOf(element, 0, '2024')).toBe('20243 000,50 €+0,50 €21 en nature');
    expect(rowOf(element, 0, '2023')).toBe('20233 000 €–1');
    expect(rowOf(element, 0, '2021')).toBe('2021non lu–11 sans montant connu');
  });

  test('counts by the year granted for when asked to', async () => {
    const element = show(BENEFICIARY);
    fireEvent.click(element.querySelectorAll('input[type="radio"]')[1]!);
    await vi.waitFor(() => expect(rowOf(element, 0, '2025')).toContain('au moins 10 500,50 €'));
    expect(rowOf(element, 0, '2024')).toBe('');
  });

  test('each grant leads to its act, to its words in the document, and to its budget line', () => {
    const element = show(BENEFICIARY);
    const hrefs = [...element.querySelectorAll('table')[1]!.rows[3]!.querySelectorAll('a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(hrefs).toEqual([
      expect.stringMatching(/^#act=/),
      'reader.html#0',
      `#budget-line=${encodeURIComponent('SERV/6574/PROCE')}`,
    ]);
  });

  test('says why names are counted together, and which of them only resemble', () => {
    const section = show(BENEFICIARY).querySelector('[aria-labelledby="profile-names"]')!;
    const names = [...section.querySelectorAll('li')].map(words);
    expect(names[1]).toContain('le même que « Les Sabots Rouges », à la forme juridique près');
    expect(names[1]).not.toContain('approché');
    expect(names[2]).toContain('dans un autre ordre approché');
  });

  test('splits a name off from all the others, and takes a decision back', async () => {
    const called = actions();
    const element = show(BENEFICIARY, undefined, called);
    button(element, 'Détacher « SABOTS ROUGES (LES) »').click();
    expect(called.decide.mock.calls[0]?.[0]).toMatchObject({
      kind: 'apart',
      name: { name: 'SABOTS ROUGES (LES)' },
      others: [{ name: 'Les Sabots Rouges' }, { name: 'Association Les Sabots rouges' }],
    });
    await vi.waitFor(() => expect(words(element.querySelector('.profile-said')!)).toBe('C’est fait.'));
    button(element, 'Annuler : « Les Sabots Rouges » détaché de « Les Sabots Rouges de Vauquelin »').click();
    expect(called.undo).toHaveBeenCalledWith('d1');
  });

  test('says so when a decision cannot be kept', async () => {
    const element = show(BENEFICIARY, undefined, actions([], FULL));
    button(element, 'Détacher « SABOTS ROUGES (LES) »').click();
    await vi.waitFor(() => expect(words(element.querySelector('.profile-said')!)).toMatch(/espace|place|plein/));
  });

  test('joins a name that is looked for, of another authority too', async () => {
    const called = actions([{ scope: 'vauquelin', name: 'Sabots Rouges', grants: 3 }]);
    const element = show(BENEFICIARY, undefined, called);
    fireEvent.input(element.querySelector('input[type="search"]')!, { target: { value: 'sabots' } });
    await vi.waitFor(() => button(element, 'Joindre « Sabots Rouges » (vauquelin)').click());
    expect(called.decide.mock.calls[0]?.[0]).toEqual({
      kind: 'together',
      name: { scope: 'vauquelin', name: 'Sabots Rouges' },
      others: [{ scope: 'brumaille metropole', name: 'Les Sabots Rouges' }],
    });
  });

  test('warns where the name alone is of many', () => {
    const names = { ...BENEFICIARY.names!, common: true };
    expect(words(show({ ...BENEFICIARY, names }))).toContain('rien ne dit que toutes ces subventions vont au même');
  });

  testAccessibility((look) => show(BENEFICIARY, look), { least: 20, prepare: drawn });
});

describe('plots', () => {
  test('are drawn, each with its sentence for whoever does not see it', async () => {
    const element = show(BENEFICIARY);
    await drawn(element);
    const labels = [...element.querySelectorAll('[role="img"]')].map((one) => one.getAttribute('aria-label'));
    expect(labels).toHaveLength(2);
    expect(labels[1]?.replaceAll(/\s+/gu, ' ')).toBe(
      'Subventions au fil des séances : Les Sabots Rouges. 3 subventions d’un montant connu, de 3 000 € à 4 500 €, du 9 mars 2023 au 6 février 2025.',
    );
    // A year of which nothing was read is a gap, and a gift in kind is no amount.
    const bars = element.querySelectorAll('.chart')[0]!.querySelectorAll('rect');
    expect(bars).toHaveLength(BENEFICIARY.years.session.length);
    expect(element.querySelectorAll('.chart')[1]!.querySelectorAll('circle')).toHaveLength(3);
  });

  test('of outcomes name their sides', async () => {
    const element = show(AUTHORITY);
    await drawn(element);
    const chart = element.querySelectorAll('.chart')[2]!;
    expect([...chart.querySelectorAll('li')].map(words)).toEqual([
      'unanimité',
      'majorité',
      'prend acte',
      'rejeté',
      'issue non lue',
    ]);
    expect(rowOf(element, 2, '2024')).toBe('2024416013');
  });
});

describe('an authority', () => {
  test('leads to who is granted, and to who sits in it', () => {
    const element = show(AUTHORITY);
    const hrefs = [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toContain(`#beneficiary=${encodeURIComponent('Les Sabots Rouges')}`);
    expect(hrefs).toContain(`#member=${encodeURIComponent('Colette ARDENT')}`);
    expect(element.querySelector('[aria-labelledby="profile-names"]')).toBeNull();
  });

  testAccessibility((look) => show(AUTHORITY, look), { least: 20, prepare: drawn });
});

describe('a member', () => {
  test('says attendance a year and a sitting, proxies, and named votes', () => {
    const element = show(MEMBER);
    expect(rowOf(element, 0, '2024')).toBe('20241101');
    expect(rowOf(element, 1, '13 juin 2024')).toBe(
      '13 juin 2024Conseil métropolitainprésence dans 30 actes, absence dans 4 actesPaul ORMEAU',
    );
    expect(rowOf(element, 1, '14 mars 2024')).toBe('14 mars 2024pouvoir donnéHugues LANDRIN');
    expect(rowOf(element, 3, '13 juin 2024')).toContain('contre');
  });

  test('whose votes are never named is told so', () => {
    expect(words(show({ ...MEMBER, votes: [] }))).toContain('Aucun acte lu n’imprime le vote de cette personne.');
  });

  testAccessibility((look) => show(MEMBER, look), { least: 20, prepare: drawn });
});

describe('without a profile', () => {
  test.each([
    ['loading', 'Recherche dans la collection…'],
    ['gone', 'La collection n’a rien sous ce nom'],
  ] as const)('%s is said', (state, said) => {
    expect(words(show(state))).toContain(said);
  });

  test('a failure says what to do', () => {
    expect(show({ code: 'storage-blocked' }).querySelector('[role="alert"]')).not.toBeNull();
  });
});
