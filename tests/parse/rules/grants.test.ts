import type { GrantCue } from '../../../lib/parse/grammar/grants/pairs.ts';
import type { Rule } from '../../../lib/parse/rule.ts';
import { grantRules } from '../../../lib/parse/rules/grants/index.ts';
import { describeRules } from '../rule-cases.ts';

/** Who, euros, « elsewhere » where the act says the rest at another place. */
type Told = readonly (string | number)[];

const told: Rule<Told>[] = grantRules.map((rule) => ({
  ...rule,
  *find(zone, act) {
    for (const found of rule.find(zone, act)) yield { ...found, value: plain(found.value) };
  },
}));

function plain({ beneficiary, amount, elsewhere }: GrantCue): Told {
  return [
    ...(beneficiary ? [beneficiary.value] : []),
    ...(amount ? [amount.value / 100] : []),
    ...(elsewhere ? ['elsewhere'] : []),
  ];
}

const DECIDED = 'Le Conseil, après en avoir délibéré :\n';

describeRules('grants', told, [
  {
    rule: 'grant-to-for-amount',
    text: `${DECIDED}- autorise le versement d'une subvention au Relais des Marais d'un montant global de 6 200 € pour l'année 2031 ;`,
    finds: [['Relais des Marais', 6200]],
  },
  {
    rule: 'grant-to-for-amount',
    text: `${DECIDED}- Attribué à Horizon Nord Est une subvention de fonctionnement au titre de l'année 2031 d'un montant de 1 350,50 €,`,
    finds: [['Horizon Nord Est', 1350.5]],
  },
  {
    rule: 'grant-to-for-amount',
    text: `${DECIDED}- d'allouer à l'OCCE 97 une subvention d'un montant de 800 € ;`,
    finds: [['OCCE 97', 800]],
  },
  {
    rule: 'grant-to-for-amount',
    text: `${DECIDED}- d'accorder à la commune de Valbrune un fonds de concours de 42 000 € pour la rénovation de son école à Lormont ;`,
    finds: [['commune de Valbrune', 42000]],
  },
  {
    rule: 'grant-to-for-amount',
    text: `${DECIDED}- de solliciter auprès de la Région une subvention de 6 200 € ;`,
    finds: [],
  },
  {
    rule: 'grant-to-for-amount',
    text: `${DECIDED}- d'attribuer le marché à la société Bâti-Ouest pour un montant de 60 200 € ;`,
    finds: [],
  },
  {
    rule: 'grant-to-for-amount',
    text: `${DECIDED}- d'accorder sa garantie à l'office Habitat des Marais pour un emprunt de 600 000 € ;`,
    finds: [],
  },
  {
    rule: 'grant-of-amount-to',
    text: `${DECIDED}- approuve le versement d'une subvention d'un montant de 12 000 € à l'Agence des Deux Rives, `,
    finds: [['Agence des Deux Rives', 12000]],
  },
  {
    rule: 'grant-of-amount-to',
    text: `${DECIDED}- individualiser une aide municipale à hauteur de 1 124,00 € (mille cent vingt-quatre euros) maximal au profit de M. Luc TERRIN ;`,
    finds: [['M. Luc TERRIN', 1124]],
  },
  {
    rule: 'grant-of-amount-to',
    text: `${DECIDED}- d'attribuer une subvention de 65 313 € à la copropriété Les Tilleuls, 4 rue du Lavoir ;`,
    finds: [['copropriété Les Tilleuls', 65313]],
  },
  {
    rule: 'grant-of-amount-to',
    text: `${DECIDED}- d'approuver le coût du projet de 90 000 € et le plan de financement ;`,
    finds: [],
  },
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
    rule: 'grant-of-amount',
    text: `${DECIDED}- d'autoriser le paiement d'une subvention d'un montant total de 4 175 € correspondant au local listé ci-dessus,`,
    finds: [[4175, 'elsewhere']],
  },
  { rule: 'grant-of-amount', text: `${DECIDED}- FIXE le montant de la subvention à 4 000 €HT`, finds: [[4000]] },
  { rule: 'grant-of-amount', text: `${DECIDED}- verse à l'association une subvention de 350 €`, finds: [[350]] },
  { rule: 'grant-of-amount', text: `${DECIDED}- fixe le loyer mensuel à 350 €`, finds: [] },
  {
    rule: 'grant-to-body',
    text: `${DECIDED}- de décider de l'affectation de la subvention telle que définie ci-dessus, sous réserve de signature de la convention ;`,
    finds: [['elsewhere']],
  },
  {
    rule: 'grant-to-body',
    text: `${DECIDED}- approuve l'attribution de la subvention annuelle à la Boule Ronde ;`,
    finds: [['Boule Ronde']],
  },
  { rule: 'grant-to-body', text: `${DECIDED}- approuve la convention avec la Boule Ronde ;`, finds: [] },
  {
    rule: 'amount-to-each-listed',
    text: `${DECIDED}- d'attribuer une subvention de 500 € à chacune des associations suivantes :\n- Boule Ronde\n- Lyre de Brume`,
    finds: [
      ['Boule Ronde', 500],
      ['Lyre de Brume', 500],
    ],
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
  {
    rule: 'labelled-grant',
    text: `${DECIDED}- accorde l'aide suivante :\nBénéficiaire : Jeanne OURY\nAdresse : 3 rue du Lavoir\nMontant accordé : 800 €`,
    finds: [['Jeanne OURY', 800]],
  },
  {
    rule: 'labelled-grant',
    text: `${DECIDED}- accorde les subventions :\nAssociation : Les Pagayeurs\nSubvention votée : 120 €`,
    finds: [['Les Pagayeurs', 120]],
  },
  {
    rule: 'labelled-grant',
    text: `${DECIDED}- examine la demande :\nAssociation : Les Pagayeurs\nMontant demandé : 120 €`,
    finds: [],
  },
  {
    rule: 'grant-in-kind',
    text: `${DECIDED}- autorise la mise à disposition gracieuse du mobilier réformé à la Lyre de Brume, ce qui constitue une subvention en nature ;`,
    finds: [['Lyre de Brume']],
  },
  {
    rule: 'grant-in-kind',
    text: `${DECIDED}- attribue une aide en nature au Club des Aînés (prêt de la salle) ;`,
    finds: [['Club des Aînés']],
  },
  {
    rule: 'grant-in-kind',
    text: `${DECIDED}- approuve la mise à disposition de la salle au Club des Aînés pour un loyer de 90 € ;`,
    finds: [],
  },
]);
