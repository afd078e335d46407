import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesInOrder } from '../../lib/collection/places-in-order.ts';

const plainly = (numbers: readonly number[]): number[] =>
  numbers
    .map((number, place) => ({ number, place }))
    // `-` of two infinities is no number.
    .toSorted((one, other) =>
      one.number < other.number ? -1 : one.number > other.number ? 1 : one.place - other.place,
    )
    .map(({ place }) => place);

const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true }), fc.constantFrom(0, 1, -1, 0.5, Infinity, -Infinity))
  .map((any) => any + 0);

test('any numbers, equal ones in the order given', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 40 }), (numbers) => {
      expect([...placesInOrder(Float64Array.from(numbers))]).toEqual(plainly(numbers));
    }),
    { numRuns: 1_000 },
  );
});

test('of many equal ones each keeps its place', () => {
  const numbers = Float64Array.from({ length: 70_000 }, (_, place) => place % 3);
  expect([...placesInOrder(numbers.slice())]).toEqual(plainly([...numbers]));
});
