import type { ActText } from '../zones.ts';

/** « LE CONSEIL, A L'UNANIMITE, ACCEPTE CETTE PROPOSITION », « adopte les conclusions du rapport » */
const ACCEPTS =
  /\b(?:accepte|adopte|approuve|suit|valide|enterine)(?:nt|r)?(?: a l'unanimite| a la majorite)? (?:cette|ces|la|les|ladite|le|l') ?(?:presente )?(?:propositions?|conclusions|expose|rapport|deliberation|projet de deliberation|dispositions)/;

/** What was proposed is all that there is to decide on: no dispositif of its own, or one that takes the proposal. */
export function acceptsProposal(act: ActText): boolean {
  const own = act.zones.filter(({ zone }) => zone === 'dispositif');
  return own.length === 0 || own.some(({ start, end }) => ACCEPTS.test(act.flow.folded.slice(start, end)));
}
