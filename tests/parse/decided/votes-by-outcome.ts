/** Rejected, noted, put off, on a part or on the whole, of procedure: what came of a vote, however it is told. */
import type { DecidedCase } from './case.ts';

export const VOTES_BY_OUTCOME: readonly DecidedCase[] = [
  {
    name: 'a form with dashes for nobody',
    text: `
      Le Conseil municipal, après en avoir délibéré, approuve le compte de gestion.

      Pour : 15
      Contre : -
      Abstentions : -
    `,
    grants: [],
    vote: 'unanimous for=15 against=0 abstentions=0',
  },
  {
    name: 'a form whose empty lines say nothing',
    text: `
      Le Conseil municipal, après en avoir délibéré, approuve le compte de gestion.

      Pour : 15
      Contre :
      Abstentions :
    `,
    grants: [],
    vote: 'adopted for=15',
  },
  {
    name: 'the council adopts',
    text: `
      Le Conseil d'administration approuve à main levée la convention.

      Le Conseil d'administration adopte.
    `,
    grants: [],
    vote: 'adopted',
  },
  {
    name: 'carried, and no more',
    text: `
      Après en avoir délibéré, le Conseil communautaire approuve la convention.

      Délibération adoptée.
    `,
    grants: [],
    vote: 'adopted',
  },
  {
    name: 'takes note of a report',
    text: `
      Le Conseil communautaire prend acte de la présentation du rapport annuel sur le prix et la qualité du service.
    `,
    grants: [],
    vote: 'noted',
  },
  {
    name: 'notes the debate, without a vote',
    text: `
      Le Conseil municipal, après en avoir débattu, PREND ACTE de la tenue du débat d'orientation budgétaire.
    `,
    grants: [],
    vote: 'noted',
  },
  {
    name: 'gives act',
    text: `
      Le Conseil municipal donne acte à Madame le Maire de la présentation du rapport d'activité. Il n'y a pas de vote.
    `,
    grants: [],
    vote: 'noted',
  },
  {
    name: 'put off to the next sitting',
    text: `
      Le Conseil municipal, après en avoir délibéré, décide à l'unanimité de reporter l'examen de ce point à une prochaine séance.
    `,
    grants: [],
    vote: 'postponed',
  },
  {
    name: 'withdrawn from the agenda by the chair',
    text: `
      Ce dossier a été retiré de l'ordre du jour par Monsieur le Président.
    `,
    grants: [],
    vote: 'postponed',
  },
  {
    name: 'article by article, then the whole',
    text: `
      Le Conseil municipal, après en avoir délibéré :

      Article 1 : adopté à l'unanimité.
      Article 2 : adopté par 17 voix pour et 2 voix contre.

      L'ensemble est adopté par 19 voix pour.
    `,
    grants: [],
    vote: 'adopted for=19',
  },
  {
    name: 'the whole of the act',
    text: `
      Le Conseil régional, après en avoir délibéré, adopte le schéma.

      L'amendement n° 3 est rejeté par 60 voix contre 20.

      L'ensemble de la délibération, mis aux voix, est adopté par 62 voix pour et 20 voix contre.
    `,
    grants: [],
    vote: 'majority for=62 against=20',
  },
  {
    name: 'elected unanimously',
    text: `
      Le Conseil communautaire, après en avoir délibéré, procède à la désignation de ses représentants. Sont élus à l'unanimité : Mme RAVEL et M. PINEAU.
    `,
    grants: [],
    vote: 'unanimous',
  },
  {
    name: 'an election by ballot is no vote for and against',
    text: `
      Il est procédé au vote à bulletin secret. Le dépouillement donne les résultats suivants :

      Nombre de bulletins : 29
      Bulletins blancs ou nuls : 2
      Suffrages exprimés : 27
      Majorité absolue : 14
      Mme RAVEL : 19 voix
      M. PINEAU : 8 voix

      Mme RAVEL ayant obtenu la majorité absolue est proclamée élue.
    `,
    grants: [],
  },
  {
    name: 'closed doors, then the vote',
    text: `
      À la demande de trois membres, le Conseil municipal décide, à l'unanimité, de se réunir à huis clos.

      Le Conseil municipal, après en avoir délibéré, par 12 voix pour et 3 voix contre, approuve la transaction.
    `,
    grants: [],
    vote: 'majority for=12 against=3',
  },
  {
    name: 'urgency, then the vote',
    text: `
      L'urgence est approuvée à l'unanimité.

      Le Conseil départemental, après en avoir délibéré, adopte la motion par 20 voix pour et 8 abstentions.
    `,
    grants: [],
    vote: 'majority for=20 abstentions=8',
  },
  {
    name: 'an item added to the agenda, then the vote',
    text: `
      Le Conseil municipal accepte à l'unanimité d'ajouter ce point à l'ordre du jour.

      Le Conseil municipal, après en avoir délibéré, à la majorité, approuve la convention.
    `,
    grants: [],
    vote: 'majority',
  },
  {
    name: 'no secret ballot for the appointments',
    text: `
      Le Conseil municipal décide à l'unanimité de ne pas procéder aux nominations au scrutin secret.

      Le Conseil municipal, après en avoir délibéré, par 20 voix pour et 7 abstentions, désigne Mme RAVEL.
    `,
    grants: [],
    vote: 'majority for=20 abstentions=7',
  },
  {
    name: 'the casting vote',
    text: `
      Le Conseil municipal, après en avoir délibéré, par 7 voix pour et 7 voix contre, la voix du Maire étant prépondérante, approuve la convention.
    `,
    grants: [],
    vote: 'majority for=7 against=7',
  },
  {
    name: 'a committee is unanimous, the council is not',
    text: `
      La commission des finances a émis un avis favorable à l'unanimité.

      Le Conseil municipal, après en avoir délibéré, par 23 voix pour et 4 voix contre, approuve la convention.
    `,
    grants: [],
    vote: 'majority for=23 against=4',
  },
  {
    name: 'results told by a verb',
    text: `
      Le Conseil municipal, après en avoir délibéré, approuve la convention. Mis aux voix, ce rapport recueille 23 voix pour, 4 contre et 2 abstentions. Il est adopté à la majorité des suffrages exprimés.
    `,
    grants: [],
    vote: 'majority for=23 against=4 abstentions=2',
  },
  {
    name: 'one vote against, told in words',
    text: `
      Le Conseil municipal, après en avoir délibéré, à la majorité (une voix contre, une abstention), approuve la convention.
    `,
    grants: [],
    vote: 'majority against=1 abstentions=1',
  },
  {
    name: 'names before the side',
    text: `
      Le Conseil municipal, après en avoir délibéré, approuve la convention à la majorité, M. ORTIZ et Mme RAVEL votant contre, M. PINEAU s'abstenant.
    `,
    grants: [],
    vote: 'majority against=2 abstentions=1',
  },
  {
    name: 'all for but one',
    text: `
      Le Conseil municipal, après en avoir délibéré, à l'unanimité moins une voix (M. ORTIZ votant contre), approuve la convention.
    `,
    grants: [],
    vote: 'majority against=1',
  },
];
