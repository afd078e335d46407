import { isOfOthers, VOTE_ZONES } from '../../grammar/votes/context.ts';
import type { VoteCue } from '../../grammar/votes/cue.ts';
import { sideOf } from '../../grammar/votes/sides.ts';
import { leadingVoters, trailingVoters } from '../../grammar/votes/voters.ts';
import { votersAfter } from '../../grammar/votes/voters-after.ts';
import { matches, type Rule } from '../../rule.ts';

/** « Contre : M. X », « Se sont abstenus : Mme A, M. B » */
const NAMES_AFTER =
  /(?<side>pour|contre|abst(?:entions?(?:\(s\))?|enue?s?|ient|iennent)|nppv)(?<!\p{L}\k<side>)(?= ?: ?(?:m\.|mm\.|mmes?\b|mlle|monsieur|madame|messieurs|mesdames|le groupe|groupe))/gu;
/** « Mme A, M. B qui votent contre », « M. C s'abstenant » */
const NAMES_BEFORE =
  /\b(?:qui )?(?:(?:votent|vote|votant|ayant vote|ont vote|a vote) (?<voting>pour|contre)|s'(?:abstenant|abstient|abstiennent|etant abstenus?)|qui s'abst\w+|se sont abstenus|s'est abstenue?)\b/g;
/** « moins l'abstention de M. X », « avec le vote contre de Mme A et M. B » */
const NAMES_OF =
  /\b(?<side>abstentions?|votes? contre) (?:de |d')(?=(?:m\.|mm\.|mmes?\b|mlle|monsieur|madame|messieurs|mesdames) )/g;
const VOTES = /abst|vot(?:e|ent|ant) (?:pour|contre)/;
/** « Abstention de l'Opposition, (5 Membres : MM. …) » */
const OF_GROUP =
  /\b(?<side>abstentions?|votes? contre) (?:de|du|des) [^\n(:;.]{3,60}\((?<count>\d{1,3}) (?:membres?|voix|elus?|conseillers?)(?=[ :)])/g;
const REACH = 300;

export const sideNamed: Rule<VoteCue> = {
  id: 'side-named',
  zones: VOTE_ZONES,
  words: ['abst', 'contre', 'nppv', 'pour :', 'pour:', 'vote pour', 'votent pour', 'votant pour'],
  *find(zone, act) {
    const { flow } = act;
    for (const match of matches(zone, act, NAMES_AFTER)) {
      if (isOfOthers(zone, act, match.index)) continue;
      const end = match.index + match[0].length;
      const voters = votersAfter(flow, end, zone.end, undefined);
      if (voters.length === 0) continue;
      const side = sideOf(match.groups?.['side'] ?? '');
      yield { value: { says: 'count', side, voters }, start: match.index, end: voters.at(-1)?.end ?? end };
    }
    for (const match of matches(zone, act, NAMES_BEFORE, VOTES)) {
      const from = Math.max(zone.start, match.index - REACH);
      const before = flow.folded.slice(from, match.index);
      const line = from + Math.max(before.lastIndexOf('\n'), /\([^)]*$/.exec(before)?.index ?? -1) + 1;
      const voters = trailingVoters(flow, line, match.index);
      const start = voters[0]?.start;
      if (start === undefined) continue;
      const side = sideOf(match.groups?.['voting'] ?? 'abstention');
      yield { value: { says: 'count', side, voters }, start, end: match.index + match[0].length };
    }
    for (const match of matches(zone, act, NAMES_OF)) {
      const end = match.index + match[0].length;
      const stop = flow.text.indexOf('\n', end);
      const voters = leadingVoters(flow, end, Math.min(stop < 0 ? zone.end : stop, zone.end, end + REACH));
      const side = sideOf(match.groups?.['side']?.replace(/^votes? /, '') ?? '');
      if (voters.length > 0) {
        yield { value: { says: 'count', side, voters }, start: match.index, end: voters.at(-1)?.end ?? end };
      }
    }
    for (const match of matches(zone, act, OF_GROUP)) {
      const side = sideOf(match.groups?.['side']?.replace(/^votes? /, '') ?? '');
      const count = Number(match.groups?.['count']);
      const end = match.index + match[0].length;
      const close = flow.text.indexOf(')', end);
      const voters =
        flow.text.charAt(end) === ')' || close < 0 ? [] : leadingVoters(flow, end + 2, Math.min(close, zone.end));
      const named = voters.length === count ? voters : [];
      yield { value: { says: 'count', side, count, voters: named }, start: match.index, end };
    }
  },
};
