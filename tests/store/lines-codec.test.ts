import { array, assert, asyncProperty, string } from 'fast-check';
import { expect, test } from 'vitest';
import { packPages, unpackPages } from '../../lib/store/lines-codec.ts';
import { page } from './samples.ts';

const SENTENCES = [
  'Le Bureau, après en avoir délibéré, à l’unanimité : approuve le versement d’une subvention de 4 000,00 €.',
  'Vu le code général des collectivités territoriales, notamment son article L 5211-10 ;',
  '',
];

test('pages come back exactly as they were packed', async () => {
  const pages = [page(1, SENTENCES), page(2, []), page(3, SENTENCES.toReversed())];
  expect(await unpackPages(await packPages(pages))).toEqual(pages);
});

test('positions finer than a hundredth of a point are rounded, once', async () => {
  const one = page(1, ['abc']);
  const [first] = one.lines;
  if (first === undefined) throw new Error('no line');
  first.edges = [10.00499, 15.12345, 20.999, 26.5];
  const unpacked = await unpackPages(await packPages([one]));
  expect(unpacked?.[0]?.lines[0]?.edges).toEqual([10, 15.12, 21, 26.5]);
  expect(await unpackPages(await packPages(unpacked ?? []))).toEqual(unpacked);
});

test('any text comes back, whatever its characters', async () => {
  await assert(
    asyncProperty(array(string({ unit: 'grapheme' })), async (texts) => {
      const pages = [page(1, texts)];
      expect(await unpackPages(await packPages(pages))).toEqual(pages);
    }),
    { numRuns: 50 },
  );
});

test('a page of text takes less than a tenth of its JSON', async () => {
  const pages = Array.from({ length: 6 }, (_, index) =>
    page(
      index + 1,
      Array.from({ length: 45 }, (_line, at) => `${SENTENCES[at % 2]} ${at}`),
    ),
  );
  expect((await packPages(pages)).byteLength).toBeLessThan(JSON.stringify(pages).length / 10);
});

test('bytes of another kind are no pages', async () => {
  expect(await unpackPages(new TextEncoder().encode('nothing').buffer)).toBeUndefined();
  const other = new Response(
    new Response('{"format":99,"pages":[]}').body?.pipeThrough(new CompressionStream('gzip')),
  ).arrayBuffer();
  expect(await unpackPages(await other)).toBeUndefined();
});
