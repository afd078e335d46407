import { isOfOthers, VOTE_ZONES } from '../../grammar/votes/context.ts';
import { HISTORY, POSTPONES, POSTPONING } from '../../grammar/votes/postponing.ts';
import type { VoteCue } from '../../grammar/votes/cue.ts';
import { matches, type Rule } from '../../rule.ts';
import type { ActText, ZoneText } from '../../zones.ts';

/**
 * « Ce point est retiré de l'ordre du jour », « décide d'ajourner l'examen », « reportée à une séance ultérieure ». What was put off
 * before, and what the recitals tell of an act that then decides, is nothing that came of it.
 */
export const postponed: Rule<VoteCue> = {
  id: 'postponed',
  zones: VOTE_ZONES,
  *find(zone, act) {
    for (const match of matches(zone, act, POSTPONES, POSTPONING)) {
      if (isOfOthers(zone, act, match.index) || isDecidedAfter(zone, act)) continue;
      if (isOfSecondPoint(zone, act, match.index)) continue;
      if (HISTORY.test(sentenceAround(act, match.index, match.index + match[0].length))) continue;
      yield {
        value: { says: 'outcome', outcome: 'postponed' },
        start: match.index,
        end: match.index + match[0].length,
      };
    }
  },
};

/** « Décide de ne pas attribuer … ; décide de reporter la demande de Y »: the act itself was decided before. */
function isOfSecondPoint(zone: ZoneText, { flow: { folded } }: ActText, at: number): boolean {
  const before = folded.slice(zone.start, at);
  const sentence = before.slice(before.lastIndexOf('\n') + 1);
  return (
    zone.zone === 'dispositif' && DECIDES.test(sentence + folded.slice(at, at + 20)) && DECIDED_BEFORE.test(before)
  );
}

const DECIDES = /^\W{0,4}(?:decide|de reporter|d'ajourner|reporte|ajourne)/;
const DECIDED_BEFORE =
  /(?:^|\n)\W{0,4}(?:decide (?:de|d')|attribue|accorde|alloue|approuve|autorise|refuse|rejette|fixe|adopte)[^\n]*[;.,]\s*\n[^\n]*$/;

/** A debate on putting off that ends with a decision. */
function isDecidedAfter(zone: ZoneText, act: ActText): boolean {
  const decides = zone.zone === 'dispositif' || zone.zone === 'vote';
  return !decides && act.zones.some((other) => other.zone === 'dispositif' && other.start >= zone.end);
}

function sentenceAround({ flow: { folded } }: ActText, start: number, end: number): string {
  const before = folded.slice(Math.max(0, start - REACH), start);
  const after = folded.slice(end, end + REACH);
  return (
    before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1) +
    folded.slice(start, end) +
    (/^[^\n.;]*/.exec(after)?.[0] ?? '')
  );
}

const REACH = 240;
