import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../lib/related/body.ts';
import { learn } from '../../lib/related/index.ts';
import { NameBook } from '../../lib/related/name-book.ts';
import { compareBodies } from '../../lib/related/same-body.ts';

const body = (name: string, text = '') => bodyOf(name, new NameBook(learn(text)));
const PLACE = new Set(['val', 'brume', 'metropole']);

/** Asks both ways round: the answer may not depend on which act is looked at. */
function compare(one: string, other: string, place = PLACE): string {
  const answer = compareBodies(body(one), body(other), place);
  expect(compareBodies(body(other), body(one), place)).toBe(answer);
  return answer;
}

describe('one body', () => {
  test.each([
    ['Agence des Mobilités Douces', 'AGENCE DES MOBILITES DOUCES'],
    ["l'Agence des Mobilités Douces", 'agence des mobilités douces'],
    ["l’association L'Écluse", 'Association « L’ECLUSE »'],
    ['association Les Sabots Rouges', 'Les Sabots Rouges'],
    ['ASSOC. LES SABOTS ROUGES', 'Les Sabots Rouges'],
    ['SCIC Le Moulin Partagé', 'Le Moulin partagé'],
    ['SARL Brasserie du Gué', 'Brasserie du Gué'],
    ['S.A.R.L. Brasserie du Gué', 'SARL Brasserie du Gué'],
    ['la société Tissages Vauquelin', 'Tissages Vauquelin'],
    ['commune de Montrevel-le-Haut', 'Ville de Montrevel le Haut'],
    ['la commune de Montrevel', 'Mairie de Montrevel'],
    ["Cœur d'Ardoise", "CŒUR D'ARDOISE"],
    ["Cœur d'Ardoise", "Coeur d'Ardoise"],
    ['Les Œuvres de St-Aubin', 'Oeuvres de Saint Aubin'],
    ['U.S. Brumoise', 'US BRUMOISE'],
    ['A.B.C. Théâtre', 'ABC Théâtre'],
    ['CLEF Brume', 'CLEF BRUME'],
    ['OCCAL 34', 'OCCAL34'],
    ['Pain & Partage', 'Pain et Partage'],
    ['Mme ARDENT Colette', 'Mme Colette ARDENT'],
    ['Monsieur Paul Ormeau', 'M. ORMEAU Paul'],
    ['M. et Mme LANDRIN Hugues', 'Monsieur et Madame Hugues Landrin'],
    ['Copro 14 rue des Tanneurs', 'Syndicat des copropriétaires 14 rue des Tanneurs'],
    ['Synd. copro. 14 rue des Tanneurs sous couvert du cabinet Verrier', 'copropriété 14 rue des Tanneurs'],
    ['Tisserands solidaires (1987)', 'Tisserands Solidaires'],
    ['Tisserands solidaires, représentée par Mme Ardent', 'Tisserands Solidaires'],
    ['CLEF AuRA', 'CLEF Auvergne-Rhône-Alpes'],
    ['FIBRE PACA', "FIBRE Provence-Alpes-Côte d'Azur"],
    ['FIBRE ARA', 'FIBRE Auvergne-Rhône-Alpes'],
    ['FIBRE BFC', 'FIBRE Bourgogne Franche-Comté'],
  ])('%s = %s', (one, other) => {
    expect(compare(one, other)).toBe('same');
  });
});

describe('perhaps one body', () => {
  test.each([
    // A letter.
    ['Ressourcerie Brumaille', 'Ressourcerie Brumailles'],
    ['Les Tisserandds Solidaires', 'Les Tisserands Solidaires'],
    ['Loire Tisserand', 'Loire Tisserands'],
    // The order.
    ['Basket Club Brumois', 'Brumois Basket Club'],
    // The authority's own place, and France.
    ['Office de tourisme', 'Office de tourisme de Val-de-Brume'],
    ['Croix Verte', 'Croix Verte Française'],
    ['Banque alimentaire', 'Banque Alimentaire de Val de Brume'],
    // Words more, after enough that tell.
    ['Les Amis du Lavoir Vermeil', 'Les Amis du Lavoir Vermeil et du four banal'],
    // The acronym of a name, which no act explains.
    ['CLEF', 'Collectif Libre Écriture Fantaisie'],
    // The same words, another legal form.
    ['association Le Moulin Partagé', 'SCIC Le Moulin Partagé'],
    // Words that every town has.
    ['Comité des fêtes', 'comité des fêtes'],
    ['MJC', 'M.J.C.'],
    ['M. Ormeau', 'Monsieur ORMEAU'],
  ])('%s ≈ %s', (one, other) => {
    expect(compare(one, other)).toBe('approximate');
  });
});

describe('two bodies', () => {
  test.each([
    ['CLEF Bretagne', 'CLEF AuRA'],
    ['CLEF Bretagne', 'CLEF Normandie'],
    ['OCCAL 34', 'OCCAL 42'],
    ['Comité des fêtes de Montrevel', 'Comité des fêtes de Charmoy'],
    ['Comité des fêtes', 'Comité des fêtes de Charmoy'],
    ['Amicale laïque de Charmoy', 'Amicale laïque de Montrevel'],
    ['Amicale laïque', 'Amicale laïque de Montrevel'],
    ['Office de tourisme', 'Office de tourisme du Haut-Charmoy'],
    ['US Brumoise section judo', 'US Brumoise section basket'],
    ['US Brumoise', 'US Brumoise section judo'],
    ['Football Club de Charly', 'Football Club de Charny'],
    ['MJC', 'MJC des Tilleuls'],
    ['MJC des Tilleuls', 'MJC des Peupliers'],
    ['Secours catholique', 'Secours populaire'],
    ['commune de Montrevel', 'association Montrevel'],
    ['Ville de Charmoy', 'SARL Charmoy'],
    ['M. Ormeau Dominique', 'Mme Ormeau Dominique'],
    ['M. Ormeau', 'Ormeau'],
    ['M. Paul Ormeau', 'M. Pierre Ormeau'],
    ['Copropriété 14 rue des Tanneurs', 'Copropriété 16 rue des Tanneurs'],
    ['École primaire Jules-Ferry', 'École maternelle Jules-Ferry'],
    ['Attitude', 'Attitude Nord'],
    ['Ronde', 'Ronde et Carré'],
    ['Agence des Mobilités Douces', 'Agence des Économies Douces'],
    ['Maison du Vélo', 'Maison du Livre'],
    ['Tisserands Solidaires', 'Ressourcerie Brumaille'],
    ['Centre social des Tilleuls', 'Centre social des Peupliers'],
  ])('%s ≠ %s', (one, other) => {
    expect(compare(one, other)).toBe('different');
  });
});

describe('names that an act explains', () => {
  const EXPLAINED = 'La Chambre Locale des Écrivains et Forgerons (CLEF) anime le réseau. La CLEF y contribue.';

  test('the long name and the acronym are one body in the act that says so, and for others', () => {
    expect(compareBodies(body('CLEF', EXPLAINED), body('Chambre locale des écrivains et forgerons'))).toBe('same');
  });

  test('in an act that names one body of the network, the bare acronym is that one', () => {
    const resolved = body('CLEF', "Soutien à l'action de la CLEF Bretagne.");
    expect(compareBodies(resolved, body('CLEF Bretagne'))).toBe('same');
    expect(compareBodies(resolved, body('CLEF Normandie'))).toBe('different');
  });

  test('in an act that names two of them, the bare acronym is neither', () => {
    const open = body('CLEF', 'La CLEF Bretagne a fusionné avec la CLEF Normandie.');
    expect(open.bare).toBe(true);
    expect(compareBodies(open, body('CLEF Bretagne'))).toBe('completed');
  });

  test('completions that are said to be one thing are one', () => {
    const resolved = body('CLEF', 'La CLEF Auvergne-Rhône-Alpes (CLEF AuRA) agit ; la CLEF la suit.');
    expect(compareBodies(resolved, body('CLEF AURA'))).toBe('same');
    expect(compareBodies(resolved, body('CLEF Auvergne Rhône Alpes'))).toBe('same');
  });

  test('an act that grants to one of the network is not drawn to the other that it mentions', () => {
    const bretagne = body('CLEF Bretagne', 'Comme la CLEF Normandie, la CLEF Bretagne agit.');
    expect(compareBodies(bretagne, body('CLEF Normandie'))).toBe('different');
  });
});
