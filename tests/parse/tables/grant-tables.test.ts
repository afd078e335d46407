import { describe, expect, it } from 'vitest';
import { grantTablesOf } from '../../../lib/parse/tables/read-tables.ts';
import { zoned } from '../../../lib/parse/zones.ts';
import { linesOf } from '../lines.ts';

const HEAD = 'Le Conseil, après en avoir délibéré, décide d’attribuer les subventions suivantes :\n';

/** Who gets how many euros, and the totals that are printed. */
function read(text: string): { rows: string[]; totals: number[]; votes: (string | undefined)[] } {
  const tables = grantTablesOf(zoned(linesOf(text), []));
  const rows = tables.flatMap((table) => table.rows);
  return {
    rows: rows.map(({ beneficiary, amount, purpose }) => {
      const what = purpose ? ` (${purpose.value})` : '';
      return `${beneficiary?.value} = ${(amount?.value ?? 0) / 100}${what}`;
    }),
    totals: tables.flatMap((table) => table.totals.map((total) => total.value / 100)),
    votes: rows.map(({ vote }) => vote?.outcome.value),
  };
}

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

  it('reads a unit that stands below its number', () => {
    const { rows, totals } = read(`${HEAD}
Association             Coût total      Ville
Boule Ronde             28 600          6 500
                        €               €
Lyre de Brume           9 900 €         2 750
                                        €
TOTAL                   38 500          9 250
                        €               €`);
    expect(rows).toEqual(['Boule Ronde = 6500', 'Lyre de Brume = 2750']);
    expect(totals).toEqual([9250]);
  });

  it('parts columns that stand close, where cents or units end the sums', () => {
    const { rows } = read(`${HEAD}
Bénéficiaire            Dépense         Taux   Subvention
SARL Boule Ronde        92 600,00 30,00        27 780,00
SAS Lyre de Brume       118 800,00 25,00       29 700,00`);
    expect(rows).toEqual(['SARL Boule Ronde = 27780', 'SAS Lyre de Brume = 29700']);
    const units = read(`${HEAD}
Bénéficiaire            Demandé             Accordé
Boule Ronde                  12 000 € 4 000 €
Lyre de Brume                18 000 € 2 500 €`);
    expect(units.rows).toEqual(['Boule Ronde = 4000', 'Lyre de Brume = 2500']);
  });

  it('says nothing where two headings stand as close as their sums', () => {
    const { rows } = read(`${HEAD}
Bénéficiaire            Demandé  Accordé
Boule Ronde             12 000 € 4 000 €
Lyre de Brume           8 000 € 2 500 €`);
    expect(rows).toEqual([]);
  });

  it('takes the column that is headed by who decides, and by nothing else', () => {
    const table = `
Porteur                 État            CAF             Ville
Boule Ronde             9 000 €         2 000 €         6 500 €
Lyre de Brume           4 000 €         3 500 €         2 750 €

Le Conseil municipal, après en avoir délibéré, attribue les subventions présentées ci-dessus, pour la part revenant à la Ville.`;
    expect(read(`Le Conseil municipal se prononce sur les attributions suivantes :\n${table}`).rows).toEqual([
      'Boule Ronde = 6500',
      'Lyre de Brume = 2750',
    ]);
  });

  it('counts in thousands or millions where the heading or the words above it say so', () => {
    const inHeading = read(`${HEAD}
Structure               Coût (k€)       Subvention accordée (k€)
Boule Ronde             120             36
Lyre de Brume           410,5           42,5`);
    expect(inHeading.rows).toEqual(['Boule Ronde = 36000', 'Lyre de Brume = 42500']);
    const above = read(`Le Conseil décide d'accorder les subventions suivantes (montants en milliers d'euros) :

Structure               Demandé         Accordé
Boule Ronde             50              36
Lyre de Brume           60              42`);
    expect(above.rows).toEqual(['Boule Ronde = 36000', 'Lyre de Brume = 42000']);
    const millions = read(`${HEAD}
Structure               Subvention (M€)
Boule Ronde             1,5
Lyre de Brume           2`);
    expect(millions.rows).toEqual(['Boule Ronde = 1500000', 'Lyre de Brume = 2000000']);
  });

  it('leaves alone what has its own unit, or is counted in euros beside thousands', () => {
    const own = read(`${HEAD}
Structure               Coût (k€)       Subvention accordée
Boule Ronde             120             36 000 €
Lyre de Brume           410             42 500 €`);
    expect(own.rows).toEqual(['Boule Ronde = 36000', 'Lyre de Brume = 42500']);
    const euros = read(`${HEAD}
Structure               Coût (k€)       Subvention accordée (€)
Boule Ronde             120             36 000
Lyre de Brume           410             42 500`);
    expect(euros.rows).toEqual(['Boule Ronde = 36000', 'Lyre de Brume = 42500']);
    const unsaid = read(`${HEAD}
Structure               Coût (k€)       Subvention accordée
Boule Ronde             120             36
Lyre de Brume           410             42`);
    expect(unsaid.rows).toEqual([]);
  });
});
