/** What the transmission software prints over the act. */
import type { Act } from '../act.ts';
import type { Stamp } from '../layout.ts';
import { compactDate, longDate, slashDate } from '../wording.ts';

export interface StampStyle {
  name: string;
  /** The identifier printed. */
  actId(act: Act): string | undefined;
  print(act: Act): Stamp[];
}

const serial = (act: Act, width: number) => String(act.serial).padStart(width, '0');
const plainId = (act: Act) => `${act.department}-${act.siren}-${compactDate(act.session)}-${serial(act, 10)}-DE`;
const prefixedId = (act: Act) =>
  `99_DE-${act.department}-${act.siren}-${compactDate(act.session)}-D${act.year}${serial(act, 5)}10`;

export const STAMPS: readonly StampStyle[] = [
  { name: 'none', actId: () => undefined, print: () => [] },
  {
    name: 'framed, received, first page',
    actId: prefixedId,
    print: (act) => [
      {
        page: 'first',
        x: 380,
        y: 60,
        size: 8,
        framed: true,
        lines: ['RECU EN PREFECTURE', `Le ${longDate(act.received)}`, 'VIA DOTELEC', prefixedId(act)],
      },
    ],
  },
  {
    name: 'sent, received, posted, every page, at the top',
    actId: plainId,
    print: (act) => [
      {
        page: 'all',
        x: 400,
        y: 14,
        size: 7,
        framed: false,
        lines: [
          `Envoyé en préfecture le ${slashDate(act.received)}`,
          `Reçu en préfecture le ${slashDate(act.received)}`,
          `Publié le ${slashDate(act.received)}`,
          `ID : ${plainId(act)}`,
        ],
      },
    ],
  },
  {
    name: 'beside the text, in the left margin',
    actId: plainId,
    print: (act) => [
      {
        page: 'first',
        x: 12,
        y: 700,
        size: 4.5,
        framed: false,
        lines: ['Accusé de réception', 'en préfecture', plainId(act), `Reçu le ${slashDate(act.received)}`],
      },
    ],
  },
];
