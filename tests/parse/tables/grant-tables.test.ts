import { describe, expect, it } from 'vitest';
import { HEAD, read } from './read.ts';

describe('tables of grants', () => {
  it('reads names, what for, and the total', () => {
    const { rows, totals } = read(`${HEAD}
Code    Association              Projet               Montant
0312    Boule Ronde              Tournoi du port        400 €
0415    Club des Aînés           Repas annuel         1 800 €
                                 TOTAL                2 200 €`);
    expect(rows).toEqual(['Boule Ronde = 400 (Tournoi du port)', 'Club des Aînés = 1800 (Repas annuel)']);
    expect(totals).toEqual([2200]);
  });

  it('takes what is voted, not what was asked or given before', () => {
    const { rows } = read(`${HEAD}
Organisme            2030       Demandé    Accordé
Boule Ronde          300 €      500 €        400 €
Lyre de Brume        200 €      250 €          0 €`);
    expect(rows).toEqual(['Boule Ronde = 400', 'Lyre de Brume = 0']);
  });

  it('takes the latest year where two years stand side by side', () => {
    const { rows } = read(`${HEAD}
Association          Attribué 2030    Proposé 2031
Boule Ronde                  300 €           400 €
Lyre de Brume                200 €           250 €`);
    expect(rows).toEqual(['Boule Ronde = 400', 'Lyre de Brume = 250']);
  });

  it('reads a heading that is set over several lines', () => {
    const { rows } = read(`${HEAD}
                       Montant          Montant
Organisme              attribué en      proposé en
                       2030             2031
Boule Ronde                  300 €           400 €
Lyre de Brume                200 €           250 €`);
    expect(rows).toEqual(['Boule Ronde = 400', 'Lyre de Brume = 250']);
  });

  it('takes the part of the body that decides, of several that pay', () => {
    const table = `
Propriétaire         Aide Anah    Aide Agglomération    Aide Ville
M. Aubin                1 000 €                300 €         100 €
SCI des Lilas           2 000 €                600 €         200 €`;
    const told = (body: string) =>
      read(`Le ${body}, après en avoir délibéré, attribue les aides suivantes :\n${table}`);
    expect(told('Bureau communautaire').rows).toEqual(['M. Aubin = 300', 'SCI des Lilas = 600']);
    expect(told('Conseil municipal').rows).toEqual(['M. Aubin = 100', 'SCI des Lilas = 200']);
  });

  it('names who builds, not where', () => {
    const { rows } = read(`${HEAD}
Canton            Maître d’ouvrage       Travaux HT       Subvention départementale
Brume-Nord        Saint-Aubin             84 300,00 €          25 290,00 €
Brume-Sud         Les Hauts                6 000,00 €           1 200,00 €`);
    expect(rows).toEqual(['Saint-Aubin = 25290', 'Les Hauts = 1200']);
  });

  it('joins a name broken at its hyphen', () => {
    const { rows } = read(`${HEAD}
Commune               Projet           Montant
Saint-Aubin-          École              400 €
sous-Bois
Les Hauts             Mairie             250 €`);
    expect(rows).toEqual(['Saint-Aubin-sous-Bois = 400 (École)', 'Les Hauts = 250 (Mairie)']);
  });

  it('keeps subtotals and sections apart from the rows', () => {
    const { rows, totals } = read(`${HEAD}
Association                 Montant
**Axe 1 – Sport**
Boule Ronde                   400 €
Sous-total axe 1              400 €
**Axe 2 – Culture**
Lyre de Brume                 250 €
Sous-total axe 2              250 €
Total général                 650 €`);
    expect(rows).toEqual(['Boule Ronde = 400', 'Lyre de Brume = 250']);
    expect(totals).toEqual([400, 250, 650]);
  });

  it('goes on after a page break that repeats the heading', () => {
    const { rows } = read(`${HEAD}
Association                 Montant
Boule Ronde                   400 €
\f
Association                 Montant
Lyre de Brume                 250 €`);
    expect(rows).toEqual(['Boule Ronde = 400', 'Lyre de Brume = 250']);
  });

  it('keeps the first line of a name that begins like a heading', () => {
    const { rows } = read(`${HEAD}
Association                        Montant

École de musique de
Saint-Aubin-le-Vieux                 400 €

Lyre de Brume                        250 €`);
    expect(rows).toEqual(['École de musique de Saint-Aubin-le-Vieux = 400', 'Lyre de Brume = 250']);
  });

  it('drops codes that most names have, and keeps a number that one name has', () => {
    expect(
      read(`${HEAD}
Boule Ronde (1942)            400 €
Lyre de Brume (2011)          250 €`).rows,
    ).toEqual(['Boule Ronde = 400', 'Lyre de Brume = 250']);
    expect(
      read(`${HEAD}
Boule Ronde                   400 €
Union vélocipédique (1899)    250 €
Lyre de Brume                 250 €`).rows,
    ).toContain('Union vélocipédique (1899) = 250');
  });

  it('parts the body from its action under a heading that names both', () => {
    const { rows } = read(`${HEAD}
Porteur et action                          Subvention
Boule Ronde – Tournoi des quartiers             400 €
Lyre de Brume – Concert au parc                 250 €`);
    expect(rows).toEqual(['Boule Ronde = 400', 'Lyre de Brume = 250']);
  });

  it('reads the vote of a row', () => {
    const { votes } = read(`${HEAD}
Association            Montant      Vote
Boule Ronde              400 €      Unanimité
Lyre de Brume            250 €      2 abstentions
Club alpin               150 €      1 ne prend pas part au vote`);
    expect(votes).toEqual(['unanimous', 'majority', 'adopted']);
  });

  it.each([
    [
      'accounts',
      'Le budget prévisionnel de l’association :\nCharges            Montant\nAchats               400 €\nSalaires           2 000 €',
    ],
    [
      'a plan of financing',
      'Le plan de financement est le suivant :\nFinanceur          Montant\nÉtat                 400 €\nRégion             2 000 €',
    ],
    [
      'rates',
      'fixe les tarifs suivants :\nPrestation         Tarif\nRepas              3,20 €\nGoûter             1,10 €',
    ],
    [
      'two columns of which neither is said to be granted',
      `${HEAD}\nAssociation        Montant A   Montant B\nBoule Ronde          400 €       300 €\nLyre de Brume        200 €       100 €`,
    ],
  ])('leaves alone: %s', (_, text) => expect(read(text).rows).toEqual([]));
});
