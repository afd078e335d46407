/** Forms of lists, prizes and tables that documents which nobody had seen before showed to be missed. */
import type { GivenCase } from './given.ts';

export const UNSEEN_FORMS: readonly GivenCase[] = [
  {
    text: `
      DELIBERE
      1° - Approuve :
      a) - l'attribution, pour l'année 2031, de subventions d'un montant total de 145 000 € réparti comme suit :
      - 60 000 € au profit de l'association Ronde des Métiers,
      - 85 000 € au profit de l'association Le Grand Établi,
      b) - les conventions à passer avec lesdites associations.
      2° - Autorise monsieur le Président à signer lesdites conventions.
    `,
    grants: ['association Ronde des Métiers = 60000', 'association Le Grand Établi = 85000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide :
      - d'attribuer un prix de 3 500 € à chacun des lauréats suivants : Mme Faustine GRANGER (physique), M. Idriss BENAMOU et Mme Agathe ROUYER,
      - d'attribuer une bourse de 800 € à Mme Louison PARISOT.
    `,
    grants: [
      'Mme Faustine GRANGER = 3500',
      'M. Idriss BENAMOU = 3500',
      'Mme Agathe ROUYER = 3500',
      'Mme Louison PARISOT = 800',
    ],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide de verser une subvention de 1 200 € à l'association « Le Vestiaire » et de mettre à sa disposition le local du 3, rue Basse.
    `,
    grants: ['association « Le Vestiaire » = 1200'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'accorder les aides suivantes :
      EARL Les Terrasses, maraîchage, Valbourg : 5.000,00 €
      Madame Clarisse ISNARD, oléiculture, Montclair : 3.250,50 €
    `,
    grants: ['EARL Les Terrasses = 5000', 'Madame Clarisse ISNARD = 3250.5'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      - Université du Val (colloque « Frontières ») : 2 500 €
      - Jeunes Juristes (concours de plaidoirie) : 1 000 €
    `,
    grants: ['Université du Val = 2500', 'Jeunes Juristes = 1000'],
  },
  {
    text: `
      Madame le Maire fait part des demandes reçues. Après discussion, le Conseil Municipal décide, à l'unanimité, de verser les subventions suivantes pour l'année 2031 :
      - Comité des fêtes : 500 €
      - Les Amis du Lavoir : 100 €
      - Amicale des pompiers : refus
    `,
    grants: ['Comité des fêtes = 500', 'Les Amis du Lavoir = 100'],
  },
  {
    text: `
      Porteur                    Coût total     Part État     Part CU
      Centre social du Lac       24 000         12 000        5 000
      Ligue de l'Estran          41 200         20 000        8 500

      Le Conseil communautaire, après en avoir délibéré, attribue les subventions telles que détaillées dans le tableau ci-dessus.
    `,
    grants: ['Centre social du Lac = 5000', "Ligue de l'Estran = 8500"],
  },
  {
    // What is paid for is no name.
    text: `
      Dossier      Nature de l'aide           Montant
      2031-118     Impayé d'électricité       214,35 €
      2031-121     Bons alimentaires          80,00 €

      Le Conseil d'administration, après en avoir délibéré, accorde les aides figurant dans le tableau ci-dessus.
    `,
    grants: [],
  },
  {
    text: `
      Il est proposé au Bureau :
      - d'attribuer une subvention de 6 000 € à la SCIC Terres du Val, une subvention de 4 500 € au GAB du Lac et une subvention de 2 000 € à l'association Bocage Nourricier ;
      - d'autoriser le Président à signer les conventions.

      Le Bureau, après en avoir délibéré, adopte à l'unanimité la présente délibération. Mme PETIT n'a pas pris part au vote.
    `,
    grants: ['SCIC Terres du Val = 6000', 'GAB du Lac = 4500', 'association Bocage Nourricier = 2000'],
  },
  {
    text: `
      Le conseil décide à l'unanimité d'attribuer : 300 € à l'Amicale des anciens, 150 € au Souvenir du Val, 80 € à la Prévention du Lac. La demande du club est rejetée.
    `,
    grants: ['Amicale des anciens = 300', 'Souvenir du Val = 150', 'Prévention du Lac = 80'],
  },
  {
    text: `
      La Commission permanente, après en avoir délibéré, DÉCIDE :
      - d'attribuer, au titre du fonds de soutien, les subventions suivantes :
      Commune d'Aigne – réfection de la toiture de l'école : 18 000 € (coût HT : 60 000 €)
      Commune de Rivemont – création d'un terrain de jeux : 12 500 € (coût HT : 62 400 €)
    `,
    grants: ["Commune d'Aigne = 18000", 'Commune de Rivemont = 12500'],
  },
];
