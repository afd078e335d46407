/** Heads that documents which nobody had seen before showed to be missed. */
import type { HeadCase } from './case.ts';

const DECIDED = "Le Conseil municipal, après en avoir délibéré, à l'unanimité, approuve la convention.";

export const UNSEEN_HEADS: readonly HeadCase[] = [
  {
    name: 'figures in brackets behind the words of attendance',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      **Délibération n° 2031-07 : Tarifs du marché**
      Membres en exercice : 39
      Étaient présents (33) : voir la feuille de présence
      Avaient donné procuration (5) :
      Mme Eve BLANC à M. Paul DURAND

      ${DECIDED}
    `,
    says: { members: ['inOffice 39', 'present 33', 'proxies 5'] },
  },
  {
    name: 'who sits in the place of another',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      **Délibération n° 2031-07 : Tarifs du marché**
      Étaient présents : DURAND Paul, PETIT Anne (suppléante de ROY Luc), M. Marc LENOIR, suppléant de Mme Eve BLANC

      ${DECIDED}
    `,
    says: { present: ['DURAND Paul', 'PETIT Anne', 'Marc LENOIR'] },
  },
  {
    name: 'who presents the act, with an office between',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      **Délibération n° 2031-07 : Tarifs du marché**

      Mme Anne PETIT, adjointe à la vie locale, présente la délibération.

      ${DECIDED}
    `,
    says: { rapporteur: 'Anne PETIT', title: 'Tarifs du marché' },
  },
  {
    name: 'who speaks to the assembly',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      **Délibération n° 2031-07 : Tarifs du marché**

      Monsieur Paul DURAND, Adjoint délégué aux Sports, expose à l'Assemblée :
      Le marché a changé de place.

      ${DECIDED}
    `,
    says: { rapporteur: 'Paul DURAND' },
  },
  {
    name: 'an office without a comma before a name with a particle',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      **Délibération n° 2031-07 : Tarifs du marché**
      Rapporteure : Mme la Vice-présidente Anne d'ARMOR

      ${DECIDED}
    `,
    says: { rapporteur: "Anne d'ARMOR" },
  },
  {
    name: 'the body and its date between number and title',
    text: `
      **Syndicat mixte des eaux du Val**
      **DÉLIBÉRATION n° 2031/CA/29**
      **du Conseil d'administration du 2 décembre 2031**

      **SOUTIEN À TROIS PROJETS**

      Le Conseil d'administration, après en avoir délibéré, à l'unanimité, approuve les projets.

      Le Président du Syndicat,
      Paul DURAND
    `,
    says: { number: '2031/CA/29', title: 'SOUTIEN À TROIS PROJETS', session: '2031-12-02', president: 'Paul DURAND' },
  },
  {
    name: 'a chapter of the budget above the title',
    text: `
      **RÉGION DU VAL**
      **Délibération n° 31_0303_07**
      **Programme 0303 – Accompagner les entreprises**
      **Décision n° 7 : Aides aux petites entreprises**

      La Commission permanente, après en avoir délibéré, à l'unanimité, approuve les aides.
    `,
    says: { number: '31_0303_07', title: 'Aides aux petites entreprises' },
  },
  {
    name: 'a number with the name of a service, and the title beside it',
    text: `
      2031 DAC 144 Subventions (86 500 euros) à trois structures de la culture scientifique.

      Le Conseil municipal de Saint-Aubin, siégeant en formation de Conseil municipal les 5 et 6 octobre 2031,

      Vu le code général des collectivités territoriales, notamment ses articles L. 2121-29 et suivants ;

      Délibère :
      Article 1 : Une subvention de 24 000 euros est attribuée à l'association Planète.
    `,
    says: {
      number: '2031DAC144',
      title: 'Subventions (86 500 euros) à trois structures de la culture scientifique.',
      body: 'Conseil municipal',
    },
  },
  {
    name: 'who was heard as rapporteur',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      **Délibération n° 2031-07 : Tarifs du marché**

      Vu le rapport de Monsieur le Président,
      Après avoir entendu Mme Anne PETIT, rapporteure,

      ${DECIDED}
    `,
    says: { rapporteur: 'Anne PETIT' },
  },
  {
    name: 'who reports, in brackets behind the title',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      **Délibération n° 2031-07 : Tarifs du marché (rapporteur : Mme Anne PETIT)**

      ${DECIDED}
    `,
    says: { title: 'Tarifs du marché', rapporteur: 'Anne PETIT' },
  },
  {
    name: 'number and title below a secretary told in a sentence',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      **Séance du 28 mars 2031**
      Présents : 18
      Mme Anne PETIT a été nommée secrétaire.

      **2031-21 Subventions 2031 aux associations locales**

      ${DECIDED}
    `,
    says: { number: '2031-21', title: 'Subventions 2031 aux associations locales' },
  },
  {
    name: 'minutes of a deliberation, which are one act',
    text: `
      **PAYS DU VAL AGGLOMÉRATION**
      **CONSEIL D'AGGLOMÉRATION**
      **PROCÈS-VERBAL DE DÉLIBÉRATION N° DEL31-107**
      Séance du 2 juillet 2031

      **OBJET : Subvention 2031**

      Après en avoir délibéré, le Conseil d'agglomération, à l'unanimité, approuve la convention.
    `,
    says: { number: 'DEL31-107', body: "Conseil d'agglomération", session: '2031-07-02' },
  },
  {
    name: 'who took part in the deliberation',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      **Séance du 28 mars 2031**
      Afférents au Conseil : 19
      En exercice : 18
      Qui ont pris part à la délibération : 16
      **Délibération n° 2031-07 : Tarifs du marché**

      ${DECIDED}
    `,
    says: { members: ['inOffice 18', 'votesCast 16'] },
  },
  {
    name: 'the day of the sitting behind the number, and a surname behind an office',
    text: `
      **MÉTROPOLE DU VAL**
      **DÉLIBÉRATION DE LA COMMISSION PERMANENTE N° 2031-0915**
      **du lundi 19 mai 2031**

      **Insertion – Attribution de subventions**

      La Commission permanente,
      Vu le rapport de monsieur le Vice-Président DURAND,
      Après en avoir délibéré, à l'unanimité, approuve la convention.

      Le Président de la Métropole du Val, Paul ROY
    `,
    says: { number: '2031-0915', session: '2031-05-19', rapporteur: 'DURAND', president: 'Paul ROY' },
  },
];
