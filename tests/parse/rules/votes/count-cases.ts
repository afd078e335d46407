/** Figures and names of the sides of a vote. */
import type { RuleCase } from '../../rule-cases.ts';
import { abstentions, contre, notVotingCount, pour, type Told } from './told.ts';

export const countCases: readonly RuleCase<Told>[] = [
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
    rule: 'count-after-side',
    text: `
      Ont voté pour (15)
      Ont voté contre (9)
      Se sont abstenus (3)`,
    zone: 'vote',
    finds: [pour(15), contre(9), abstentions(3)],
  },
  { rule: 'count-after-side', text: 'une salle pour (12) personnes', zone: 'vote', finds: [] },
  {
    rule: 'count-after-side',
    text: `
      SE SONT ABSTENUS : 3
      N'ONT PAS PRIS PART AU VOTE : 1`,
    zone: 'vote',
    finds: [abstentions(3), notVotingCount(1)],
  },
  {
    rule: 'count-after-side',
    text: 'Ne prennent pas part au vote : 1 (Mme DELMAS)',
    zone: 'vote',
    finds: [notVotingCount(1, ['DELMAS'])],
  },

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
  { rule: 'count-before-side', text: 'Vote : 25 pour', zone: 'vote', finds: [pour(25)] },
  { rule: 'count-before-side', text: 'aucune abstention', zone: 'vote', finds: [abstentions(0)] },
  { rule: 'count-before-side', text: 'la commune verse 500 pour la fête', zone: 'dispositif', finds: [] },
  { rule: 'count-before-side', text: 'une lutte de 3 contre la pluie', zone: 'dispositif', finds: [] },

  {
    rule: 'votes-against-votes',
    text: 'Adopté par 12 voix contre 3 et 2 abstentions',
    zone: 'vote',
    finds: [pour(12), contre(3)],
  },
  {
    rule: 'votes-against-votes',
    text: 'Rejeté par douze voix contre trois',
    zone: 'vote',
    finds: [contre(12), pour(3)],
  },
  { rule: 'votes-against-votes', text: 'par 2 voix contre 3 abstentions', zone: 'vote', finds: [] },
  { rule: 'votes-against-votes', text: 'par 2 voix contre et 17 pour', zone: 'vote', finds: [] },

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
  {
    rule: 'side-named',
    text: "à l'unanimité moins l'abstention de Mme QUEROL et M. RIBES",
    zone: 'vote',
    finds: [{ side: 'abstentions', names: ['QUEROL', 'RIBES'] }],
  },
  { rule: 'side-named', text: "l'abstention de nombreux électeurs", zone: 'vote', finds: [] },
  { rule: 'side-named', text: 'ceux qui votent pour la première fois', zone: 'recitals', finds: [] },
  {
    rule: 'side-named',
    text: "S'abstiennent : M. QUEROL, Mme RIBES",
    zone: 'vote',
    finds: [{ side: 'abstentions', names: ['QUEROL', 'RIBES'] }],
  },
  {
    rule: 'side-by-groups',
    text: "Votent pour : le groupe Avenir (24), le groupe Hissons haut (15)\nS'abstiennent : le groupe Territoires (12)",
    zone: 'vote',
    finds: [pour(39, ['le groupe Avenir', 'le groupe Hissons haut']), abstentions(12, ['le groupe Territoires'])],
  },
  {
    rule: 'side-by-groups',
    text: 'Vote contre : les élus Agir autrement (3).',
    zone: 'vote',
    finds: [contre(3)],
  },
  { rule: 'side-by-groups', text: 'Votent pour : le groupe Avenir et Mme PETIT', zone: 'vote', finds: [] },
  {
    rule: 'count-before-side',
    text: "Mis aux voix par M. le Président, le projet d'aide au syndicat mixte recueille 21 voix pour, 33 voix contre.",
    zone: 'recitals',
    finds: [pour(21), contre(33)],
  },
];
