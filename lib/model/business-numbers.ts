/** The figures that name a legal person and its establishments (INSEE), and those that name an association (RNA). */

/** Sum of the figures, every second one from the right doubled (Luhn, as in ISO/IEC 7812); a multiple of ten if right. */
function luhnSum(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const figure = Number(digits.charAt(digits.length - 1 - i)) * (i % 2 === 1 ? 2 : 1);
    sum += figure > 9 ? figure - 9 : figure;
  }
  return sum;
}

/** Nine figures, of which the last is a check figure. */
export const isSiren = (digits: string): boolean => /^\d{9}$/.test(digits) && luhnSum(digits) % 10 === 0;

/** La Poste has more establishments than check figures: the plain sum of the figures of its SIRETs is a multiple of five. */
const LA_POSTE = '356000000';

const plainSum = (digits: string): number => Array.from(digits, Number).reduce((sum, figure) => sum + figure, 0);

/** A SIREN and five figures for the establishment (NIC), of which the last is a check figure. */
export function isSiret(digits: string): boolean {
  if (!/^\d{14}$/.test(digits)) return false;
  if (luhnSum(digits) % 10 === 0) return isSiren(digits.slice(0, 9));
  return digits.startsWith(LA_POSTE) && plainSum(digits) % 5 === 0;
}

/** Number in the Répertoire national des associations: W and nine figures. */
export const isRna = (text: string): boolean => /^W\d{9}$/.test(text);
