import type { VoteCue } from '../../../lib/parse/grammar/votes/cue.ts';
import type { Outcome, VoteSide } from '../../../lib/model/reading.ts';
import { voteRules } from '../../../lib/parse/rules/votes/index.ts';
import type { Rule } from '../../../lib/parse/rule.ts';
import { describeRules } from '../rule-cases.ts';

/** A cue without the places of the names: « 2 abstentions: DURAND, PETIT ». */
type Told = Outcome | { side: VoteSide; count?: number; names?: string[] };

const told: Rule<Told>[] = voteRules.map((rule) => ({
  ...rule,
  *find(zone, act) {
    for (const found of rule.find(zone, act)) yield { ...found, value: plain(found.value) };
  },
}));

function plain(cue: VoteCue): Told {
  if (cue.says === 'outcome') return cue.outcome;
  const names = cue.voters.map((voter) => voter.value.name);
  return {
    side: cue.side,
    ...(cue.count === undefined ? {} : { count: cue.count }),
    ...(names.length > 0 ? { names } : {}),
  };
}

const pour = (count: number, names?: string[]): Told => ({ side: 'for', count, ...(names ? { names } : {}) });
const contre = (count: number, names?: string[]): Told => ({ side: 'against', count, ...(names ? { names } : {}) });
const abstentions = (count: number, names?: string[]): Told => ({
  side: 'abstentions',
  count,
  ...(names ? { names } : {}),
});
const notVoting = (names?: string[]): Told => ({ side: 'notVoting', ...(names ? { names } : {}) });

describeRules('votes', told, [
  {
    rule: 'unanimity',
    text: "Ce point a été voté à l'unanimité.",
    zone: 'vote',
    finds: ['unanimous'],
    quotes: "l'unanimité",
  },
  { rule: 'unanimity', text: "A L'UNANIMITE DES MEMBRES PRESENTS", zone: 'vote', finds: ['unanimous'] },
  {
    rule: 'unanimity',
    text: "Le Comité adopte, A L'UNANIMIÏE, cette proposition",
    zone: 'recitals',
    finds: ['unanimous'],
  },
  {
    rule: 'unanimity',
    text: "La commission des finances a émis à l'unanimité un avis favorable.",
    zone: 'recitals',
    finds: [],
  },
  { rule: 'unanimity', text: "Les habitants réclament à l'unanimité un banc.", zone: 'recitals', finds: [] },

  { rule: 'majority', text: 'Le Conseil, à la majorité des présents, DÉCIDE', zone: 'dispositif', finds: ['majority'] },
  { rule: 'majority', text: 'La majorité moins une voix', zone: 'vote', finds: ['majority'] },
  { rule: 'majority', text: 'élu à la majorité absolue des suffrages', zone: 'vote', finds: [] },
  { rule: 'majority', text: 'les élus de la majorité municipale', zone: 'vote', finds: [] },

  { rule: 'adopted', text: 'Le Conseil adopte.', zone: 'vote', finds: ['adopted'] },
  { rule: 'adopted', text: 'LE CONSEIL ADOPTE', zone: 'vote', finds: ['adopted'] },
  { rule: 'adopted', text: 'Ce rapport a été adopté par 12 voix.', zone: 'vote', finds: ['adopted'] },
  { rule: 'adopted', text: 'Délibération prise en ce sens.', zone: 'vote', finds: ['adopted'] },
  { rule: 'adopted', text: 'Le Conseil adopte le règlement intérieur de la piscine.', zone: 'dispositif', finds: [] },
  { rule: 'adopted', text: "La motion n'est pas adoptée.", zone: 'vote', finds: [] },

  { rule: 'rejected', text: 'La proposition est rejetée.', zone: 'vote', finds: ['rejected'] },
  { rule: 'rejected', text: "La motion n'est pas adoptée.", zone: 'vote', finds: ['rejected'] },
  { rule: 'rejected', text: 'Rejeté par 12 voix contre 3', zone: 'vote', finds: ['rejected'] },
  { rule: 'rejected', text: 'les rejets de la station sont conformes', zone: 'recitals', finds: [] },

  { rule: 'postponed', text: "Ce point est retiré de l'ordre du jour.", zone: 'vote', finds: ['postponed'] },
  {
    rule: 'postponed',
    text: 'La délibération est reportée à une prochaine séance.',
    zone: 'vote',
    finds: ['postponed'],
  },
  { rule: 'postponed', text: 'Ajourné', zone: 'vote', finds: ['postponed'] },
  { rule: 'postponed', text: "L'échéance de la dette est reportée au 1er mars.", zone: 'recitals', finds: [] },

  { rule: 'takes-note', text: 'Le Conseil PREND ACTE du rapport.', zone: 'dispositif', finds: ['noted'] },
  { rule: 'takes-note', text: '- de prendre acte du débat', zone: 'dispositif', finds: ['noted'] },
  { rule: 'takes-note', text: 'dont acte, par-devant notaire', zone: 'dispositif', finds: [] },

  {
    rule: 'count-after-side',
    text: `
      Vote :
      - Pour : 8, Mme ALBA, M. BRUN, M. CROS, Mme DRU, M. EBLE, Mme FAU, M. GAY, Mme HUC
      - Contre : 1, M. IZARD en raison du montant
      - Abstentions : 2 (Mme JULIEN et M. KERR)`,
    zone: 'vote',
    finds: [
      pour(8, ['ALBA', 'BRUN', 'CROS', 'DRU', 'EBLE', 'FAU', 'GAY', 'HUC']),
      contre(1, ['IZARD']),
      abstentions(2, ['JULIEN', 'KERR']),
    ],
  },
  {
    rule: 'count-after-side',
    text: 'ONT VOTE POUR : 14 ONT VOTE CONTRE : / SE SONT ABSTENUS : /',
    zone: 'vote',
    finds: [pour(14), contre(0), abstentions(0)],
  },
  { rule: 'count-after-side', text: 'Abstention : néant', zone: 'vote', finds: [abstentions(0)] },
  {
    rule: 'count-after-side',
    text: `
      POUR   20
      CONTRE   0
      ABSTENTION   0`,
    zone: 'vote',
    finds: [pour(20), contre(0), abstentions(0)],
  },
  { rule: 'count-after-side', text: 'Crédit voté pour : 4 500 €', zone: 'vote', finds: [] },
  { rule: 'count-after-side', text: 'un local pour 12 enfants', zone: 'recitals', finds: [] },

  {
    rule: 'count-before-side',
    text: 'Adopté à 18 voix pour et 1 abstention (M. TERRAL)',
    zone: 'vote',
    finds: [pour(18), abstentions(1, ['TERRAL'])],
  },
  {
    rule: 'count-before-side',
    text: '0 contre, 0 abstention, 11 pour',
    zone: 'vote',
    finds: [contre(0), abstentions(0), pour(11)],
  },
  {
    rule: 'count-before-side',
    text: '2 contre 3 absentions 6 votes pour',
    zone: 'vote',
    finds: [contre(2), abstentions(3), pour(6)],
  },
  {
    rule: 'count-before-side',
    text: 'par dix-neuf voix « Pour » et deux voix contre',
    zone: 'vote',
    finds: [pour(19), contre(2)],
  },
  { rule: 'count-before-side', text: 'aucune abstention', zone: 'vote', finds: [abstentions(0)] },
  { rule: 'count-before-side', text: 'la commune verse 500 pour la fête', zone: 'dispositif', finds: [] },
  { rule: 'count-before-side', text: 'une lutte de 3 contre la pluie', zone: 'dispositif', finds: [] },

  {
    rule: 'votes-for',
    text: "A L'UNANIMITE des votants (31 voix), le Conseil",
    zone: 'vote',
    finds: [pour(31)],
    quotes: '31 voix',
  },
  { rule: 'votes-for', text: 'Le Conseil prend acte par 26 VOIX du rapport', zone: 'vote', finds: [pour(26)] },
  { rule: 'votes-for', text: 'par 12 voix contre', zone: 'vote', finds: [] },

  {
    rule: 'side-named',
    text: 'Contre : M. Rastoul',
    zone: 'vote',
    finds: [{ side: 'against', names: ['Rastoul'] }],
  },
  {
    rule: 'side-named',
    text: 'Le Conseil, moins Mme OLLIER, M. PRAT qui votent contre, accepte',
    zone: 'vote',
    finds: [{ side: 'against', names: ['OLLIER', 'PRAT'] }],
  },
  {
    rule: 'side-named',
    text: "Abstention de l'opposition (2 Membres : MM. QUEROL, RIBES)",
    zone: 'vote',
    finds: [abstentions(2, ['QUEROL', 'RIBES'])],
  },
  { rule: 'side-named', text: 'ceux qui votent pour la première fois', zone: 'recitals', finds: [] },

  {
    rule: 'not-taking-part',
    text: "à l'unanimité des membres présents, Madame Paule SERRES ne prenant pas part au vote",
    zone: 'vote',
    finds: [notVoting(['Paule SERRES'])],
  },
  {
    rule: 'not-taking-part',
    text: 'à la majorité (non participations au vote de M. TORT, Mme UBALD et M. VIALA)',
    zone: 'vote',
    finds: [notVoting(['TORT', 'UBALD', 'VIALA'])],
  },
  { rule: 'not-taking-part', text: 'Le Maire ne prend pas part au vote.', zone: 'vote', finds: [notVoting()] },
  { rule: 'not-taking-part', text: 'Les mineurs ne prennent pas part au vote', zone: 'recitals', finds: [] },
]);
