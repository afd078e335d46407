import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyOf } from '../../lib/related/body.ts';
import { learn, relate, relationKeys } from '../../lib/related/index.ts';
import { NameBook } from '../../lib/related/name-book.ts';
import { compareBodies } from '../../lib/related/same-body.ts';
import { act, grant } from './acts.ts';

const WORDS = `association|Ville|de|la|l'|CLEF|AuRA|Auvergne-Rhône-Alpes|Bretagne|(CLEF)|MJC|Mme|M.|Ormeau|Paul|SARL|Sabots
|Rouges|rouge|comité|fêtes|34|Copro|sous couvert de`;
const NAME_WORDS = fc.constantFrom(...WORDS.split('|').map((word) => word.trim()));
const name = fc.oneof(
  fc.array(NAME_WORDS, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
);
const text = fc.array(fc.oneof(NAME_WORDS, fc.constantFrom('dans le cadre du', 'programme', '«', '»', '.')), {
  maxLength: 30,
});

test('comparing names does not depend on the order, and nobody is different from themselves', () => {
  fc.assert(
    fc.property(name, name, text, (one, other, words) => {
      const book = new NameBook(learn(words.join(' ')));
      const [a, b] = [bodyOf(one, book), bodyOf(other, book)];
      expect(compareBodies(a, b)).toBe(compareBodies(b, a));
      expect(compareBodies(a, a)).toMatch(/^(?:same|approximate)$/u);
    }),
    { numRuns: 800 },
  );
});

const sketch = fc.record({
  session: fc.constantFrom('2022-01-15', '2023-01-15', '2024-01-15'),
  number: fc.constantFrom('2022-1', '2022-2', '2023-1', '2024-1'),
  title: text.map((words) => words.join(' ')),
  text: text.map((words) => words.join(' ')),
  grants: fc.array(
    fc.tuple(name, fc.nat(9999)).map(([who, euros]) => grant(who, euros)),
    { maxLength: 4 },
  ),
  references: fc.array(
    fc.constantFrom('2022-1', '2023-1').map((number) => ({ number })),
    { maxLength: 2 },
  ),
});

test('if one act comes before another, the other comes after it; no act is its own kin; what is tied shares a key', () => {
  fc.assert(
    fc.property(sketch, sketch, (one, other) => {
      const [a, b] = [act(one), act(other)];
      const [there, back] = [relate(a, [a, b]), relate(b, [b, a])];
      expect(there.earlier.length).toBe(back.later.length);
      expect(there.later.length).toBe(back.earlier.length);
      expect(there.sameSession.length).toBe(back.sameSession.length);
      const related = [...there.earlier, ...there.later];
      expect(related.map(({ source }) => source.actId)).not.toContain(a.source.actId);
      for (const { changes } of related) {
        for (const { nowCents, thenCents, differenceCents } of changes)
          expect(differenceCents).toBe(nowCents - thenCents);
      }
      if (related.length > 0) {
        const keys = new Set(relationKeys(a));
        expect(relationKeys(b).some((key) => keys.has(key))).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

/** Milliseconds of the processor, best of three: what else the machine does is not counted. */
function time(sample: string): number {
  const runs = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    learn(sample);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...runs);
}

test.each([
  '(A',
  'A (B) ',
  `${'a '.repeat(50)}(ABCDEF) `,
  'CLEF Aa ',
  'dans le cadre du programme ',
  "dans le cadre d'un Plan Local de Lecture (PLL) ",
  'dans le cadre du Plan Aa Bb Cc ',
  '« ',
  "l'",
  'ÀÉ-',
])('hostile text, eight times as long, takes nothing like the square of it (64 times): %s', (unit) => {
  const once = unit.repeat(Math.ceil(15_000 / unit.length));
  const short = time(once);
  // What takes no time at all may take some more: the square would take seconds.
  expect(time(once.repeat(8))).toBeLessThan(25 * short + 150);
});
