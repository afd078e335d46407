/** An act made up for these tests, in which every check passes. Nobody in it exists. */
import type { Evidence, Found } from '../../../lib/model/evidence.ts';
import type { Grant, Proxy, Vote } from '../../../lib/model/reading.ts';
import type { ReadAct } from '../../../lib/parse/checks/index.ts';

const evidence = (quote: string): Evidence[] => [
  { page: 1, quote, boxes: [[50, 700, 200, 712]], source: 'text-layer' },
];

export const stated = <T>(value: T): Found<T> => ({
  value,
  certainty: 'stated',
  rule: 'test',
  evidence: evidence(JSON.stringify(value)),
});

export const inferred = <T>(value: T): Found<T> => ({ ...stated(value), certainty: 'inferred' });

export const proxy = (giver: string, holder?: string): Found<Proxy> =>
  stated(holder === undefined ? { giver } : { giver, holder });

export const grant = (beneficiary: string, euros: number, more: Partial<Grant> = {}): Grant => ({
  beneficiary: stated(beneficiary),
  amountCents: stated(euros * 100),
  ...more,
});

export const vote = (more: Partial<Vote> = {}): Vote => ({ scope: 'act', outcome: stated('majority'), ...more });

/** Nine in office: six are present, two gave a proxy, one is away; seven for, one against. A SIREN that Luhn accepts. */
export const SOUND: ReadAct = {
  pages: [1, 2],
  authority: stated('Val-de-Brume Métropole'),
  body: stated('Bureau métropolitain'),
  number: stated('2019.00042'),
  session: stated('2019-05-16'),
  convened: stated('2019-05-09'),
  title: stated('Soutien aux lectures publiques'),
  president: stated('Aline TERRASSE'),
  secretary: stated('Bruno VASQUEZ'),
  members: { inOffice: stated(9), present: stated(6), proxies: stated(2), votesCast: stated(8) },
  roll: {
    present: [
      'Aline TERRASSE',
      'Bruno VASQUEZ',
      'Chloé MARCHE',
      'Denis AUBRAC',
      'Élise FONT-ROMEU',
      'Farid KHELIL',
    ].map(stated),
    absent: [stated('Ginette ROUX')],
    proxies: [proxy('Hugo PLAINE', 'Denis AUBRAC'), proxy('Inès SERRE', 'Élise FONT-ROMEU')],
  },
  transmission: { actId: stated('042-200000008-20190516-D20190004210-DE'), received: stated('2019-05-20') },
  grants: [grant('Les Sabots Rouges', 1500), grant('Le Moulin Partagé', 3000)],
  amounts: [stated({ amountCents: 450_000, role: 'total' })],
  votes: [vote({ for: stated(7), against: stated(1), abstentions: stated(0) })],
  references: [],
  decisions: [],
};
