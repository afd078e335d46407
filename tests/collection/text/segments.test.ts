import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedText } from '../../../lib/collection/fold.ts';
import { needleOf, termsOf } from '../../../lib/collection/terms.ts';
import { BlockWriter, wordsIn, type Block, type WordPostings } from '../../../lib/collection/text/blocks.ts';
import { ByteReader, ByteWriter } from '../../../lib/collection/text/bytes.ts';
import { Gathered } from '../../../lib/collection/text/gather.ts';
import { lookUp } from '../../../lib/collection/text/look-up.ts';
import { mergeWords } from '../../../lib/collection/text/merge.ts';

const blocksOf = (words: Iterable<WordPostings>): Block[] => {
  const writer = new BlockWriter();
  return [...[...words].map((word) => writer.add(word)), writer.end()].filter((block) => block !== undefined);
};

const segmentOf = (texts: readonly string[]): Block[] => {
  const gathered = new Gathered();
  for (const text of texts) gathered.add(text);
  return blocksOf(gathered.sorted());
};

/** Acts that hold what is typed, by their numbers in the segment. */
async function found(blocks: readonly Block[], typed: string): Promise<number[]> {
  const [term] = termsOf(typed);
  if (term === undefined) return [];
  const block = (place: number) => Promise.resolve(blocks[place]?.bytes);
  const acts = await lookUp({ firstWords: blocks.map(({ first }) => first), block }, term);
  return [...new Set(acts)].sort((one, other) => one - other);
}

const wordsOf = (blocks: readonly Block[]) => {
  const words = blocks.flatMap(({ bytes }) => [...wordsIn(bytes)]);
  return () => Promise.resolve(words.shift());
};

test('numbers and words come back from bytes', () => {
  const parts = fc.array(fc.oneof(fc.nat(2 ** 31 - 1), fc.string({ unit: 'grapheme' })), { maxLength: 600 });
  fc.assert(
    fc.property(parts, (given) => {
      const writer = new ByteWriter();
      for (const part of given)
        if (typeof part === 'string') writer.text(part);
        else writer.number(part);
      const reader = new ByteReader(writer.take());
      expect(given.map((part) => (typeof part === 'string' ? reader.text() : reader.number()))).toEqual(given);
      expect(reader.ended).toBe(true);
    }),
  );
});

describe('a segment', () => {
  const TEXTS = [
    'Le Conseil de la Métropole, après en avoir délibéré, approuve l’attribution d’une subvention.',
    'Le Bureau attribue deux subventions à l’Œuvre de Saint-Étienne. Le conseil municipal…',
    'de la Métropole le Conseil',
  ];

  test.each([
    ['metropole', [0, 2]],
    ['METROP', [0, 2]],
    ['subvention', [0, 1]],
    ['"subvention"', [0]],
    ['"de la metropole"', [0, 2]],
    ['"conseil de la metro', [0]],
    ['saint-etienne', [1]],
    ['"saint conseil"', []],
    ['"etienne le conseil"', [1]],
    ['absent', []],
    // Of few letters, as a whole word alone.
    ['la', [0, 2]],
    ['l', [0, 1]],
    ['su', []],
    ['zzz', []],
    ['aaa', []],
  ])('finds « %s »', async (typed, acts) => {
    expect(await found(segmentOf(TEXTS), typed)).toEqual(acts);
  });

  test('of many words lies in several blocks, in which each is found', async () => {
    const words = Array.from({ length: 9_000 }, (_, n) => `mot${String((n * 7_919) % 9_000).padStart(4, '0')}`);
    const texts = Array.from({ length: 30 }, (_, act) => words.slice(act * 300, (act + 1) * 300).join(' '));
    const blocks = segmentOf(texts);
    expect(blocks.length).toBeGreaterThan(3);
    for (const at of [0, 1, 2_999, 3_000, 5_555, 8_999]) {
      expect(await found(blocks, `"${words[at]}"`)).toEqual([Math.floor(at / 300)]);
    }
    expect(await found(blocks, 'mot')).toHaveLength(30);
    expect(await found(blocks, 'mot000')).toEqual(
      [...new Set(words.flatMap((word, at) => (word.startsWith('mot000') ? Math.floor(at / 300) : [])))].sort(
        (a, b) => a - b,
      ),
    );
  });
});

const WORDS = ['le', 'les', 'conseil', 'conseils', 'communal', 'communaux', 'club', 'école', 'Étang', 'zone'];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
const texts = fc.array(text, { maxLength: 8 });
const typed = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }), fc.boolean(), fc.nat(3))
  .map(([words, closed, cut]) => {
    const all = words.join(' ');
    return closed ? `"${all}"` : `"${all.slice(0, Math.max(1, all.length - cut))}`;
  });

/** What reading each text in turn finds. */
const plainly = (all: readonly string[], what: string): number[] => {
  const [term] = termsOf(what);
  if (term === undefined) return [];
  const isShort = (term.words.at(-1) ?? '').length < 3;
  const needle = needleOf({ ...term, unfinished: term.unfinished && !isShort });
  return all.flatMap((one, act) => (foldedText(one).includes(needle) ? [act] : []));
};

test('any term is found in any texts as by reading them', async () => {
  await fc.assert(
    fc.asyncProperty(texts, typed, async (all, what) => {
      expect(await found(segmentOf(all), what)).toEqual(plainly(all, what));
    }),
  );
});

test('segments merged are the segment of all their texts, without those that were removed', async () => {
  const parts = fc.array(texts, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(parts, fc.infiniteStream(fc.boolean()), async (segments, chance) => {
      let next = 0;
      const kept: string[] = [];
      const merged = segments.map((all) => {
        const shift = next;
        const isWhole = chance.next().value;
        const numbers = all.map((one) => {
          if (!isWhole && chance.next().value) return undefined;
          kept.push(one);
          return next++;
        });
        const part = { next: wordsOf(segmentOf(all)), kept: (act: number) => numbers[act] };
        return isWhole ? { ...part, shift } : part;
      });
      expect(blocksOf(await Array.fromAsync(mergeWords(merged)))).toEqual(segmentOf(kept));
    }),
  );
});
