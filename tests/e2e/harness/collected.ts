/** Twelve years of an invented council, as the command line prints what it read: enough acts for totals to mean something. */
import { writeFile } from 'node:fs/promises';
import type { Deliberation, Grant } from '../../../lib/model/reading.ts';
import type { ReadingLine } from '../../../lib/model/reading-line.ts';
import { bareAct, found } from '../../fixtures/acts.ts';

export const AUTHORITY = 'Brumaille Métropole';
const FIRST_YEAR = 2012;
const YEARS = 12;
export const SITTINGS = 5;

/** @param each acts of each sitting */
export const actsIn = (each: number): number => YEARS * SITTINGS * each;

const MEMBERS = Array.from({ length: 40 }, (_, at) => `Prénom${at} MEMBRE-${at}`);
const PLACES = ['Gué', 'Lavoir', 'Moulin', 'Tilleul', 'Coteau', 'Verger', 'Canal', 'Pressoir'];

/** The one whose page is gone through: each year it is granted something, under three names. */
export const SABOTS = 'Les Sabots Rouges';
const SABOTS_NAMES = [SABOTS, 'Association Les Sabots rouges', 'Sabots Rouges de Brumaille'];
/** In euros. */
export const sabotsIn = (year: number): number => 1_000 + (year - FIRST_YEAR) * 250;

function grantsOf(year: number, sitting: number, number: number): Grant[] {
  const place = PLACES[(sitting + number) % PLACES.length] ?? '';
  const grants = [{ beneficiary: found(`Ressourcerie du ${place}`), amountCents: found((year % 7) * 10_000 + 5_000) }];
  const name = SABOTS_NAMES[year % SABOTS_NAMES.length] ?? SABOTS;
  const isTheirs = sitting === 0 && number === 0;
  return isTheirs ? [{ beneficiary: found(name), amountCents: found(sabotsIn(year) * 100) }, ...grants] : grants;
}

function actOf(year: number, sitting: number, number: number): Deliberation {
  const absent = MEMBERS.filter((_, at) => (at + year + sitting) % 9 === 0);
  return bareAct({
    pages: [1, 2],
    authority: found(AUTHORITY),
    body: found('Conseil métropolitain'),
    number: found(`${year}-${sitting}${number}`),
    session: found(`${year}-${String(1 + sitting * 2).padStart(2, '0')}-14`),
    title: found(`Soutien aux associations, programmation ${number + 1}`),
    roll: {
      present: MEMBERS.filter((name) => !absent.includes(name)).map(found),
      absent: absent.slice(1).map(found),
      proxies: absent.slice(0, 1).map((giver) => found({ giver, holder: MEMBERS.at(-1) ?? '' })),
    },
    grants: grantsOf(year, sitting, number),
    votes: [
      {
        scope: 'act',
        outcome: found(number === 1 ? ('majority' as const) : ('unanimous' as const)),
        ...(number === 1 && { named: { against: [found({ name: MEMBERS[2] ?? '' })] } }),
      },
    ],
  });
}

function lineOf(index: number, each: number): ReadingLine {
  const [year, sitting, number] = [
    FIRST_YEAR + Math.floor(index / (SITTINGS * each)),
    Math.floor(index / each) % SITTINGS,
    index % each,
  ];
  return {
    file: `${year}-${sitting}${number}.pdf`,
    sha256: index.toString(16).padStart(64, '0'),
    bytes: 1234,
    pages: 2,
    pagesRead: 2,
    status: 'read',
    textSource: 'text-layer',
    kind: 'deliberation',
    deliberations: [actOf(year, sitting, number)],
    ms: { extract: 1, parse: 1 },
    readerVersion: '0',
  };
}

/** One line of NDJSON for each act. @param each acts of each sitting */
export const writeCollected = (path: string, each: number): Promise<void> =>
  writeFile(path, Array.from({ length: actsIn(each) }, (_, at) => `${JSON.stringify(lineOf(at, each))}\n`).join(''));
