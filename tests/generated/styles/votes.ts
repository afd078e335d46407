/** How the vote is told. */
import type { Act, VoteTruth } from '../act.ts';
import { votesCast } from '../act.ts';
import { paragraph, type Block } from '../block.ts';
import { names } from '../wording.ts';

/** What the words print of the figures. */
export interface PrintedCounts {
  for?: number;
  against?: number;
  abstentions?: number;
  notVoting?: number;
}

export interface VoteStyle {
  name: string;
  kind: VoteTruth['kind'];
  /** Before the points of the dispositif, or after them. */
  place: 'before' | 'after';
  /** Counts that are printed. */
  counts(act: Act): PrintedCounts;
  print(act: Act): Block[];
}

const bold = (text: string): Block => paragraph(text, { bold: true });
const nothing = (): PrintedCounts => ({});

function sides(act: Act) {
  const vote = act.vote;
  const abstaining = 'abstaining' in vote ? vote.abstaining : [];
  const against = 'against' in vote ? vote.against : [];
  const notVoting = 'notVoting' in vote ? vote.notVoting : [];
  const inFavour =
    vote.kind === 'rejected'
      ? vote.inFavour.length
      : votesCast(act) - against.length - abstaining.length - notVoting.length;
  return { inFavour, against, abstaining, notVoting };
}

const counts = (act: Act): PrintedCounts => {
  const { inFavour, against, abstaining, notVoting } = sides(act);
  return {
    for: inFavour,
    against: against.length,
    abstentions: abstaining.length,
    ...(notVoting.length > 0 ? { notVoting: notVoting.length } : {}),
  };
};

export const VOTES: readonly VoteStyle[] = [
  {
    name: 'the file was adopted unanimously',
    kind: 'unanimous',
    place: 'after',
    counts: nothing,
    print: () => [bold("Ce dossier a été adopté à l'unanimité.")],
  },
  {
    name: 'after deliberating, unanimously',
    kind: 'unanimous',
    place: 'before',
    counts: nothing,
    print: (act) => [bold(`Le ${act.body}, après en avoir délibéré, à l'unanimité,`)],
  },
  {
    name: 'unanimity of those present and represented',
    kind: 'unanimous',
    place: 'after',
    counts: nothing,
    print: () => [paragraph("Adopté à l'unanimité des membres présents et représentés.")],
  },
  {
    name: 'a line of votes, unanimous',
    kind: 'unanimous',
    place: 'after',
    counts: nothing,
    print: () => [paragraph("Vote : Pour à l'unanimité")],
  },
  {
    name: 'noughts first',
    kind: 'unanimous',
    place: 'after',
    counts: (act) => ({ for: votesCast(act), against: 0, abstentions: 0 }),
    print: (act) => [paragraph(`0 contre, 0 abstention, ${votesCast(act)} pour`)],
  },
  {
    name: 'unanimity of the voters, with abstentions',
    kind: 'unanimous-with-abstentions',
    place: 'after',
    counts: (act) => ({ for: sides(act).inFavour, abstentions: sides(act).abstaining.length }),
    print: (act) => {
      const { inFavour, abstaining } = sides(act);
      return [
        paragraph(
          `Adopté à l'unanimité des votants (${inFavour} voix), ${abstaining.length} abstention${abstaining.length > 1 ? 's' : ''} (${names(abstaining)})`,
        ),
      ];
    },
  },
  {
    name: 'the council adopts',
    kind: 'adopted',
    place: 'after',
    counts: nothing,
    print: () => [bold('Le Conseil adopte.')],
  },
  {
    name: 'the deliberation is adopted',
    kind: 'adopted',
    place: 'after',
    counts: nothing,
    print: () => [paragraph('La délibération est adoptée.')],
  },
  {
    name: 'table of votes with names',
    kind: 'majority',
    place: 'after',
    counts,
    print: (act) => {
      const { inFavour, against, abstaining, notVoting } = sides(act);
      return [
        paragraph('Vote :'),
        paragraph(`Pour : ${inFavour}`, { indent: 12 }),
        paragraph(`Contre : ${against.length} (${names(against)})`, { indent: 12 }),
        paragraph(`Abstentions : ${abstaining.length} (${names(abstaining)})`, { indent: 12 }),
        ...(notVoting.length > 0
          ? [paragraph(`Ne prennent pas part au vote : ${notVoting.length} (${names(notVoting)})`, { indent: 12 })]
          : []),
      ];
    },
  },
  {
    name: 'by so many votes for',
    kind: 'majority',
    place: 'after',
    counts,
    print: (act) => {
      const { inFavour, against, abstaining, notVoting } = sides(act);
      const apart = notVoting.length > 0 ? ` ${names(notVoting)} ne prenant pas part au vote.` : '';
      return [
        paragraph(
          `Délibération adoptée à la majorité par ${inFavour} voix pour, ${against.length} voix contre et ${abstaining.length} abstention${abstaining.length > 1 ? 's' : ''}.${apart}`,
        ),
      ];
    },
  },
  {
    name: 'have voted for, against, abstained',
    kind: 'majority',
    place: 'after',
    counts,
    print: (act) => {
      const { inFavour, against, abstaining, notVoting } = sides(act);
      return [
        paragraph(`ONT VOTÉ POUR : ${inFavour}`),
        paragraph(`ONT VOTÉ CONTRE : ${against.length}`),
        paragraph(`SE SONT ABSTENUS : ${abstaining.length}`),
        ...(notVoting.length > 0 ? [paragraph(`N'ONT PAS PRIS PART AU VOTE : ${notVoting.length}`)] : []),
      ];
    },
  },
  {
    name: 'rejected, said by figures only',
    kind: 'rejected',
    place: 'after',
    counts,
    print: (act) => {
      const { inFavour, against, abstaining } = sides(act);
      return [
        paragraph(
          `${against.length} voix contre, ${abstaining.length} abstention${abstaining.length > 1 ? 's' : ''}, ${inFavour} pour`,
        ),
      ];
    },
  },
  {
    name: 'rejected in words',
    kind: 'rejected',
    place: 'after',
    counts: nothing,
    print: () => [paragraph('La proposition, mise aux voix, est rejetée à la majorité.')],
  },
  {
    name: 'takes note',
    kind: 'noted',
    place: 'after',
    counts: nothing,
    print: (act) => [bold(`Le ${act.body} prend acte de cette communication.`)],
  },
  {
    name: 'withdrawn',
    kind: 'postponed',
    place: 'after',
    counts: nothing,
    print: () => [bold("Ce dossier est retiré de l'ordre du jour et ajourné à une prochaine séance.")],
  },
];
