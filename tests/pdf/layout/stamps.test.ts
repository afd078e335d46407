import { describe, expect, test } from 'vitest';
import { isStamp, isStampPart } from '../../../lib/pdf/layout/stamps.ts';
import { bodyOf, column, linesOf } from './raw-page.ts';

describe('a stamp’s line', () => {
  test.each([
    'RECU EN PREFECTURE',
    'Reçu en préfecture le 08/01/2031',
    'Envoyé en préfecture le 06/01/2031',
    'Envoyé en sous-préfecture le 6 janvier 2031',
    'Reçu en préfecture le :',
    'ID : 099-219901234-20310105-032031-DE',
    '99_DE-099-219901234-20310105-D20310015510',
    '099-219901234-20310105-0000061092-DE',
    'Accusé de réception en préfecture',
    'Accusé de réception - Réception de Préfecture',
    'Acte Certifié exécutoire',
    'Réception par le préfet : 05/01/2031',
    'Date de télétransmission : 05/01/2031',
    'Date de réception préfecture : 05/01/2031',
    'VIA DOTELEC - iXBus',
    'S²LOW',
    'Berger Levrault',
    "DATE D'AFFICHAGE : 25 avril 2031",
    'DATE D’AFFICHAGE :20310621',
  ])('« %s »', (text) => expect(isStamp(text)).toBe(true));

  test.each([
    'La présente délibération sera transmise à la préfecture.',
    'Le maire certifie que le présent acte a été reçu en préfecture le 5 janvier 2031 et publié.',
    'Accord de la préfecture le 05/01/2031',
    'Subvention à la préfecture',
    'Le 25 avril 2031',
    'Publié le 10/01/2031',
    'Affichage des comptes rendus',
    '',
  ])('is not « %s »', (text) => expect(isStamp(text)).toBe(false));

  test.each([
    'Le 25 avril 2031',
    'Publié le 10/01/2031',
    'Affiché le',
    'Le 1er mars 2031',
    'ID :',
    'en préfecture',
    'Reçu le 10/01/2031',
  ])('may have « %s » beside it', (text) => expect(isStampPart(text)).toBe(true));

  test('is told apart in time that grows with its length', () => {
    const hostile = `date de reception ${'prefecture le '.repeat(20_000)}`;
    const started = performance.now();
    expect(isStamp(hostile)).toBe(false);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('a stamp on the page', () => {
  const sentence = [
    'Le conseil décide d’attribuer une subvention',
    'de 1 200 € à la chorale du port, qui',
    'en rendra compte.',
  ];
  const stamp = ['RECU EN PREFECTURE', 'Le 25 avril 2031', 'VIA DOTELEC - iXBus'];

  test('printed over a paragraph leaves its sentence whole', () => {
    expect(bodyOf([...column(70, 700, sentence), ...column(150, 703, stamp)])).toEqual(sentence);
  });

  test('between two lines, with a date of its own, is taken out whole', () => {
    const drawn = [
      ...column(70, 700, sentence.slice(0, 2)),
      { x: 230, y: 655, text: 'RECU EN PREFECTURE' },
      { x: 70, y: 635, text: 'Le 25 avril 2031' },
      { x: 235, y: 615, text: 'VIA DOTELEC - iXBus' },
      { x: 70, y: 590, text: 'en rendra compte.' },
    ];
    expect(bodyOf(drawn)).toEqual(sentence);
    expect(linesOf(drawn).filter((line) => line.role === 'stamp')).toHaveLength(3);
  });

  test('drawn right after a line, on its height, is cut off it', () => {
    const drawn = [
      { x: 70, y: 700, text: 'Nombre de voix : 62' },
      { x: 400, y: 700, text: 'Reçu en préfecture le 05/01/2031' },
    ];
    expect(bodyOf(drawn)).toEqual(['Nombre de voix : 62']);
  });

  test('does not take a far date with it', () => {
    const drawn = [{ x: 70, y: 700, text: 'Le 14 avril 2031' }, ...column(350, 500, stamp)];
    expect(bodyOf(drawn)).toEqual(['Le 14 avril 2031']);
  });
});
