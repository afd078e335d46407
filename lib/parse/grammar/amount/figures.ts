/**
 * Figures as councils print them, to hundredths: « 4 661 », « 2.992,35 », « 627 090.00 », « 19.462.59 », « 20'000 »,
 * « 1,3 ». Three figures after the last dot are thousands; one or two are decimals; « 2,500 » may mean either, and is
 * nothing.
 */

/** One number: groups of three parted by a space, a dot or an apostrophe, or plain; at most twelve figures. */
export const FIGURES = String.raw`\d{1,3}(?:[ .']\d{3}(?!\d)){1,3}(?:[.,]\d{1,2}(?!\d))?|\d{1,12}(?:[.,]\d{1,3}(?!\d))?`;

const GROUPED = /^(?<whole>\d{1,3}(?:[ .']\d{3}){1,3})(?:[.,](?<decimals>\d{1,2}))?$/;
const PLAIN = /^(?<whole>\d{1,12})(?:(?<point>[.,])(?<decimals>\d{1,3}))?$/;

/**
 * Value of {@link FIGURES} in hundredths. With a `factor` (million …) any decimals are decimals: « 1,125 million ».
 * Nothing if ambiguous, or if it is no whole number of hundredths.
 */
export function hundredths(printed: string, factor = 1): number | undefined {
  const grouped = GROUPED.exec(printed)?.groups;
  const plain = PLAIN.exec(printed)?.groups;
  const whole = (grouped ?? plain)?.['whole'];
  if (whole === undefined) return undefined;
  const decimals = (grouped ?? plain)?.['decimals'] ?? '';
  // « 1.250 » has three figures after a dot: it is grouped, unless a factor follows, as in « 1.250 million ».
  if (grouped && factor > 1 && printed.includes('.') && !/[ ']/.test(printed)) {
    return scaled(printed.replace('.', ','), factor);
  }
  if (decimals.length === 3 && factor === 1) return undefined;
  return scaled(`${whole.replace(/[ .']/g, '')},${decimals}`, factor);
}

/** « 10,8 » × 1 000 000 in hundredths, without floating point: figures are only moved. */
function scaled(printed: string, factor: number): number | undefined {
  const [whole = '', decimals = ''] = printed.split(',');
  const shift = 2 + Math.round(Math.log10(factor));
  const figures = whole + decimals.padEnd(shift, '0');
  if (/[^0]/.test(figures.slice(whole.length + shift)) || !/^\d+$/.test(figures)) return undefined;
  const value = Number(figures.slice(0, whole.length + shift));
  return Number.isSafeInteger(value) ? value : undefined;
}
