import { describe, expect, it } from 'vitest';
import { sortLines } from '../../../lib/parse/acts/asides.ts';
import { linesOf } from '../lines.ts';

const besideOf = (block: string) => sortLines(linesOf(block)).asides.map((line) => line.text);

describe('what stands beside the text', () => {
  it.each([
    ['RECU EN PREFECTURE\nLe 25 avril 2031', ['RECU EN PREFECTURE', 'Le 25 avril 2031']],
    ['Envoyé en préfecture le 06/01/2031', ['Envoyé en préfecture le 06/01/2031']],
    ['ID : 095-123456782-20310105-032031-DE', ['ID : 095-123456782-20310105-032031-DE']],
    ["DATE D'AFFICHAGE :20310621", ["DATE D'AFFICHAGE :20310621"]],
    ['Accusé de réception', ['Accusé de réception']],
    ['Publié le 12/03/2031', ['Publié le 12/03/2031']],
    ['Reçu au Contrôle de légalité le 13 mars 2031', ['Reçu au Contrôle de légalité le 13 mars 2031']],
  ])('%s', (stamp, wanted) => {
    expect(besideOf(`Le conseil décide.\n${stamp}\nLe conseil adopte.\nPour extrait conforme`)).toEqual(wanted);
  });

  it.each(['Page 1 / 3', '2/5', '- 4 -', 'Délibération du 3 mai 2031 – 2/5'])('%s at the foot of a page', (foot) => {
    expect(besideOf(`Le conseil décide.\n${foot}\n\f\nLe conseil adopte.`)).toEqual([foot]);
  });

  it('leaves a number inside the text, and sentences on the prefecture, where they are', () => {
    expect(besideOf('Article\n12\nLe conseil décide de transmettre la délibération à la préfecture.')).toEqual([]);
  });

  it('keeps the role that a line came with', () => {
    expect(besideOf('[head] VALBOURG MÉTROPOLE\nLe conseil décide.')).toEqual(['VALBOURG MÉTROPOLE']);
  });
});
