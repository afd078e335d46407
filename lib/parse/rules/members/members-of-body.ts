import type { Rule } from '../../rule.ts';
import { figuresAfter } from './figure-after.ts';

/** « Nombre de conseillers : 84 », « Nombre de membres du Conseil métropolitain : 86 », where nothing is said to be « en exercice » or « en fonction » */
const CUE =
  /(?:^|\n|[–-] )\W{0,4}nombre (?:total )?d(?:e |es |')(?:membres|conseillers|elus|delegues)(?: (?:municipaux|communautaires|metropolitains|departementaux|regionaux|syndicaux|titulaires))?(?: (?:du|de la) (?:conseil|bureau|comite|commission)(?: [a-z']{4,20}){0,3})?(?= ?:)/g;
const SAID_OTHERWISE = /\ben (?:exercice|fonction)\b|\beffectif legal\b/;

export const membersOfBody: Rule<number> = {
  id: 'members-of-body',
  zones: ['header', 'roll-call'],
  words: ['nombre'],
  *find(zone, act) {
    if (!SAID_OTHERWISE.test(act.flow.folded)) yield* figuresAfter(zone, act, CUE);
  },
};
