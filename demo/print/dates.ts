/** Dates as the acts print them. */
const MONTHS = [
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

/** `2022-04-08` → « 08 avril 2022 » */
export function printedDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** Capitals lose their accents, as on a typewriter: « 14 FEVRIER 2020 ». */
export function headingDate(iso: string): string {
  return printedDate(iso).normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
