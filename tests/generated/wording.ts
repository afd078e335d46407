/** Dates and lists as councils print them; shared by the styles, and by nothing that reads. */
import { fullName, type Person } from './act.ts';

export const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

const parts = (iso: string) => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
};

/** « 4 février 2013 », « 1er juin 2021 » */
export function longDate(iso: string): string {
  const { year, month, day } = parts(iso);
  return `${day === 1 ? '1er' : day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** « 04 FEVRIER 2013 » */
export function capitalDate(iso: string): string {
  const { year, month, day } = parts(iso);
  return `${String(day).padStart(2, '0')} ${plainCapitals(MONTHS[month - 1] ?? '')} ${year}`;
}

/** « lundi 4 février 2013 » */
export const weekdayDate = (iso: string): string =>
  `${DAYS[new Date(`${iso}T12:00:00Z`).getUTCDay()] ?? ''} ${longDate(iso)}`;

/** « 04/02/2013 » */
export const slashDate = (iso: string): string => iso.split('-').toReversed().join('/');

/** « 20130204 » */
export const compactDate = (iso: string): string => iso.replaceAll('-', '');

export const monthName = (iso: string): string => MONTHS[parts(iso).month - 1] ?? '';
export const dayOf = (iso: string): number => parts(iso).day;

const UNITS = [
  '',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
];

/** « deux mille vingt-deux », for the years 2000 to 2039. */
export function yearInWords(year: number): string {
  const rest = year - 2000;
  if (rest < 20) return `deux mille ${UNITS[rest] ?? ''}`.trim();
  const tens = rest < 30 ? 'vingt' : 'trente';
  const unit = rest % 10;
  if (unit === 0) return `deux mille ${tens}`;
  return `deux mille ${tens}${unit === 1 ? ' et un' : `-${UNITS[unit] ?? ''}`}`;
}

/** Capitals without accents, as many offices type them. */
export const plainCapitals = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase();

/** « a, b et c » */
export function listed(members: readonly string[]): string {
  if (members.length < 2) return members.join('');
  return `${members.slice(0, -1).join(', ')} et ${members.at(-1) ?? ''}`;
}

export const names = (people: readonly Person[]): string =>
  people.map((person) => `${person.civility} ${fullName(person)}`).join(', ');
