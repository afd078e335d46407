import { describe, expect, it } from 'vitest';
import { zoned } from '../../lib/parse/zones.ts';
import { linesOf } from './lines.ts';

/** Each zone of an item of minutes, with its text. */
function zonesOfItem(block: string): string[] {
  const { zones, flow } = zoned(linesOf(block), [], { item: true });
  return zones.map(({ zone, start, end }) => `${zone}: ${flow.text.slice(start, end).trim()}`);
}

describe('the head of an item of minutes', () => {
  it.each([
    ['N° 2031-12', 'header: Tarifs de la piscine\nN° 2031-12'],
    ['N° 2031 / 6', 'header: Tarifs de la piscine\nN° 2031 / 6'],
    ['N° 2031-12 est le numéro du marché.', 'header: Tarifs de la piscine'],
    ['Le maire présente les tarifs.', 'header: Tarifs de la piscine'],
  ])('before « %s »', (line, head) => {
    const text = `**Tarifs de la piscine**\n${line}\nLe prix de l’entrée est de 3 € depuis dix ans, ce qui ne couvre plus les frais.`;
    expect(zonesOfItem(text)[0]).toBe(head);
  });
});

/** Each zone of an act, with the beginning of its text. */
function zonesOfAct(block: string): string[] {
  const { zones, flow } = zoned(linesOf(block), []);
  return zones.map(({ zone, start }) => `${zone}: ${flow.text.slice(start, start + 20)}`);
}

describe('a head that tells the whole sitting', () => {
  it('ends where the text begins, though the sitting was closed in it', () => {
    const text = `
      Présents : M. Paul DURAND, Mme Anne PETIT

      La séance est levée à 22 h 15.

      **EXPOSÉ**

      Par convention du 3 février 2031, la ville aide le club.

      Après en avoir délibéré, le Conseil approuve la convention.
    `;
    expect(zonesOfAct(text)).toEqual([
      'roll-call: Présents : M. Paul D',
      'signature: La séance est levée ',
      'recitals: EXPOSÉ\nPar conventio',
      'dispositif: Après en avoir délib',
    ]);
  });

  it('leaves an annex alone that tells its motives after the decision', () => {
    const text = `
      Après en avoir délibéré, le Conseil approuve la convention.

      Pour extrait conforme,

      **EXPOSÉ**
    `;
    expect(zonesOfAct(text).at(-1)).toBe('signature: Pour extrait conform');
  });

  it('goes on with a date in words before the body', () => {
    const text = `
      Le vingt-quatre mars deux mille trente et un à dix-huit heures trente, le comité syndical, légalement convoqué, s'est réuni sous la présidence de M. Paul DURAND.
    `;
    expect(zonesOfAct(text)).toEqual(['header: Le vingt-quatre mars']);
  });
});
