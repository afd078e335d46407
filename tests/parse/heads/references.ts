/** Earlier acts that an act cites, and what is none of them. */
import type { HeadCase } from './case.ts';

const act = (recitals: string): string => `**VALBOURG MÉTROPOLE**
**Conseil métropolitain du 3 février 2031**
**Délibération n° 2031-07 : Tarifs du marché**
${recitals.replace(/^ +/gm, '').trim()}

Le Conseil métropolitain, après en avoir délibéré, à l'unanimité, fixe les tarifs.`;

export const REFERENCES: readonly HeadCase[] = [
  {
    name: 'number with spaces, date after',
    text: act('Vu la délibération n° 2028 / 594 du 17 décembre 2028,'),
    says: { references: [{ number: '2028/594', date: '2028-12-17' }] },
  },
  {
    name: 'in brackets',
    text: act('Vu le règlement approuvé par le Conseil (délibération N° 2028/ 634 du 17 décembre 2028),'),
    says: { references: [{ number: '2028/634', date: '2028-12-17' }] },
  },
  {
    name: 'by a date alone',
    text: act('Par délibération du 6 mai 2024, le Conseil a approuvé le règlement du marché.'),
    says: { references: [{ date: '2024-05-06' }] },
  },
  {
    name: 'a list of dates',
    text: act('Vu les délibérations du 6 mai 2024, du 3 juin 2025 et du 12 mars 2026,'),
    says: { references: [{ date: '2024-05-06' }, { date: '2025-06-03' }, { date: '2026-03-12' }] },
  },
  {
    name: 'of another body',
    text: act('Vu la délibération de la Commission permanente n° CP-2029-0421 du 4 juillet 2029,'),
    says: { references: [{ number: 'CP-2029-0421', date: '2029-07-04' }] },
  },
  {
    name: 'with the date in figures',
    text: act('Vu la délibération n° DEL-2029-031 en date du 04/07/2029,'),
    says: { references: [{ number: 'DEL-2029-031', date: '2029-07-04' }] },
  },
  {
    name: 'by the number alone',
    text: act('Conformément à la délibération n°20-11/092, les tarifs sont revus chaque année.'),
    says: { references: [{ number: '20-11/092' }] },
  },
  {
    name: 'modified by this act',
    text: act('La délibération n° 2029.00155 du 9 juillet 2029 est abrogée.'),
    says: { references: [{ number: '2029.00155', date: '2029-07-09' }] },
  },
  {
    name: 'codes, laws, orders and decrees are no acts of a council',
    text: act(`
      Vu le code général des collectivités territoriales, notamment ses articles L. 2121-29 et L. 5217-2,
      Vu la loi n° 2014-58 du 27 janvier 2014,
      Vu le décret n° 2014-1602 du 23 décembre 2014,
      Vu l'arrêté préfectoral n° 2030-112 du 4 mai 2030,
      Vu la décision du Président n° 2030-44 du 6 juin 2030,
    `),
    says: { references: undefined },
  },
  {
    name: 'of a board of an association is no act of a council',
    text: act("Vu la demande de l'association en date du 4 janvier 2031 et son budget,"),
    says: { references: undefined },
  },
];
