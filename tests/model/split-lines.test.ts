import { array, assert, asyncProperty, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from '../../lib/model/split-lines.ts';

async function split(pieces: readonly string[], longest?: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(
    (async function* give() {
      yield* pieces;
    })(),
    longest,
  )) {
    lines.push(line);
  }
  return lines;
}

test('lines may lie across pieces, and the last needs no end', async () => {
  expect(await split(['{"a', '":1}\n{"b"', ':2}\n\n{}'])).toEqual(['{"a":1}', '{"b":2}', '', '{}']);
  expect(await split(['a\n'])).toEqual(['a']);
  expect(await split([])).toEqual([]);
});

test('what else Unicode calls an end of line stays within', async () => {
  expect(await split(['a\u2028b\u2029c\rd\u0085e\n'])).toEqual(['a\u2028b\u2029c\rd\u0085e']);
});

test('it matters not where text is cut into pieces', () =>
  assert(
    asyncProperty(array(stringMatching(/^[a-c\n]{0,9}$/)), async (pieces) => {
      expect(await split(pieces)).toEqual(await split([pieces.join('')]));
    }),
  ));

test('a line without end is given up before it is whole', async () => {
  expect(await split(['abc\n', 'abc'], 3)).toEqual(['abc', 'abc']);
  await expect(split(['abcd\n'], 3)).rejects.toThrow(RangeError);
  await expect(split(['ab', 'cd', 'ef'], 3)).rejects.toThrow('more than 3');
});
