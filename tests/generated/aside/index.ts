/**
 * Styles kept aside: one in five. Whoever writes reading rules does not look at what they print; how well they are read
 * is only reported.
 */
import { paragraph, item } from '../block.ts';
import { fullName, votesCast, withCivility } from '../act.ts';
import { FACES } from '../faces.ts';
import type { AmountStyle } from '../styles/amounts.ts';
import { grouped, split } from '../styles/amounts.ts';
import type { GrantStyle } from '../styles/grants.ts';
import type { HeaderStyle } from '../styles/headers.ts';
import type { StampStyle } from '../styles/stamps.ts';
import type { VoteStyle } from '../styles/votes.ts';
import type { Layout } from '../layout.ts';
import { longDate, names, slashDate } from '../wording.ts';

export const ASIDE_AMOUNTS: readonly AmountStyle[] = [
  {
    name: 'dots and cents',
    wholeEuros: false,
    print: (cents) => `${grouped(split(cents).euros, '.')},${split(cents).rest} €`,
  },
  { name: 'narrow spaces', wholeEuros: true, print: (cents) => `${grouped(split(cents).euros, '\u202f')}\u202f€` },
  { name: 'EUR', wholeEuros: true, print: (cents) => `${grouped(split(cents).euros, ' ')} EUR` },
];

export const ASIDE_HEADERS: readonly HeaderStyle[] = [
  {
    name: 'number under the object',
    number: (act) => `${act.session.slice(2, 4)}-${act.session.slice(5, 7)}/${String(act.serial).padStart(3, '0')}`,
    print: (act) => [
      paragraph(act.authority, { align: 'center', bold: true, size: 14 }),
      paragraph(`${act.body}`, { align: 'center' }),
      paragraph(`Réunion du ${longDate(act.session)}`, { align: 'center' }),
      paragraph(`OBJET : ${act.title}`, { bold: true }),
      paragraph(
        `Délibération N° ${act.session.slice(2, 4)}-${act.session.slice(5, 7)}/${String(act.serial).padStart(3, '0')}`,
      ),
      paragraph(`Date de convocation : ${slashDate(act.convened)}`),
      paragraph(`Présidence de ${withCivility(act.president)}`),
      paragraph(`Secrétaire : ${fullName(act.secretary)}`),
    ],
  },
  {
    name: 'underscored number',
    number: (act) => `${act.year}_${String(act.serial).padStart(3, '0')}`,
    print: (act) => [
      paragraph(`${act.authority} - ${act.body}`, { bold: true }),
      paragraph(`Délibération ${act.year}_${String(act.serial).padStart(3, '0')}`, { bold: true }),
      paragraph(act.title, { bold: true, align: 'center', size: 13 }),
      paragraph(`Séance du ${longDate(act.session)} - Convocation du ${longDate(act.convened)}`),
      paragraph(
        `Sous la présidence de ${withCivility(act.president)} ; ${withCivility(act.secretary)} étant secrétaire.`,
      ),
    ],
  },
];

export const ASIDE_GRANTS: readonly GrantStyle[] = [
  {
    name: 'is granted, passive',
    grants: [1, 1],
    decisions: (act, print) =>
      act.grants.flatMap(({ beneficiary, cents, purpose }) => [
        item(`qu'une subvention de ${print(cents)} est accordée ${beneficiary.to} pour ${purpose} ;`),
        item('que le Président est autorisé à signer la convention.'),
      ]),
  },
  {
    name: 'fixes the amount',
    grants: [1, 1],
    decisions: (act, print) =>
      act.grants.flatMap(({ beneficiary, cents }) => [
        item(`FIXE à ${print(cents)} le montant de la subvention allouée ${beneficiary.to} au titre de ${act.year} ;`),
        item('CHARGE le Président de son exécution.'),
      ]),
  },
  {
    name: 'numbered table',
    grants: [3, 8],
    decisions: (act, print) => [
      paragraph('ACCORDE les aides figurant ci-dessous :'),
      {
        kind: 'table',
        head: ['N°', 'Structure bénéficiaire', `Subvention ${act.year}`],
        rows: act.grants.map(({ beneficiary, cents }, index) => [String(index + 1), beneficiary.name, print(cents)]),
        widths: [0.08, 0.64, 0.28],
        ruled: false,
        numeric: [2],
      },
    ],
  },
  {
    name: 'verb, then bodies with amounts in brackets',
    grants: [2, 4],
    decisions: (act, print) => [
      item(
        `VOTE une subvention en faveur des organismes suivants : ${act.grants.map(({ beneficiary, cents }) => `${beneficiary.name} (${print(cents)})`).join(', ')}.`,
      ),
    ],
  },
];

export const ASIDE_VOTES: readonly VoteStyle[] = [
  {
    name: 'result of the vote',
    kind: 'majority',
    place: 'after',
    counts: (act) => countsOf(act),
    print: (act) => {
      const { inFavour, against, abstaining, notVoting } = sidesOf(act);
      return [
        paragraph('RÉSULTAT DU VOTE', { bold: true }),
        paragraph(
          `Votants : ${votesCast(act) - notVoting.length} - Pour : ${inFavour} - Contre : ${against} - Abstention : ${abstaining}`,
        ),
        ...(notVoting.length > 0 ? [paragraph(`NPPV : ${names(notVoting)}`)] : []),
      ];
    },
  },
  {
    name: 'approved unanimously by the assembly',
    kind: 'unanimous',
    place: 'after',
    counts: () => ({}),
    print: () => [paragraph("L'assemblée approuve à l'unanimité.")],
  },
  {
    name: 'not adopted',
    kind: 'rejected',
    place: 'after',
    counts: () => ({}),
    print: () => [paragraph("Le rapport n'est pas adopté.")],
  },
];

function sidesOf({ vote, present, proxies }: Parameters<VoteStyle['print']>[0]) {
  const against = vote.kind === 'majority' ? vote.against.length : 0;
  const abstaining = vote.kind === 'majority' ? vote.abstaining.length : 0;
  const notVoting = vote.kind === 'majority' ? vote.notVoting : [];
  return {
    against,
    abstaining,
    notVoting,
    inFavour: present.length + proxies.length - against - abstaining - notVoting.length,
  };
}

function countsOf(act: Parameters<VoteStyle['print']>[0]) {
  const { inFavour, against, abstaining } = sidesOf(act);
  return { for: inFavour, against, abstentions: abstaining };
}

export const ASIDE_LAYOUTS: readonly Layout[] = [
  {
    name: 'embedded serif, glyph by glyph',
    face: FACES['source-serif'],
    size: 11,
    leading: 1.3,
    margin: { left: 70, right: 70, top: 70, bottom: 60 },
    justify: true,
    emit: 'glyph',
    letterSpacing: 0,
    head: 'Extrait du registre',
  },
  {
    name: 'small, wide',
    face: FACES.helvetica,
    size: 8.5,
    leading: 1.2,
    margin: { left: 40, right: 40, top: 40, bottom: 50 },
    justify: true,
    emit: 'line',
    letterSpacing: 0,
    foot: 'Délibération - page {page}',
  },
];

export const ASIDE_STAMPS: readonly StampStyle[] = [
  {
    name: 'across the text',
    actId: (act) => `${act.department}-${act.siren}-${act.session.replaceAll('-', '')}-${act.year}_${act.serial}-DE`,
    print: (act) => [
      {
        page: 'all',
        x: 330,
        y: 420,
        size: 7,
        framed: true,
        lines: [
          'Envoyé en préfecture le ' + slashDate(act.received),
          'Reçu en préfecture le ' + slashDate(act.received),
          `ID : ${act.department}-${act.siren}-${act.session.replaceAll('-', '')}-${act.year}_${act.serial}-DE`,
        ],
      },
    ],
  },
];
