/** Tables of grants: headings, names over several lines, themes, totals. */
import type { GivenCase } from './given.ts';

export const TABLES: readonly GivenCase[] = [
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Association                 Montant 2030     Montant 2031
      Boule Ronde                   300 €            400 €
      Lyre de Brume                 200 €            250 €
      TOTAL                         500 €            650 €
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
    sums: ['total 650'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Association                 Demande     Proposition     Vote
      Boule Ronde                   600            400         400
      Lyre de Brume                 500            250         250
      TOTAL                       1 100            650         650
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
    sums: ['total 650'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, approuve le tableau d'attribution ci-dessous :
      Nom de                      Subvention       Subvention
      l'association               accordée 2030    proposée 2031
      Boule Ronde                   300 €            400 €
      Lyre de Brume                 200 €            250 €
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Bénéficiaire                Montant

      Boule Ronde                   400 €

      Club des Aînés de
      Saint-Aubin et des            250 €
      environs
    `,
    grants: ['Boule Ronde = 400', 'Club des Aînés de Saint-Aubin et des environs = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Bénéficiaire                Montant
      Boule Ronde                   400 €
      Club des Aînés de             250 €
      Saint-Aubin
      Lyre de Brume                 100 €
    `,
    grants: ['Boule Ronde = 400', 'Club des Aînés de Saint-Aubin = 250', 'Lyre de Brume = 100'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Associations sportives
      Boule Ronde                   400 €
      Judo Club                     100 €
      Associations culturelles
      Lyre de Brume                 250 €
    `,
    grants: ['Boule Ronde = 400', 'Judo Club = 100', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      SPORT
      Boule Ronde                   400 €
      Judo Club                     100 €
      Sous-total sport              500 €
      CULTURE
      Lyre de Brume                 250 €
      Sous-total culture            250 €
      TOTAL GENERAL                 750 €
    `,
    grants: ['Boule Ronde = 400', 'Judo Club = 100', 'Lyre de Brume = 250'],
    sums: ['total 500', 'total 250', 'total 750'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      N°     Association          Objet                    Montant en euros
      1      Boule Ronde          Tournoi                  400,00
      2      Lyre de Brume        Concert du 14 juillet    250,00
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Association          Montant sollicité     Montant accordé     Observations
      Boule Ronde          600 €                 400 €               Versement en mars
      Lyre de Brume        500 €                 250 €
      Club alpin           300 €                 -                   Dossier incomplet
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Association          Sollicité     Accordé
      Boule Ronde          600 €         400 €
      Club alpin           300 €         0 €
      Lyre de Brume        500 €         250 €
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250'],
  },
  {
    text: `
      Le Conseil communautaire, après en avoir délibéré, attribue les fonds de concours suivants :
      Commune          Projet                   Coût HT        Fonds de concours
      Villedieu        Réfection de l'école     60 000 €       15 500 €
      Saint-Aubin      Salle des fêtes          30 000 €       9 000 €
    `,
    grants: ['Villedieu = 15500', 'Saint-Aubin = 9000'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les aides suivantes pour l'achat d'un vélo électrique :
      Nom et prénom          Adresse               Montant de l'aide
      M. DURIEU Paul         3 rue du Port         250 €
      Mme PALLIER Rose       12 place du Marché    200 €
    `,
    grants: ['M. DURIEU Paul = 250', 'Mme PALLIER Rose = 200'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'accorder les aides suivantes :
      Copropriété                 Montant des travaux     Subvention
      SDC 3 rue du Port           80 000 €                8 000 €
      SDC 12 place du Marché      75 000 €                7 500 €
    `,
    grants: ['SDC 3 rue du Port = 8000', 'SDC 12 place du Marché = 7500'],
  },
  {
    text: `
      Le Conseil, après en avoir délibéré, décide d'attribuer les subventions suivantes :
      Association                 Montant
      Boule Ronde                   400 €
      Lyre de Brume                 250 €
      \f
      Judo Club                     120 €
      TOTAL                         770 €
    `,
    grants: ['Boule Ronde = 400', 'Lyre de Brume = 250', 'Judo Club = 120'],
  },
];
