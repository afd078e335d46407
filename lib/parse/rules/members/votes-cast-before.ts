import type { Rule } from '../../rule.ts';
import { figuresIn } from './figure-after.ts';

/** The figure first: « 24 présents, 27 votants », « soit 27 votants » */
const PATTERN = /(?<=^|[\n,;:(–/-] ?|\b(?:soit|dont|et) )(?<figure>\d{1,3}) votants?\b(?! ?[:=])/g;

export const votesCastBefore: Rule<number> = {
  id: 'votes-cast-before',
  zones: ['header', 'roll-call'],
  find: (zone, act) => figuresIn(zone, act, PATTERN),
};
