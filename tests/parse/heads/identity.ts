/** Numbers, dates, titles, and who presides, reports and keeps the minutes. */
import type { HeadCase } from './case.ts';

export const IDENTITY: readonly HeadCase[] = [
  {
    name: 'five dates, one of them the sitting',
    text: `
      **MÉTROPOLE DE VALBOURG**
      Envoyé en préfecture le 18/06/2031
      Reçu en préfecture le 19/06/2031
      Publié le 20/06/2031
      Convocation du 6 juin 2031
      **CONSEIL MÉTROPOLITAIN**
      **Séance du jeudi 12 juin 2031**
      **Délibération n° 2031_06_12**
      **Objet : Tarifs de la patinoire**

      Le Conseil métropolitain, après en avoir délibéré, à l'unanimité, approuve les tarifs.
    `,
    says: {
      number: '2031_06_12',
      session: '2031-06-12',
      convened: '2031-06-06',
      received: '2031-06-19',
      posted: '2031-06-20',
      title: 'Tarifs de la patinoire',
    },
  },
  {
    name: 'a date in words',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      N° DEL-2031-031
      L'an deux mil trente et un, le vingt-quatre septembre à dix-neuf heures trente, le Conseil municipal de la commune de Saint-Aubin, dûment convoqué le dix-sept septembre deux mille trente et un, s'est réuni en session ordinaire sous la présidence de Madame Anne PETIT, Maire.

      **OBJET : RÈGLEMENT DU CIMETIÈRE**

      Le Conseil municipal, après en avoir délibéré, à l'unanimité, approuve le règlement.
    `,
    says: {
      number: 'DEL-2031-031',
      session: '2031-09-24',
      convened: '2031-09-17',
      title: 'RÈGLEMENT DU CIMETIÈRE',
      president: 'Anne PETIT',
    },
  },
  {
    name: 'a title over three lines, above the recitals',
    text: `
      **DÉPARTEMENT DE LA LOIRE-BASSE**
      **COMMISSION PERMANENTE**
      Réunion du 4 juillet 2031
      **Délibération n° CP-2031-0421**

      **Objet : Convention de partenariat avec le syndicat mixte des rivières pour l'entretien des**
      **berges de la Vernelle et de ses affluents – Avenant n° 2 relatif à la durée et aux modalités**
      **de versement de la participation du Département**

      Vu le code général des collectivités territoriales,
      Vu la convention signée le 3 mars 2029,
      La Commission permanente, après en avoir délibéré, à l'unanimité, approuve l'avenant n° 2.
    `,
    says: {
      number: 'CP-2031-0421',
      session: '2031-07-04',
      body: 'Commission permanente',
      title:
        "Convention de partenariat avec le syndicat mixte des rivières pour l'entretien des berges de la Vernelle et de ses affluents – Avenant n° 2 relatif à la durée et aux modalités de versement de la participation du Département",
    },
  },
  {
    name: 'two secretaries',
    text: `
      **CONSEIL MUNICIPAL DU 3 FÉVRIER 2031**
      Délibération n° 24/056
      Objet : Tarifs du marché
      Secrétaires de séance : Mme Eve BLANC et M. Luc ROY
      Le Conseil municipal, après en avoir délibéré, à l'unanimité, fixe les tarifs.
    `,
    says: { number: '24/056', session: '2031-02-03', secretary: 'Eve BLANC et Luc ROY', title: 'Tarifs du marché' },
  },
  {
    name: 'a secretary appointed in the text',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      **Séance du 3 février 2031**
      N° CM20310203-03
      Étaient présents : M. Paul DURAND, Mme Eve BLANC, M. Luc ROY
      Conformément à l'article L. 2121-15 du code général des collectivités territoriales, le Conseil a désigné Mme Eve BLANC pour remplir les fonctions de secrétaire.
      **Objet : Tarifs du marché**
      Le Conseil municipal, après en avoir délibéré, à l'unanimité, fixe les tarifs.
    `,
    says: { number: 'CM20310203-03', secretary: 'Eve BLANC', session: '2031-02-03' },
  },
  {
    name: 'a secretary who is elected',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      **Séance du 3 février 2031**
      N° B-2031-0123
      M. Luc ROY a été élu secrétaire de séance.
      **Objet : Tarifs du marché**
      Le Conseil municipal, après en avoir délibéré, à l'unanimité, fixe les tarifs.
    `,
    says: { number: 'B-2031-0123', secretary: 'Luc ROY' },
  },
  {
    name: 'a secretary who is named after a colon',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      **Séance du 3 février 2031**
      Étaient présents : MM. DURAND, ROY
      A été nommé secrétaire : M. ROY
      **Objet : Tarifs du marché**
      Le Conseil municipal, après en avoir délibéré, à l'unanimité, fixe les tarifs.
    `,
    says: { secretary: 'ROY', present: ['DURAND', 'ROY'] },
  },
  {
    name: 'the rapporteur after the title',
    text: `
      **RÉGION DES TROIS RIVIÈRES**
      **CONSEIL RÉGIONAL**
      Séance plénière du 12 décembre 2031
      **DÉLIBÉRATION N° 2031-12-0004**
      **PLAN RÉGIONAL DES LYCÉES**
      Rapporteur : M. Luc ROY, vice-président
      Le Conseil régional, après en avoir délibéré, à la majorité, adopte le plan.
    `,
    says: {
      number: '2031-12-0004',
      rapporteur: 'Luc ROY',
      title: 'PLAN RÉGIONAL DES LYCÉES',
      body: 'Conseil régional',
      session: '2031-12-12',
    },
  },
  {
    name: 'the rapporteur who speaks',
    text: `
      **COMMUNAUTÉ DE COMMUNES DE LA VERNELLE**
      Conseil communautaire du 5 mars 2031
      2031-017 – Tarifs de la piscine
      Madame Eve BLANC, vice-présidente déléguée aux sports, expose :
      La piscine rouvre.
      Le Conseil communautaire, après en avoir délibéré, à l'unanimité, fixe les tarifs.
    `,
    says: { number: '2031-017', rapporteur: 'Eve BLANC', title: 'Tarifs de la piscine', session: '2031-03-05' },
  },
  {
    name: 'a CCAS',
    text: `
      **CENTRE COMMUNAL D'ACTION SOCIALE DE SAINT-AUBIN**
      **CONSEIL D'ADMINISTRATION**
      **Séance du 7 avril 2031**
      Délibération n° 2031/08 : Tarifs du portage de repas
      Présidente : Mme Anne PETIT
      Le Conseil d'administration, après en avoir délibéré, à l'unanimité, fixe les tarifs.
    `,
    says: {
      number: '2031/08',
      body: "Conseil d'administration",
      session: '2031-04-07',
      president: 'Anne PETIT',
      title: 'Tarifs du portage de repas',
    },
  },
  {
    name: 'a syndicate, its committee in prose',
    text: `
      **SYNDICAT MIXTE DU BASSIN DE LA VERNELLE**
      Délibération du Comité syndical n° 2031-14
      Le vingt-six juin deux mille trente et un, à quatorze heures, le Comité syndical, légalement convoqué le 18 juin 2031, s'est réuni à Valbourg sous la présidence de M. Karim HADDAD.
      **Objet : Programme pluriannuel d'entretien**
      Le Comité syndical, après en avoir délibéré, à l'unanimité, approuve le programme.
    `,
    says: {
      number: '2031-14',
      body: 'Comité syndical',
      session: '2031-06-26',
      convened: '2031-06-18',
      president: 'Karim HADDAD',
    },
  },
  {
    name: 'a stamp in the middle of a sentence',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      **Séance du 3 février 2031**
      **Délibération n° 2031-07 : Tarifs du marché**
      Le Conseil municipal, après en avoir
      [stamp] Envoyé en préfecture le 06/02/2031
      [stamp] Reçu en préfecture le 06/02/2031
      [stamp] Publié le 07/02/2031
      [stamp] ID : 095-219501426-20310203-2031_07-DE
      délibéré, à l'unanimité, fixe les tarifs.
    `,
    says: { number: '2031-07', received: '2031-02-06', posted: '2031-02-07', session: '2031-02-03' },
  },
  {
    name: 'numbers of another act in the recitals',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      **Séance du 3 février 2031**
      **Délibération n° 2031-07 : Tarifs du marché**
      Vu la délibération n° 2029-45 du 12 mars 2029 fixant les tarifs,
      Vu la délibération du Conseil municipal en date du 6 mai 2024,
      Vu l'arrêté n° 2030-112 du 4 mai 2030,
      Le Conseil municipal, après en avoir délibéré, à l'unanimité, fixe les tarifs.
    `,
    says: { number: '2031-07', references: [{ number: '2029-45', date: '2029-03-12' }, { date: '2024-05-06' }] },
  },
  {
    name: 'references with the date first, and by the body',
    text: `
      **VALBOURG MÉTROPOLE**
      **Bureau du 3 février 2031**
      **Délibération n° 2031-07 : Tarifs du marché**
      Vu la délibération du 29 mai 2030 n°2030/284,
      Vu la délibération n° DEL2030-36 du Conseil métropolitain du 24 juin 2030 portant délégation au Bureau,
      Le Bureau, après en avoir délibéré, à l'unanimité, fixe les tarifs.
    `,
    says: {
      references: [
        { date: '2030-05-29', number: '2030/284' },
        { number: 'DEL2030-36', date: '2030-06-24' },
      ],
    },
  },
  {
    name: 'a département that decides by its permanent commission',
    text: `**DEPARTEMENT DE LA VALSERINE**
**COMMISSION PERMANENTE**
**Réunion du 17 novembre 2031**
**Délibération n° CP-2031-4 : Tarifs du musée**

La Commission permanente, après en avoir délibéré, fixe les tarifs.`,
    says: { authority: 'DEPARTEMENT DE LA VALSERINE', session: '2031-11-17' },
  },
];
