/** Who was there. */
import { fullName, inOffice, votesCast, withCivility, type Act } from '../act.ts';
import { paragraph, type Block } from '../block.ts';
import { names } from '../wording.ts';

export interface RollStyle {
  name: string;
  /** The figures that are printed; `proxies` only where somebody gave one. */
  figures: readonly ('inOffice' | 'present' | 'proxies' | 'votesCast')[];
  print(act: Act): Block[];
}

const proxiesAs = (act: Act, words: string): string =>
  act.proxies.map(({ giver, holder }) => `${withCivility(giver)} ${words} ${withCivility(holder)}`).join(', ');

function inColumns(texts: string[], count: number): string[][] {
  const height = Math.ceil(texts.length / count);
  return Array.from({ length: count }, (_, index) => texts.slice(index * height, (index + 1) * height));
}

export const ROLLS: readonly RollStyle[] = [
  {
    name: 'figures, then lists with civilities',
    figures: ['inOffice', 'present', 'proxies', 'votesCast'],
    print: (act) => [
      paragraph(`Nombre de membres en exercice : ${inOffice(act)}`),
      paragraph(`Nombre de présents : ${act.present.length}`),
      paragraph(`Nombre de pouvoirs : ${act.proxies.length}`),
      paragraph(`Nombre de voix : ${votesCast(act)}`),
      paragraph('Membres titulaires présents :', { bold: true }),
      paragraph(names(act.present)),
      ...(act.proxies.length > 0
        ? [paragraph('Pouvoirs :', { bold: true }), paragraph(proxiesAs(act, 'donne pouvoir à'))]
        : []),
      ...(act.absent.length > 0
        ? [paragraph('Membres titulaires absents excusés :', { bold: true }), paragraph(names(act.absent))]
        : []),
    ],
  },
  {
    name: 'paragraphs with heads run in',
    figures: [],
    print: (act) => [
      paragraph(`Présents : ${names(act.present)}.`),
      ...(act.proxies.length > 0 ? [paragraph(`Absents ayant donné procuration : ${proxiesAs(act, 'à')}.`)] : []),
      ...(act.absent.length > 0 ? [paragraph(`Absents excusés : ${names(act.absent)}.`)] : []),
    ],
  },
  {
    name: 'names only, two columns',
    figures: ['inOffice', 'present', 'votesCast'],
    print: (act) => [
      paragraph(`En exercice : ${inOffice(act)}     Présents : ${act.present.length}     Votants : ${votesCast(act)}`),
      paragraph('ÉTAIENT PRÉSENTS :', { bold: true }),
      { kind: 'columns', columns: inColumns(act.present.map(withCivility), 2) },
      ...(act.proxies.length > 0
        ? [
            paragraph('POUVOIRS :', { bold: true }),
            ...act.proxies.map(({ giver, holder }) => paragraph(`${withCivility(giver)} à ${withCivility(holder)}`)),
          ]
        : []),
      ...(act.absent.length > 0 ? [paragraph('ABSENTS :', { bold: true }), paragraph(names(act.absent))] : []),
    ],
  },
  {
    name: 'names without civility, three columns',
    figures: [],
    print: (act) => [
      paragraph('Étaient présents :', { bold: true }),
      { kind: 'columns', columns: inColumns(act.present.map(fullName), 3) },
      ...(act.absent.length > 0 ? [paragraph(`Excusés : ${act.absent.map(fullName).join(', ')}`)] : []),
      ...(act.proxies.length > 0
        ? [
            paragraph(
              `Pouvoirs : ${act.proxies.map(({ giver, holder }) => `${fullName(giver)} à ${fullName(holder)}`).join(', ')}`,
            ),
          ]
        : []),
    ],
  },
  {
    name: 'counts after lists',
    figures: ['present', 'proxies'],
    print: (act) => [
      paragraph(`Titulaires présents : ${act.present.map(fullName).join(', ')} (${act.present.length})`),
      ...(act.proxies.length > 0
        ? [
            paragraph(
              `Ont donné procuration : ${act.proxies.map(({ giver, holder }) => `${fullName(giver)} donne procuration à ${fullName(holder)}`).join(', ')} (${act.proxies.length})`,
            ),
          ]
        : []),
      ...(act.absent.length > 0
        ? [paragraph(`Absents : ${act.absent.map(fullName).join(', ')} (${act.absent.length})`)]
        : []),
    ],
  },
  { name: 'none', figures: [], print: () => [] },
];
