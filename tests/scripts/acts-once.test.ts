import { describe, expect, test } from 'vitest';
import type { Deliberation } from '../../lib/model/reading.ts';
import { ActsOnce } from '../../scripts/export/acts-once.ts';
import type { DocumentLine } from '../../scripts/export/documents.ts';
import { act, document, found, grant } from '../export/samples.ts';

const hash = (letter: string): string => letter.repeat(64);
const addressOf = (letter: string): string => `https://www.exemple.fr/file/${letter}`;

interface Printed extends Partial<Pick<DocumentLine, 'dated'>> {
  places?: number[];
  addresses?: string[];
  file?: string;
  notes?: DocumentLine['document']['notes'];
}

/** One line: a document that is named by a letter. */
function line(letter: string, acts: Deliberation[], { dated = '', file = `${letter}.pdf`, ...more }: Printed = {}) {
  const whole = document(acts, { addresses: [addressOf(letter)], ...more });
  return { document: { ...whole, reading: { ...whole.reading, sha256: hash(letter), file } }, dated };
}

function gone(lines: readonly Omit<DocumentLine, 'place'>[]): { acts: ActsOnce; numbered: DocumentLine[] } {
  const acts = new ActsOnce();
  const numbered = lines.map((one, index) => ({ ...one, place: index + 1 }));
  for (const one of numbered) acts.learn(one);
  acts.settle();
  return { acts, numbered };
}

/** « a0+b, b1 »: the acts that have a row, in order, each with the documents that are named beside it. */
function rows(...lines: Omit<DocumentLine, 'place'>[]): string {
  const { acts, numbered } = gone(lines);
  const all = numbered.map((one) => acts.eachOnce(one));
  return all
    .flatMap(({ reading, places, otherSources = [] }) =>
      places.map((place) => {
        const named = otherSources.filter((other) => other.place === place).map(({ address }) => address.at(-1));
        return [`${reading.sha256[0]}${place}`, ...named].join('+');
      }),
    )
    .join(', ');
}

/** « a01, b0 »: the documents that remain, with the places of their acts. */
const documents = (...lines: Omit<DocumentLine, 'place'>[]): string => {
  const { acts, numbered } = gone(lines);
  const all = numbered.flatMap((one) => acts.asRead(one) ?? []);
  return all.map(({ reading, places }) => `${reading.sha256[0] ?? '-'}${places.join('')}`).join(', ');
};

const seventeen = act();
const eighteen = act({ number: found('2024-18') });
const unpaid = act({ grants: [grant('Les Amis du Lavoir')] });

describe('an act in several documents', () => {
  test('has one row, of the document that says how much, and the others are named', () => {
    expect(rows(line('a', [seventeen]), line('b', [eighteen, unpaid], { dated: '2026-02-01T00:00:00Z' }))).toBe(
      'a0+b, b0',
    );
  });

  test('is of the same document in whatever order they come', () => {
    const lines = [
      line('a', [unpaid]),
      line('b', [seventeen]),
      line('c', [seventeen], { dated: '2026-01-01T00:00:00Z' }),
    ];
    expect(rows(...lines)).toBe('c0+b+a');
    expect(rows(...lines.toReversed())).toBe('c0+b+a');
  });

  test('is of the one that was corrected', () => {
    const title = { ...found('Titre'), certainty: 'corrected' as const };
    expect(rows(line('a', [seventeen]), line('b', [act({ title, grants: [] })]))).toBe('b0+a');
  });

  test('is never of a file that another one has taken the place of', () => {
    const [before, now] = [{ dated: '2026-01-01T00:00:00Z' }, { dated: '2026-02-01T00:00:00Z' }];
    const ofFile = { addresses: [], file: 'actes/1.pdf' };
    expect(rows(line('a', [seventeen], { ...before, ...ofFile }), line('b', [unpaid], { ...now, ...ofFile }))).toBe(
      'b0+f',
    );
  });

  test('is told with what the user noted of it elsewhere', () => {
    const notes = [
      { text: 'Vu au conseil', place: 1 },
      { text: 'Autre acte', place: 0 },
    ];
    const { acts, numbered } = gone([line('a', [seventeen]), line('b', [eighteen, unpaid], { notes })]);
    const [own, minutes] = numbered.map((one) => acts.eachOnce(one));
    expect(own?.otherSources).toEqual([{ place: 0, address: addressOf('b'), notes: ['Vu au conseil'] }]);
    expect(minutes?.notes).toEqual([{ text: 'Autre acte', place: 0 }]);
  });

  test('is in each of its documents where documents are exported', () => {
    expect(documents(line('a', [seventeen]), line('b', [eighteen, unpaid]))).toBe('a0, b01');
  });

  test('is two acts where their numbers, sittings or bodies are two, or no number is printed', () => {
    const { number: _, ...unnumbered } = act();
    expect(rows(line('a', [unnumbered]), line('b', [unnumbered]))).toBe('a0, b0');
    expect(rows(line('a', [seventeen]), line('b', [eighteen]))).toBe('a0, b0');
    expect(rows(line('a', [seventeen]), line('b', [act({ session: found('2024-03-22') })]))).toBe('a0, b0');
    expect(rows(line('a', [seventeen]), line('b', [act({ body: found('Bureau') })]))).toBe('a0, b0');
  });
});

describe('the same file in several lines', () => {
  test('is one document, as the last line has it, with all addresses', () => {
    const lines = [
      line('a', [seventeen, eighteen]),
      line('a', [seventeen, eighteen], { addresses: ['https://autre.fr/1'] }),
    ];
    expect(rows(...lines)).toBe('a0, a1');
    expect(documents(...lines)).toBe('a01');
    const { acts, numbered } = gone(lines);
    expect(numbered.map((one) => acts.asRead(one)?.addresses)).toEqual([
      undefined,
      ['https://autre.fr/1', addressOf('a')],
    ]);
  });

  test('has all acts that any line has, each as the last one says it', () => {
    const lines = [line('a', [seventeen, eighteen], { places: [0, 4] }), line('a', [eighteen], { places: [4] })];
    expect(rows(...lines)).toBe('a0, a4');
    expect(documents(...lines)).toBe('a0, a4');
  });

  test('is another act if the last line says so', () => {
    expect(rows(line('a', [seventeen]), line('b', [seventeen]), line('b', [eighteen]))).toBe('a0, b0');
  });

  test('without acts is there once; what could not be opened, each time', () => {
    expect(documents(line('a', []), line('a', []), line('', []), line('', []))).toBe('a, -, -');
  });
});

test('what was written meanwhile, and did not go by before, is in no row', () => {
  const { acts } = gone([line('a', [seventeen])]);
  expect(acts.eachOnce({ ...line('b', [eighteen]), place: 2 }).reading.deliberations).toEqual([]);
});
