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
