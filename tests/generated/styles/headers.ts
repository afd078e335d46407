/** The top of an act: authority, number, date, title, in the orders and words that offices use. */
import { fullName, withCivility, type Act } from '../act.ts';
import { gap, paragraph, type Block } from '../block.ts';
import {
  capitalDate,
  dayOf,
  longDate,
  monthName,
  plainCapitals,
  slashDate,
  weekdayDate,
  yearInWords,
} from '../wording.ts';

export interface HeaderStyle {
  name: string;
  /** The number as printed, without white space. */
  number(act: Act): string | undefined;
  print(act: Act): Block[];
}

const serial = (act: Act, width: number) => String(act.serial).padStart(width, '0');
const centred = (text: string, size?: number): Block =>
  paragraph(text, { align: 'center', bold: true, ...(size ? { size } : {}) });

export const HEADERS: readonly HeaderStyle[] = [
  {
    name: 'extract of the register, capitals',
    number: (act) => `${act.year}.${serial(act, 5)}`,
    print: (act) => [
      paragraph(act.authority.toUpperCase(), { align: 'center' }),
      gap(2),
      centred('EXTRAIT DU REGISTRE DES DELIBERATIONS'),
      centred(`SEANCE DU ${plainCapitals(act.body)} DU ${capitalDate(act.session)}`),
      centred(`DELIBERATION N°${act.year}.${serial(act, 5)}`),
      centred(plainCapitals(act.title)),
      gap(),
      paragraph(`Le ${act.body} a été convoqué le ${longDate(act.convened)}`),
      paragraph(`Président de séance : ${withCivility(act.president)}`),
      paragraph(`Secrétaire de séance : ${withCivility(act.secretary)}`),
    ],
  },
  {
    name: 'letterhead, object',
    number: (act) => `${act.year}-${serial(act, 3)}`,
    print: (act) => [
      paragraph(act.authority, { bold: true, size: 13 }),
      paragraph(`Délibération n° ${act.year}-${serial(act, 3)}`, { bold: true }),
      paragraph(`${act.body} du ${longDate(act.session)}`),
      gap(),
      paragraph(`Objet : ${act.title}`, { bold: true }),
      gap(),
      paragraph(
        `L'an ${yearInWords(act.year)}, le ${dayOf(act.session)} ${monthName(act.session)}, à 18 heures 30, le ${act.body} de ${act.authority}, dûment convoqué le ${longDate(act.convened)}, s'est réuni au siège, sous la présidence de ${withCivility(act.president)}.`,
      ),
      paragraph(`Secrétaire de séance : ${withCivility(act.secretary)}.`),
      paragraph(`Rapporteur : ${withCivility(act.rapporteur)}`),
    ],
  },
  {
    name: 'public sitting, spaced number',
    number: (act) => `${act.year}/${act.serial}`,
    print: (act) => [
      paragraph(`Extrait du registre des délibérations du ${act.body} de ${act.theAuthority}`),
      paragraph(`n° ${act.year} / ${act.serial}`),
      paragraph(`Séance publique du ${weekdayDate(act.session)}`, { align: 'center', bold: true, size: 15 }),
      paragraph(
        `Convoqué le ${weekdayDate(act.convened)}, le ${act.body} s'est réuni en salle des délibérations, le ${weekdayDate(act.session)} à 18H00, sous la présidence de ${withCivility(act.president)}.`,
      ),
      paragraph(
        `${withCivility(act.secretary)} est désigné${act.secretary.civility === 'Mme' ? 'e' : ''} secrétaire de séance.`,
      ),
      centred(act.title),
      paragraph(`${withCivility(act.rapporteur)} rapporte :`),
    ],
  },
  {
    name: 'code number, table of dates',
    number: (act) => `D${act.year}-${serial(act, 3)}`,
    print: (act) => [
      centred(act.authority.toUpperCase(), 13),
      centred(`REGISTRE DES DÉLIBÉRATIONS DU ${act.body.toUpperCase()}`),
      {
        kind: 'table',
        head: [],
        rows: [
          ['Date de la séance', longDate(act.session)],
          ['Date de convocation', longDate(act.convened)],
          ["Date d'affichage", longDate(act.received)],
        ],
        widths: [0.4, 0.6],
        ruled: true,
        numeric: [],
      },
      paragraph(`D${act.year}-${serial(act, 3)} - ${act.title}`, { bold: true }),
      paragraph(`Présidence : ${withCivility(act.president)}. Secrétaire : ${withCivility(act.secretary)}.`),
    ],
  },
  {
    name: 'three-part number, sitting first',
    number: (act) => `${act.year}.${act.session.slice(5, 7)}.${serial(act, 2)}`,
    print: (act) => [
      centred(`${act.body} - Séance du ${longDate(act.session)}`, 13),
      centred(`N° ${act.year}.${act.session.slice(5, 7)}.${serial(act, 2)}`),
      centred(`OBJET : ${act.title.toUpperCase()}`),
      gap(),
      paragraph(
        `Le ${longDate(act.session)}, le ${act.body} légalement convoqué le ${slashDate(act.convened)} s'est assemblé sous la présidence de ${withCivility(act.president)}, Président${act.president.civility === 'Mme' ? 'e' : ''}.`,
      ),
      paragraph(
        `A été élu${act.secretary.civility === 'Mme' ? 'e' : ''} secrétaire de séance : ${withCivility(act.secretary)}`,
      ),
    ],
  },
  {
    name: 'DEL number and rapporteur line',
    number: (act) => `DEL${act.year}-${serial(act, 2)}`,
    print: (act) => [
      paragraph(act.authority, { align: 'right' }),
      paragraph('EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS', { bold: true }),
      paragraph(`Séance du ${longDate(act.session)}`),
      paragraph(`DEL${act.year}-${serial(act, 2)} : ${act.title}`, { bold: true }),
      paragraph(`Rapporteur : ${fullName(act.rapporteur)}`),
      paragraph(`Président : ${withCivility(act.president)}`),
      paragraph(`Secrétaire de séance : ${withCivility(act.secretary)}`),
      paragraph(
        `Le ${act.body}, régulièrement convoqué le ${longDate(act.convened)}, s'est réuni au lieu habituel de ses séances.`,
      ),
    ],
  },
  {
    name: 'commission number, capitals',
    number: (act) => `CULT-${serial(act, 3)}-${1000 + act.serial}/${String(act.year).slice(2)}/CM`,
    print: (act) => [
      centred('RÉPUBLIQUE FRANÇAISE'),
      centred(plainCapitals(act.authority)),
      centred(`${plainCapitals(act.body)}`),
      centred(`Séance du ${longDate(act.session)}`),
      gap(),
      paragraph(`CULT-${serial(act, 3)}-${1000 + act.serial}/${String(act.year).slice(2)}/CM`, { bold: true }),
      centred(act.title),
      paragraph(
        `${withCivility(act.president)} a ouvert la séance. ${withCivility(act.secretary)} a été désigné${act.secretary.civility === 'Mme' ? 'e' : ''} secrétaire de séance.`,
      ),
    ],
  },
  {
    name: 'no number',
    number: () => undefined,
    print: (act) => [
      centred(`DELIBERATION DU ${plainCapitals(act.body)} DU ${capitalDate(act.session)}`),
      gap(),
      centred(plainCapitals(act.title)),
    ],
  },
];
