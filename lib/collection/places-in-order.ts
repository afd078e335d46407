/** Sorting numbers without comparing them: of a hundred thousand, in a tenth of the time. */

const DIGITS = 4;
const VALUES = 2 ** 16;

/**
 * Places of some numbers, the smallest first; equal ones stay in the order given. They are sorted by digits of 16 bits, the lowest
 * first: each pass keeps the order of the one before it among equal digits.
 *
 * @param numbers none of them NaN or -0; their array is used up, for they may be many
 */
export function placesInOrder(numbers: Float64Array<ArrayBuffer>): Int32Array {
  const digits = digitsOf(numbers.buffer);
  const next = new Int32Array(VALUES + 1);
  let order = new Int32Array(numbers.length).map((_, place) => place);
  let other = new Int32Array(order.length);
  for (let digit = 0; digit < DIGITS; digit++) {
    // Nearly always so in the lowest ones, for most numbers are whole.
    if (areSame(digits, digit)) continue;
    fillStarts(digits, digit, next);
    for (const place of order) {
      const value = digits[place * DIGITS + digit] ?? 0;
      const at = next[value] ?? 0;
      other[at] = place;
      next[value] = at + 1;
    }
    [order, other] = [other, order];
  }
  return order;
}

function areSame(digits: Uint16Array, digit: number): boolean {
  for (let at = digit; at < digits.length; at += DIGITS) if (digits[at] !== digits[digit]) return false;
  return true;
}

/** Where the numbers with each value of a digit begin. */
function fillStarts(digits: Uint16Array, digit: number, starts: Int32Array): void {
  starts.fill(0);
  for (let at = digit; at < digits.length; at += DIGITS) {
    const after = (digits[at] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let value = 1; value < VALUES; value++) starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0);
}

/** The bits of each number, the lowest first, so altered that they rise as the numbers do: IEEE 754 has those of negative ones fall. */
function digitsOf(numbers: ArrayBuffer): Uint16Array {
  const halves = new Int32Array(numbers);
  for (let low = 0; low < halves.length; low += 2) {
    const high = halves[low + 1] ?? 0;
    const ifNegative = high >> 31;
    halves[low] = (halves[low] ?? 0) ^ ifNegative;
    halves[low + 1] = high ^ (ifNegative | 0x80_00_00_00);
  }
  return new Uint16Array(numbers);
}
