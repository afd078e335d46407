/** One passage → one vote, with its figures and names. */
import type { Found } from '../../model/evidence.ts';
import type { NamedVoter, Vote, VoteSide } from '../../model/reading.ts';
import { toFound } from '../resolve.ts';
import type { ActText } from '../zones.ts';
import type { Electorate } from './electorate.ts';
import { outcomeOf, type Counts, type Decided } from './outcome.ts';
import type { CueFinding, VotePassage } from './passages.ts';

const SIDES: readonly VoteSide[] = ['for', 'against', 'abstentions', 'notVoting'];

/** The vote without its scope. */
export type AssembledVote = Omit<Vote, 'scope'>;

export function assembleVote(passage: VotePassage, act: ActText, electorate: Electorate): AssembledVote | undefined {
  const stated: Partial<Record<VoteSide, Found<number>>> = {};
  const counts: Counts = {};
  const named: NonNullable<Vote['named']> = {};
  for (const side of SIDES) {
    const cues = passage.cues.filter((cue) => cue.value.says === 'count' && cue.value.side === side);
    const count = countOf(cues, act);
    if (count === 'contradictory') return undefined;
    if (count) {
      stated[side] = count;
      counts[side] = count.value;
    }
    const names = namesOf(cues, act);
    if (names.length > 0) named[side] = names;
  }
  const voters = electorate.declared ?? electorate.counted ?? votersBeside(passage, counts, act);
  const decided = outcomeOf(passage.cues, counts, voters);
  if (decided === undefined) return undefined;
  const [rule] = decided.from;
  return {
    outcome: {
      value: decided.outcome,
      certainty: decided.certainty,
      rule: rule?.rule ?? '',
      evidence: decided.from.flatMap((cue) => act.flow.evidence(cue.start, cue.end)),
    },
    ...stated,
    ...inferredCounts(decided, counts, act, electorate.declared),
    ...(Object.keys(named).length > 0 ? { named } : {}),
    ...(isSecret(passage, act) ? { secret: true } : {}),
  };
}

/** « Votants : 27 – Pour : 27 »: told with the result, so that those who take no part are not among them. */
function votersBeside({ start, end }: VotePassage, { notVoting = 0 }: Counts, { flow }: ActText): number | undefined {
  const told = VOTERS.exec(flow.folded.slice(Math.max(0, start - BESIDE), end))?.groups?.['figure'];
  return told === undefined ? undefined : Number(told) + notVoting;
}

const VOTERS = /(?:^|\n|[–.-] )[^\p{L}\d\n]{0,4}(?:nombre de )?votants ?: ?(?<figure>\d{1,3})(?!\d)/u;
const BESIDE = 40;

/** The printed figure, or the number of names printed; two different figures contradict each other. */
function countOf(cues: readonly CueFinding[], act: ActText): Found<number> | 'contradictory' | undefined {
  const printed: Found<number>[] = [];
  for (const { value, ...finding } of cues) {
    if (value.says === 'count' && value.count !== undefined)
      printed.push(toFound({ ...finding, value: value.count }, act));
  }
  const [first] = printed;
  if (first) return printed.every((count) => count.value === first.value) ? first : 'contradictory';
  const names = namesOf(cues, act);
  const [cue] = cues;
  if (!cue) return undefined;
  const isGroup = names.some((name) => name.value.group !== undefined);
  const value = Math.max(names.length, 1);
  return isGroup
    ? undefined
    : {
        value,
        certainty: 'inferred',
        rule: cue.rule,
        evidence: cues.flatMap(({ start, end }) => act.flow.evidence(start, end)),
      };
}

function namesOf(cues: readonly CueFinding[], act: ActText): Found<NamedVoter>[] {
  const seen = new Set<string>();
  const names: Found<NamedVoter>[] = [];
  for (const { value, rule } of cues) {
    if (value.says !== 'count') continue;
    for (const voter of value.voters) {
      if (seen.has(voter.value.name)) continue;
      seen.add(voter.value.name);
      names.push(toFound({ ...voter, rule }, act));
    }
  }
  return names;
}

/**
 * « à l'unanimité », 62 voix: 62 for, none against, none abstaining. Where somebody abstains or takes no part, how many
 * were for is not said; where only the votes expressed were unanimous, somebody may have abstained.
 */
function inferredCounts(decided: Decided, counts: Counts, act: ActText, voters: number | undefined): Partial<Vote> {
  if (decided.outcome !== 'unanimous') return {};
  const follows = (value: number): Found<number> => ({
    value,
    certainty: 'inferred',
    rule: 'unanimity-implies',
    evidence: decided.from.flatMap((cue) => act.flow.evidence(cue.start, cue.end)),
  });
  const ofExpressed = decided.from.some((cue) => cue.value.says === 'outcome' && cue.value.ofVotesExpressed === true);
  const inferred: Partial<Vote> = {};
  if (counts.against === undefined) inferred.against = follows(0);
  if (ofExpressed) return inferred;
  if (counts.abstentions === undefined) inferred.abstentions = follows(0);
  const othersAbsent = (counts.abstentions ?? 0) === 0 && (counts.notVoting ?? 0) === 0;
  if (counts.for === undefined && voters !== undefined && othersAbsent) inferred.for = follows(voters);
  return inferred;
}

const SECRET = /\b(?:scrutin|vote|bulletins?)(?: a| au)? (?:bulletins? )?secrets?\b/;
const NOT_SECRET = /\bne pas\b|\bmain levee\b/;
const REACH = 300;

function isSecret(passage: VotePassage, act: ActText): boolean {
  const around = act.flow.folded.slice(Math.max(0, passage.start - REACH), passage.end);
  return SECRET.test(around) && !NOT_SECRET.test(around);
}
