/** The project's own documents, damaged in ways that a seed repeats. */
import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chanceOf, type Chance } from '../../generated/chance.ts';

const CORPUS = 'tests/corpus';

/** Of a document as one character a byte, what is left of it. */
type Damage = (document: string, chance: Chance) => string;

const placeIn = (text: string, chance: Chance): number => chance.between(0, text.length - 1);

/** Replaces what a pattern finds, at one of the places where it is found. */
function replaceOne(text: string, pattern: RegExp, chance: Chance, by: (found: string) => string): string {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return text.slice(0, placeIn(text, chance));
  const { 0: found, index } = chance.one(places);
  return text.slice(0, index) + by(found) + text.slice(index + found.length);
}

const bytesOf = (length: number, chance: Chance): string =>
  String.fromCharCode(...Array.from({ length }, () => chance.between(0, 255)));

function flipBits(text: string, chance: Chance): string {
  const bytes = Buffer.from(text, 'latin1');
  for (let flips = chance.between(1, 200); flips > 0; flips -= 1) {
    const place = chance.between(0, bytes.length - 1);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << chance.between(0, 7));
  }
  return bytes.toString('latin1');
}

const beginningOf = (number: string): RegExp => new RegExp(`\\b${number} 0 obj`, 'g');

/** Exchanges the numbers of two objects. */
function swapObjects(text: string, chance: Chance): string {
  const [one = '1', other = '2'] = chance.some(
    [...text.matchAll(/\b(\d+) 0 obj/g)].map((match) => match[1] ?? ''),
    2,
  );
  return text
    .replace(beginningOf(one), '@ 0 obj')
    .replace(beginningOf(other), `${one} 0 obj`)
    .replace('@ 0 obj', `${other} 0 obj`);
}

export const DAMAGES: Readonly<Record<string, Damage>> = {
  'cut short': (text, chance) => text.slice(0, placeIn(text, chance)),
  'without its beginning': (text, chance) => text.slice(chance.between(1, text.length >> 1)),
  'bits flipped': flipBits,
  'table of objects damaged': (text, chance) =>
    replaceOne(text, /\d{10} \d{5} [nf]|startxref\s+\d+|\/Prev \d+|\bxref\b|\/Root \d+ 0 R/g, chance, (found) =>
      found.replace(/\d+|xref/, String(chance.between(0, 999_999_999))),
    ),
  'objects swapped': swapObjects,
  'stream length that lies': (text, chance) =>
    replaceOne(text, /\/Length \d+(?: 0 R)?/g, chance, () => `/Length ${chance.one([-1, 0, 1, 7, 999_999, 2 ** 31])}`),
  'header moved': (text, chance) => bytesOf(chance.between(1, 1_200), chance) + text,
  'twice in one': (text, chance) => text + text.slice(0, placeIn(text, chance)),
  'a stretch of noise': (text, chance) => {
    const place = placeIn(text, chance);
    const noise = bytesOf(chance.between(10, 5_000), chance);
    return text.slice(0, place) + noise + text.slice(place + noise.length);
  },
  'a stretch of zeros': (text, chance) => {
    const place = placeIn(text, chance);
    const zeros = '\0'.repeat(chance.between(10, 20_000));
    return text.slice(0, place) + zeros + text.slice(place + zeros.length);
  },
  'a reference elsewhere': (text, chance) =>
    replaceOne(text, /\b\d+ 0 R\b/g, chance, () => `${chance.between(0, 60)} 0 R`),
  'a number that is another': (text, chance) =>
    replaceOne(text, /(?<=\/[A-Z]\w* )-?\d+/g, chance, () => String(chance.one([-1, 0, 1e9, 2 ** 32, '1e400', 'NaN']))),
  'a key that is another': (text, chance) =>
    replaceOne(text, /\/[A-Z][A-Za-z]+/g, chance, () => chance.one(['/Kids', '/Contents', '/Filter', '/X', '/Font'])),
  'a stream that does not end': (text, chance) => replaceOne(text, /endstream/g, chance, () => ''),
};

export interface Mutation {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** So many mutations of documents of the corpus, of each kind in turn. The same number is always the same document. */
export function mutations(count: number): Mutation[] {
  const folders = readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).sort();
  const kinds = Object.entries(DAMAGES);
  return Array.from({ length: count }, (_, seed) => {
    const chance = chanceOf(seed);
    const source = chance.one(names);
    const [kind, damage] = kinds[seed % kinds.length] ?? ['cut short', (text: string) => text.slice(0, 99)];
    const text = readFileSync(join(CORPUS, source, 'document.pdf'), 'latin1');
    return { name: `${seed}: ${source}, ${kind}`, bytes: new Uint8Array(Buffer.from(damage(text, chance), 'latin1')) };
  });
}
