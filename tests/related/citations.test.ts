import { describe, expect, test } from 'vitest';
import { relate } from '../../lib/related/index.ts';
import { act } from './acts.ts';

const kinds = (related: { reasons: { kind: string }[] } | undefined) => related?.reasons.map(({ kind }) => kind);

describe('citations', () => {
  const cited = act({
    session: '2023-03-06',
    number: '2023.00041',
    title: 'Piscine des Tilleuls',
    body: 'Conseil métropolitain',
  });

  test.each(['2023.00041', 'n° 2023/00041', 'DEL 2023-00041'])('by number: %s', (number) => {
    const citing = act({ session: '2024-01-15', references: [{ number }] });
    expect(relate(citing, [cited]).earlier[0]?.reasons).toEqual([{ kind: 'cites', number: '2023.00041' }]);
    expect(relate(cited, [citing]).later[0]?.reasons).toEqual([{ kind: 'cited-by', number: '2023.00041' }]);
  });

  test('not by the number, if the date beside it is of another sitting', () => {
    const citing = act({ session: '2024-01-15', references: [{ number: '2023.00041', date: '2022-12-01' }] });
    expect(relate(citing, [cited]).earlier).toEqual([]);
  });

  test('a number that starts again each year needs its date', () => {
    const short = act({ session: '2023-03-06', number: '41' });
    const citing = act({ session: '2024-01-15', references: [{ number: '41' }] });
    const dated = act({ session: '2024-01-15', references: [{ number: '41', date: '2023-03-06' }] });
    expect(relate(citing, [short]).earlier).toEqual([]);
    expect(kinds(relate(dated, [short]).earlier[0])).toEqual(['cites']);
  });

  test('by date alone, the only act known of that sitting', () => {
    const citing = act({ session: '2024-01-15', references: [{ date: '2023-03-06' }] });
    expect(relate(citing, [cited]).earlier[0]?.reasons).toEqual([{ kind: 'cites', date: '2023-03-06' }]);
  });

  test('by date alone, of several acts of that sitting the one that is tied otherwise', () => {
    const citing = act({
      session: '2024-01-15',
      title: 'Rénovation thermique de la Piscine Tilleuls',
      references: [{ date: '2023-03-06' }],
    });
    const other = act({ session: '2023-03-06', number: '2023.00042', title: 'Garage municipal' });
    const { earlier } = relate(citing, [other, cited]);
    expect(earlier.map(({ number }) => number)).toEqual(['2023.00041']);
    expect(kinds(earlier[0])).toEqual(['cites', 'same-subject']);
  });

  test('without a date, a citation by number tells the order', () => {
    const undated = act({ number: '2023.00041' });
    const citing = act({ session: '2024-01-15', references: [{ number: '2023.00041' }] });
    expect(relate(citing, [undated]).earlier).toHaveLength(1);
    expect(relate(undated, [citing]).later).toHaveLength(1);
    expect(relate(act({ session: '2024-01-15' }), [undated])).toEqual({ earlier: [], later: [], sameSession: [] });
  });
});
