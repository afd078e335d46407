import type { RuleCase } from '../../rule-cases.ts';
import { DECIDED, type Told } from './told.ts';

/** Rules that read several grants from a sentence or a list. */
export const severalCases: RuleCase<Told>[] = [
  {
    rule: 'amounts-to-bodies',
    text: `${DECIDED}- décide le versement d'une subvention pour 2031 de 3 100 € à la MJC du Port et de 8 400 € à l'association Bonne Pioche,`,
    finds: [
      ['MJC du Port', 3100],
      ['association Bonne Pioche', 8400],
    ],
  },
  {
    rule: 'amounts-to-bodies',
    text: `${DECIDED}- D'attribuer une subvention de 160,00 € à M. et Mme ROBIN, une subvention de 154,00€ à Mme Ève PAULIN et une subvention de 90 € à M. Jean OURY ;`,
    finds: [
      ['M. et Mme ROBIN', 160],
      ['Mme Ève PAULIN', 154],
      ['M. Jean OURY', 90],
    ],
  },
  {
    rule: 'amounts-to-bodies',
    text: `${DECIDED}- d'attribuer une subvention de 500 € à l'Amicale et à la Boule Ronde ;`,
    finds: [],
  },
  {
    rule: 'bodies-with-amounts',
    text: `${DECIDED}- attribue à la Boule Ronde une subvention de 500 € et au Club des Aînés une subvention de 700 € ;`,
    finds: [
      ['Boule Ronde', 500],
      ['Club des Aînés', 700],
    ],
  },
  {
    rule: 'bodies-with-amounts',
    text: `${DECIDED}- d'octroyer à la Boule Ronde 500 € de subvention, au Club des Aînés 700 € et à la Lyre 300 € ;`,
    finds: [
      ['Boule Ronde', 500],
      ['Club des Aînés', 700],
      ['Lyre', 300],
    ],
  },
  {
    rule: 'bodies-with-amounts',
    text: `${DECIDED}- attribue à la Boule Ronde et au Club des Aînés une subvention de 500 € ;`,
    finds: [],
  },
  {
    rule: 'amounts-to-one-body',
    text: `${DECIDED}- d'attribuer à la Maison du Conte deux subventions : 10 000 euros pour son fonctionnement et 5 000 euros pour le festival ;`,
    finds: [
      ['Maison du Conte', 10000],
      ['Maison du Conte', 5000],
    ],
  },
  {
    rule: 'amounts-to-one-body',
    text: `${DECIDED}- d'attribuer à la Maison du Conte les subventions de 10 000 € et de 5 000 € ;`,
    finds: [
      ['Maison du Conte', 10000],
      ['Maison du Conte', 5000],
    ],
  },
  {
    rule: 'amounts-to-one-body',
    text: `${DECIDED}- d'attribuer à la Maison du Conte une subvention de 10 000 € et de 5 000 € ;`,
    finds: [],
  },
  {
    rule: 'amount-to-each',
    text: `${DECIDED}- d'attribuer une subvention de 250 € chacune à la Boule Ronde et au Club des Aînés ;`,
    finds: [
      ['Boule Ronde', 250],
      ['Club des Aînés', 250],
    ],
  },
  {
    rule: 'amount-to-each',
    text: `${DECIDED}- d'attribuer à la Boule Ronde, au Club des Aînés et à la Lyre une aide de 300 € chacun ;`,
    finds: [
      ['Boule Ronde', 300],
      ['Club des Aînés', 300],
      ['Lyre', 300],
    ],
  },
  {
    rule: 'amount-to-each',
    text: `${DECIDED}- d'attribuer à la Boule Ronde et à la Lyre une aide de 300 € ;`,
    finds: [],
  },
  {
    rule: 'listed-below',
    text: `${DECIDED}Décide d'attribuer les subventions suivantes :\n- 600 € au profit de la Lyre,\n- 400 € à la Boule Ronde,`,
    finds: [
      ['Lyre', 600],
      ['Boule Ronde', 400],
    ],
  },
  {
    rule: 'listed-below',
    text: `${DECIDED}- d'octroyer une aide aux bénéficiaires suivants :\n- à la Lyre : 600 €\n- à la Boule Ronde : 400 €`,
    finds: [
      ['Lyre', 600],
      ['Boule Ronde', 400],
    ],
  },
  {
    rule: 'listed-below',
    text: `${DECIDED}- d'approuver le plan de financement suivant :\n- 600 € à la charge de l'État,\n- 400 € au profit de la Lyre`,
    finds: [],
  },
  {
    rule: 'amount-to-each-listed',
    text: `${DECIDED}- d'octroyer aux clubs suivants une aide de 90 € chacun :\n- Boule Ronde\n- Les Pagayeurs`,
    finds: [
      ['Boule Ronde', 90],
      ['Les Pagayeurs', 90],
    ],
  },
  {
    rule: 'amount-to-each-listed',
    text: `${DECIDED}- d'attribuer une subvention de 500 € aux associations suivantes :\n- Boule Ronde\n- Lyre de Brume`,
    finds: [],
  },
  {
    rule: 'listed-for-body',
    text: `${DECIDED}- d'attribuer à la Lyre de Brume :\n- une subvention de fonctionnement de 900 €,\n- une subvention d'investissement de 400 €`,
    finds: [
      ['Lyre de Brume', 900],
      ['Lyre de Brume', 400],
    ],
  },
  {
    rule: 'listed-for-body',
    text: `${DECIDED}- d'accorder à la commune de Valbrune :\n- un fonds de concours de 30 000 € pour l'école`,
    finds: [['commune de Valbrune', 30000]],
  },
  {
    rule: 'listed-for-body',
    text: `${DECIDED}- d'attribuer une subvention de 900 € à la Lyre de Brume :\n- 400 € à la signature,\n- 500 € en fin d'année`,
    finds: [],
  },
];
