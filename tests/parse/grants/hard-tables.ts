/** Tables whose cells wrap, whose columns are of other years, or whose themes have sums of their own. */
import type { GivenCase } from './given.ts';

export const HARD_TABLES: readonly GivenCase[] = [
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Nom                    Objet                    Demandé       Accordé
      Club de tennis de      Achat de filets et de    500 €         400 €
      Montclair              raquettes
      École de musique       Instruments              300 €         250 €
      intercommunale du
      Val
      Lyre                   Concert                  100 €          90 €
      TOTAL                                           900 €         740 €
    `,
    grants: ['Club de tennis de Montclair = 400', 'École de musique intercommunale du Val = 250', 'Lyre = 90'],
    sums: ['total 740'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Nom                    Objet                    Demandé       Accordé

      Club de tennis de      Achat de filets et de
      Montclair              raquettes                500 €         400 €

      École de musique
      intercommunale du      Instruments              300 €         250 €
      Val
    `,
    grants: ['Club de tennis de Montclair = 400', 'École de musique intercommunale du Val = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Association                 Code      Montant
      Boule Ronde (1942)          0312        400 €
      Lyre de Brume (1936)        0415        250 €
      Union des Jardins           0512          0 €
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Association                 Montant
      Boule Ronde                   400 €
      Lyre de Brume                 250 €*
      * dont 100 € déjà votés le 4 mai 2030
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Bénéficiaires               Montants (en €)
      Boule Ronde                   1 400,50
      Lyre de Brume                12 250,00
      TOTAL                        13 650,50
    `,
    grants: ['Boule Ronde = 1400.5', 'Lyre de Brume = 12250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Bénéficiaire                       Nature            Montant
      Association Le Phare               Fonctionnement    12 000 €
      Association Les Amis du Port       Investissement     3 000 €
    `,
    grants: ['Association Le Phare = 12000', 'Association Les Amis du Port = 3000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Associations sportives         500 €
      Boule Ronde                    400 €
      Judo Club                      100 €
      Associations culturelles       340 €
      Lyre de Brume                  250 €
      Harmonie du Val                 90 €
    `,
    grants: ['Boule Ronde = 400', 'Judo Club = 100', 'Lyre de Brume = 250', 'Harmonie du Val = 90'],
    sums: ['total 500', 'total 340'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
                                     Subvention 2030      Subvention 2031
      ASSOCIATIONS SPORTIVES
      Boule Ronde                    350 €                400 €
      ASSOCIATIONS CULTURELLES
      Lyre de Brume                  250 €                250 €
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, à l'unanimité, vote les subventions suivantes :
      Amicale des sapeurs-pompiers          400,00 €
      Amicale laïque                        250,00 €
      Provision                             350,00 €
      TOTAL                               1 000,00 €
    `,
    grants: ['Amicale des sapeurs-pompiers = 400', 'Amicale laïque = 250'],
  },
  {
    text: `
      Le Bureau, après en avoir délibéré, approuve l'attribution des subventions suivantes :
      Porteur                Action                          Budget de l'action      Subvention n-1      Subvention proposée
      Compagnie du Vallon    Festival « Les Nuits d'Été »    45 000 €                4 000 €             5 000 €
      Cie Brume              Résidence                       12 000 €                -                   -
    `,
    grants: ['Compagnie du Vallon = 5000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Association                 Président               Montant
      Boule Ronde                 M. Paul DURIEU            400 €
      Lyre de Brume               Mme Rose PALLIER          250 €
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Thème        Association         Montant
      Sport        Boule Ronde         400 €
                   Lyre de Brume       250 €
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Les subventions proposées sont les suivantes :
      Association                 Proposition
      Lyre de Brume                 250 €
      Boule Ronde                   400 €
      Le Conseil, après en avoir délibéré, à l'unanimité, adopte ces propositions.
    `,
    grants: ['Lyre de Brume = 250', 'Boule Ronde = 400'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré :
      - décide d'attribuer une subvention aux associations suivantes pour un montant global de 650 € :
      Lyre de Brume                 250 €
      Boule Ronde                   400 €
      - autorise le Président à signer les conventions.
    `,
    grants: ['Lyre de Brume = 250', 'Boule Ronde = 400'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, fixe les tarifs de location de la salle :
      Salle                 Associations      Particuliers
      Grande salle          100 €             250 €
      Petite salle           50 €             120 €
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, fixe comme suit les attributions de compensation :
      Commune              Montant
      Villedieu            15 500 €
      Saint-Aubin           9 000 €
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, accorde les garanties d'emprunt suivantes :
      Organisme            Montant du prêt
      Logis du Val         150 000 €
      Habitat Brume         90 000 €
    `,
    grants: [],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, prend acte des subventions perçues :
      Financeur            Subvention
      Région               150 000 €
      Département           90 000 €
    `,
    grants: [],
  },
];
