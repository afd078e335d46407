import { describe, expect, it } from 'vitest';
import { HEAD, read } from './read.ts';

describe('units and columns of tables of grants', () => {
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
