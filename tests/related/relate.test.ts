import { describe, expect, test } from 'vitest';
import { relate } from '../../lib/related/index.ts';
import { act, grant } from './acts.ts';

describe('what came before', () => {
  const now = act({
    session: '2024-06-10',
    number: '2024.00118',
    title: 'Soutien aux Sabots Rouges',
    grants: [grant('association Les Sabots Rouges', 5000)],
  });

  test('the same beneficiary, with the difference', () => {
    const then = act({ session: '2023-05-02', grants: [grant('Les Sabots Rouges', 4200)], number: '2023.00090' });
    const { earlier, later, sameSession } = relate(now, [then]);
    expect([later, sameSession]).toEqual([[], []]);
    expect(earlier).toHaveLength(1);
    expect(earlier[0]).toMatchObject({
      source: then.source,
      number: '2023.00090',
      session: '2023-05-02',
      grantedCents: 420_000,
      reasons: [
        {
          kind: 'same-beneficiary',
          name: 'association Les Sabots Rouges',
          theirName: 'Les Sabots Rouges',
          approximate: false,
        },
      ],
      changes: [
        {
          beneficiary: 'association Les Sabots Rouges',
          nowCents: 500_000,
          thenCents: 420_000,
          differenceCents: 80_000,
        },
      ],
    });
    expect(earlier[0]?.evidence.map(({ quote }) => quote)).toEqual(['Les Sabots Rouges', '420000']);
  });

  test('the latest sitting first; acts after it apart, the next first', () => {
    const dates = ['2021-01-01', '2025-01-01', '2023-01-01', '2026-01-01', '2022-01-01'];
    const others = dates.map((session) => act({ session, grants: [grant('Les Sabots Rouges', 1)] }));
    const { earlier, later } = relate(now, others);
    expect(earlier.map(({ session }) => session)).toEqual(['2023-01-01', '2022-01-01', '2021-01-01']);
    expect(later.map(({ session }) => session)).toEqual(['2025-01-01', '2026-01-01']);
  });

  test('never the act itself, from this file or another, and no act twice', () => {
    const again = act({ session: '2024-06-10', number: '2024.00118', grants: now.act.grants });
    const then = act({ session: '2023-05-02', number: '2023.00090', grants: [grant('Les Sabots Rouges', 4200)] });
    const copy = act({ session: '2023-05-02', number: '2023.00090', grants: [grant('Les Sabots Rouges', 4200)] });
    const { earlier, later, sameSession } = relate(now, [now, again, then, copy, then]);
    expect([earlier.length, later.length, sameSession.length]).toEqual([1, 0, 0]);
  });

  test('a copy without number is known by its title', () => {
    const scan = act({ session: '2024-06-10', title: 'SOUTIEN AUX SABOTS ROUGES' });
    expect(relate(now, [scan]).sameSession).toEqual([]);
  });

  test('never an act of another authority', () => {
    const grants = [grant('Les Sabots Rouges', 4200)];
    const elsewhere = act({ authority: 'Commune de Charmoy', session: '2023-05-02', grants });
    const otherSiren = act({ siren: '200000008', session: '2023-05-02', grants });
    expect(relate(now, [elsewhere]).earlier).toEqual([]);
    expect(relate({ ...now, act: { ...now.act, siren: otherSiren.act.siren! } }, [otherSiren]).earlier).toHaveLength(1);
    expect(relate(act({ siren: '200000016', session: '2024-06-10', grants }), [otherSiren]).earlier).toEqual([]);
  });

  test('the town and its commune are one authority, the métropole of its name another', () => {
    const grants = [grant('Les Sabots Rouges', 4200)];
    const town = act({ authority: 'Ville de Charmoy', session: '2024-01-01', grants });
    expect(
      relate(town, [act({ authority: 'COMMUNE DE CHARMOY', session: '2023-01-01', grants })]).earlier,
    ).toHaveLength(1);
    expect(relate(town, [act({ authority: 'Charmoy Métropole', session: '2023-01-01', grants })]).earlier).toEqual([]);
  });

  test('where no authority is printed, the host that publishes tells it', () => {
    const grants = [grant('Les Sabots Rouges', 4200)];
    const one = act({ authority: '', host: 'charmoy.example', session: '2024-01-01', grants });
    expect(
      relate(one, [act({ authority: '', host: 'charmoy.example', session: '2023-01-01', grants })]).earlier,
    ).toHaveLength(1);
    expect(
      relate(one, [act({ authority: '', host: 'montrevel.example', session: '2023-01-01', grants })]).earlier,
    ).toEqual([]);
  });
});

describe('amounts', () => {
  const then = act({
    session: '2023-01-01',
    grants: [grant('Les Sabots Rouges', 100), grant('Les Sabots Rouges', 250)],
  });

  test('several lines for one body are summed, and it is said', () => {
    const now = act({ session: '2024-01-01', grants: [grant('Les Sabots Rouges', 400)] });
    expect(relate(now, [then]).earlier[0]?.changes).toEqual([
      { beneficiary: 'Les Sabots Rouges', nowCents: 40_000, thenCents: 35_000, differenceCents: 5_000, thenLines: 2 },
    ]);
    expect(relate(then, [now]).later[0]?.changes).toEqual([
      { beneficiary: 'Les Sabots Rouges', nowCents: 35_000, thenCents: 40_000, differenceCents: -5_000, nowLines: 2 },
    ]);
  });

  test('no difference where an amount was not read, and a gift in kind is no money', () => {
    const unread = act({ session: '2024-01-01', grants: [grant('Les Sabots Rouges')] });
    expect(relate(unread, [then]).earlier[0]).toMatchObject({ reasons: [{ kind: 'same-beneficiary' }], changes: [] });
    expect(relate(then, [unread]).later[0]).not.toHaveProperty('grantedCents');
    const kind = act({
      session: '2024-01-01',
      grants: [grant('Les Sabots Rouges', 9000, { inKind: true }), grant('Les Sabots Rouges', 350)],
    });
    expect(relate(kind, [then]).earlier[0]?.changes).toMatchObject([{ nowCents: 35_000, differenceCents: 0 }]);
  });

  test('each body in common has its own', () => {
    const now = act({
      session: '2024-01-01',
      grants: [grant('Le Moulin Partagé', 10), grant('Tissages Vauquelin', 20)],
    });
    const before = act({
      session: '2023-01-01',
      grants: [grant('Tissages Vauquelin', 5), grant('SCIC Le Moulin Partagé', 7)],
    });
    expect(relate(now, [before]).earlier[0]?.changes.map(({ differenceCents }) => differenceCents)).toEqual([
      300, 1500,
    ]);
  });
});

describe('bodies of one network', () => {
  const bretagne = act({ session: '2022-01-01', grants: [grant('CLEF Bretagne', 100)] });
  const bare = act({ session: '2023-01-01', grants: [grant('CLEF', 100)] });
  const normandie = act({ session: '2021-01-01', grants: [grant('CLEF Normandie', 100)] });

  test('a bare acronym may be the only one that is known', () => {
    expect(relate(bare, [bretagne]).earlier[0]?.reasons).toMatchObject([
      { kind: 'same-beneficiary', approximate: true },
    ]);
  });

  test('and is none of two', () => {
    expect(relate(bare, [bretagne, normandie]).earlier).toEqual([]);
  });

  test('a name explained by another act of the authority is known', () => {
    const long = act({ session: '2022-01-01', grants: [grant('Chambre Locale des Écrivains et Forgerons', 100)] });
    const explains = act({
      session: '2020-01-01',
      text: 'Avec la Chambre Locale des Écrivains et Forgerons (CLEF), la métropole agit.',
      grants: [grant('CLEF', 70)],
    });
    expect(relate(bare, [long, explains]).earlier).toMatchObject([
      { session: '2022-01-01', reasons: [{ approximate: false }] },
      { session: '2020-01-01', reasons: [{ approximate: false }] },
    ]);
  });

  test('an acronym that two acts explain otherwise explains nothing in a third', () => {
    const forge = act({ session: '2020-01-01', text: 'la Chambre Locale des Écrivains et Forgerons (CLEF)' });
    const club = act({ session: '2020-02-01', text: 'le Cercle Libre des Échecs de Feurs (CLEF)' });
    const long = act({ session: '2022-01-01', grants: [grant('Chambre Locale des Écrivains et Forgerons', 100)] });
    const { earlier } = relate(bare, [forge, club, long]);
    expect(earlier.map(({ reasons }) => reasons)).not.toContainEqual([expect.objectContaining({ approximate: false })]);
  });
});

describe('the same sitting', () => {
  const now = act({
    session: '2024-01-15',
    body: 'Bureau métropolitain',
    number: '2024-1',
    grants: [grant('Les Sabots Rouges', 10)],
  });

  test('its other acts stand apart, tied or not, and never under earlier or later', () => {
    const tied = act({
      session: '2024-01-15',
      body: 'BUREAU METROPOLITAIN',
      number: '2024-3',
      grants: [grant('Les Sabots Rouges', 5)],
    });
    const untied = act({ session: '2024-01-15', body: 'Bureau', number: '2024-2' });
    const { earlier, later, sameSession } = relate(now, [untied, tied]);
    expect([earlier, later]).toEqual([[], []]);
    expect(sameSession.map(({ number, reasons }) => [number, reasons.length])).toEqual([
      ['2024-3', 1],
      ['2024-2', 0],
    ]);
  });

  test('another body that sat on that day is neither before, after, nor of the same sitting', () => {
    const council = act({
      session: '2024-01-15',
      body: 'Conseil métropolitain',
      number: '2024-9',
      grants: [grant('Les Sabots Rouges', 5)],
    });
    expect(relate(now, [council])).toEqual({ earlier: [], later: [], sameSession: [] });
  });
});
