/** The nine figures that name a legal person (INSEE). */

/** The last figure is a check figure (Luhn, as in ISO/IEC 7812). */
export function isSiren(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) {
    const figure = Number(digits.charAt(i)) * (i % 2 === 1 ? 2 : 1);
    sum += figure > 9 ? figure - 9 : figure;
  }
  return sum % 10 === 0;
}
