/** Acts that look like other papers: about a budget, a convention, a decree; with a report before them. */
import type { Paper } from './papers.ts';

export const ACTS_AFTER_ALL: readonly Paper[] = [
  {
    name: 'a budget that is voted',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      **BUDGET PRIMITIF 2031**
      Séance du 12 mars 2031
      Le Conseil municipal, après en avoir délibéré, par 12 voix pour et 3 contre, adopte le budget primitif.
    `,
  },
  {
    name: 'nothing in its head but the matter, and « Le Bureau » above the visas',
    text: `
      Vendredi 22 mars 2031
      **Participations au logement social**
      Les opérations suivantes sont soumises à votre approbation.

      Le Bureau

      vu le code de la construction et de l'habitation

      après en avoir délibéré

      approuve

      le versement des participations.

      Adopté à l'unanimité.
    `,
  },
  {
    name: 'a convention that is approved',
    text: `
      **CONVENTION AVEC LE SYNDICAT DES EAUX**
      **Délibération n° 2031-14 du Conseil communautaire du 12 mars 2031**
      Le Conseil communautaire, après en avoir délibéré, à l'unanimité, approuve la convention.
    `,
  },
  {
    name: 'the rules of procedure, adopted',
    text: `
      **RÈGLEMENT INTÉRIEUR DU CONSEIL MUNICIPAL**
      **EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS**
      Séance du 12 mars 2031
      Le Conseil municipal adopte à l'unanimité son règlement intérieur.
    `,
  },
  {
    name: 'a report with the deliberation after it',
    text: `
      **RAPPORT N° 2031-14**
      Rapporteur : Mme Eve BLANC
      La piscine doit être rénovée.
      **DÉLIBÉRATION**
      Le Conseil départemental,
      Vu le rapport de Madame la Présidente,
      Après en avoir délibéré, à l'unanimité,
      DÉCIDE d'approuver les travaux.
    `,
  },
  {
    name: 'the decisions of the mayor, of which the council takes note',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      Séance du Conseil municipal du 12 mars 2031
      **N° 2031-14 – Décisions du Maire prises en vertu de l'article L. 2122-22**
      Le Conseil municipal prend acte des décisions suivantes : décision n° 2031-02, décision n° 2031-03.
    `,
  },
  {
    name: 'an act about the statutes of a company',
    text: `
      **VALBOURG MÉTROPOLE**
      **SOCIÉTÉ PUBLIQUE LOCALE VALBOURG AMÉNAGEMENT – MODIFICATION DES STATUTS**
      Séance du Bureau du 12 mars 2031
      Le Bureau, après en avoir délibéré, à l'unanimité, approuve les statuts.
    `,
  },
  {
    name: 'an act about the minutes of the sitting before',
    text: `
      **CONSEIL MUNICIPAL DU 12 MARS 2031**
      **Délibération n° 2031-01 : Approbation du procès-verbal de la séance du 3 février 2031**
      Le Conseil municipal, après en avoir délibéré, à l'unanimité, approuve le procès-verbal.
    `,
  },
  {
    name: 'the board of a CCAS',
    text: `
      **CENTRE COMMUNAL D'ACTION SOCIALE DE SAINT-AUBIN**
      **DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION**
      Réunion du 7 avril 2031
      Le Conseil d'administration, après en avoir délibéré, à l'unanimité, fixe les tarifs.
    `,
  },
  {
    name: 'a motion',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      Conseil municipal du 12 mars 2031
      **MOTION DE SOUTIEN AUX AGRICULTEURS**
      Le Conseil municipal apporte son soutien aux agriculteurs et demande à l'État des mesures.
      Motion adoptée à l'unanimité.
    `,
  },
  {
    name: 'an amendment whose title breaks before « CONVENTION »',
    text: `
      # VILLE DE PORTSAINT
      **CONSEIL MUNICIPAL DU LUNDI 24 JUIN 2031**

      **31-06-112 – CULTURE – FESTIVAL DU QUAI – AVENANT N° 1 À LA**
      **CONVENTION – COMPLÉMENT DE SUBVENTION**

      LE CONSEIL MUNICIPAL,

      Après en avoir délibéré, par 31 voix pour et 4 abstentions,

      DÉCIDE d'approuver l'avenant.
    `,
  },
];
