import type { Rule } from '../../rule.ts';
import { signersUnder } from '../signing-columns.ts';

/** « LE MAIRE          LA SECRÉTAIRE DE SÉANCE », each with a name below */
const OFFICE = /^(?:le |la )?(?:president|maire)e?\b(?!.*\bsecretaire)/;

export const presidentInColumn: Rule<string> = {
  id: 'president-in-column',
  zones: ['signature'],
  find: (zone, act) => signersUnder(zone, act, OFFICE),
};
