import type { RuleCase } from '../../rule-cases.ts';
import { DECIDED, type Told } from './told.ts';

/** Rules that read one grant from a sentence. */
export const oneCases: RuleCase<Told>[] = [
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
    rule: 'named-in-line',
    text: `${DECIDED}- accorde les aides ci-dessous :\n– aide individuelle : Mme Jeanne OURY, 800 €\n– aide individuelle : M. et Mme Paul DUPRÉ, 450 €`,
    finds: [
      ['Mme Jeanne OURY', 800],
      ['M. et Mme Paul DUPRÉ', 450],
    ],
  },
  {
    rule: 'named-in-line',
    text: `${DECIDED}- vote :\nSubvention exceptionnelle : Boule Ronde – 400 €`,
    finds: [['Boule Ronde', 400]],
  },
  {
    rule: 'named-in-line',
    text: `${DECIDED}- vote :\nSubvention d'équilibre : budget annexe, voir ci-après`,
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
  {
    rule: 'approved-table',
    text: `${DECIDED}- approuve la programmation 2031 telle que présentée dans le tableau ci-dessus, pour un montant total de 9 500 € ;`,
    finds: [[9500, 'elsewhere']],
  },
  {
    rule: 'approved-table',
    text: `${DECIDED}- valide les aides telles que détaillées ci-après, pour un montant de 700 € ;`,
    finds: [[700, 'elsewhere']],
  },
  {
    rule: 'approved-table',
    text: `${DECIDED}- approuve le programme de travaux, pour un montant total de 9 500 € ;`,
    finds: [],
  },
];
