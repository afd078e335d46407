/** Tables with other columns, and tables of something else. */
import type { GivenCase } from './given.ts';

export const MORE_TABLES: readonly GivenCase[] = [
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Association                 Fonctionnement     Projet       Total
      Boule Ronde                   400 €                         400 €
      Union sportive du canton
      de Saint-Aubin                200 €            50 €         250 €
    `,
    grants: ['Boule Ronde = 400', 'Union sportive du canton de Saint-Aubin = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, approuve l'attribution des subventions selon le tableau annexé.
      Pour extrait conforme,
      Le Maire,
      Annexe : subventions attribuées
      Association                 Montant
      Boule Ronde                   400 €
      Lyre de Brume                 250 €
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Association                 Subvention 2031
      Boule Ronde                   1 400
      Lyre de Brume                12 250
      Total                        13 650
    `,
    grants: ['Boule Ronde = 1400', 'Lyre de Brume = 12250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, vote les subventions aux associations suivantes :
      Boule Ronde                   400
      Lyre de Brume                 250
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Il est proposé de répartir les subventions de la façon suivante :
      Structure            Action                        Coût total      Montant proposé     %
      Boule Ronde          Tournoi des quartiers         1 000 €         400 €               40 %
      Lyre de Brume        Concert                       1 250 €         250 €               20 %
      Le Conseil, après en avoir délibéré, approuve à l'unanimité l'attribution de ces subventions.
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Imputation     Bénéficiaire        Montant
      6574           Boule Ronde         400 €
      6574           Lyre de Brume       250 €
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Thématique      Association         Montant
      Sport           Boule Ronde         400 €
      Culture         Lyre de Brume       250 €
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Montant        Bénéficiaire
      400 €          Boule Ronde
      250 €          Lyre de Brume
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, approuve le plan de financement suivant et sollicite les subventions correspondantes :
      Financeur            Montant
      État (DETR)          40 000 €
      Département          20 000 €
      Autofinancement      20 000 €
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, attribue les lots du marché comme suit :
      Lot                  Entreprise             Montant HT
      1 Gros œuvre         Société Roulier        40 000 €
      2 Peinture           SARL Couleurs          12 000 €
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, adopte la décision modificative suivante :
      Article        Libellé                   Montant
      6574           Subventions               5 000 €
      022            Dépenses imprévues       -5 000 €
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Association               Montant     Vote
      Boule Ronde               400 €       Unanimité
      Lyre de Brume             250 €       1 abstention
                                            (M. DURIEU)
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
                             Rappel 2030       Demande 2031       Attribution 2031
      Boule Ronde            300 €             500 €              400 €
      Lyre de Brume          200 €             300 €              250 €
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Association          Aide Ville       Aide Région       Aide État
      Boule Ronde          400 €            300 €             200 €
      Lyre de Brume        250 €            200 €             100 €
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Association          Subvention     Acompte versé     Solde
      Boule Ronde          400 €          200 €             200 €
      Lyre de Brume        250 €          125 €             125 €
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Porteur                     Action               Coût total     Subvention proposée
      Régie de quartier du Lac    Jardins partagés     24 600 €       6 000 €
      MJC des Tilleuls            Atelier vidéo        11 250 €       3 500 €

      Le Conseil métropolitain, après en avoir délibéré :

      - Approuve la programmation 2031 de la politique de la ville telle que présentée dans le tableau ci-dessus, pour un montant total de 9 500 €,
      - Autorise le Président à signer les conventions.
    `,
    grants: ['Régie de quartier du Lac = 6000', 'MJC des Tilleuls = 3500'],
  },
  {
    text: `
      Porteur                     Action               Coût total     Subvention proposée
      Régie de quartier du Lac    Jardins partagés     24 600 €       6 000 €
      MJC des Tilleuls            Atelier vidéo        11 250 €       3 500 €

      Le Conseil métropolitain, après en avoir délibéré :

      - Approuve la programmation telle que présentée dans le tableau ci-dessus, pour un montant total de 35 850 €.
    `,
    grants: [],
  },
];
