/** The names that follow a count of votes: « 2 (M. A, Mme B) », « : 2, M. A, Mme B », « : M. A ». */
import type { Flow } from '../../text/flow.ts';
import { leadingVoters, readVoters, remarkedVoters, type Voter } from './voters.ts';

/** Longest list that is read: a whole council. */
const REACH = 4_000;

/**
 * @param at where the count ends
 * @param count how many there should be; other figures mean that the list was not understood, unless it names groups
 */
export function votersAfter(flow: Flow, at: number, end: number, count: number | undefined): readonly Voter[] {
  if (count === 0) return [];
  const to = Math.min(end, at + REACH);
  const opening = /^ ?(?:voix|votes?)? ?(?:(?:: ?)?\((?:dont )?|[,:] ?|- )/.exec(flow.folded.slice(at, at + 20));
  if (opening === null) return count === undefined ? [] : onNextLine(flow, at, to, count);
  const from = at + opening[0].length;
  const voters = opening[0].endsWith('(')
    ? bracketed(flow, from, to, count)
    : leadingVoters(flow, from, bracketEnd(flow, from, lineEnd(flow, from, to)));
  if (count === undefined || voters.length === count || voters.some((voter) => voter.value.group !== undefined)) {
    return voters;
  }
  return [];
}

/** « (5 Membres : MM. A, B …) »: what stands before the colon only counts; « (groupe X : MM. A, B) » names their group. */
function bracketed(flow: Flow, from: number, to: number, count: number | undefined): Voter[] {
  const close = flow.text.indexOf(')', from);
  if (close < 0 || close > to) return [];
  const lead = /^(?<lead>[^:)]{0,80}?) ?: ?/.exec(flow.folded.slice(from, close));
  const list = from + (lead?.[0].length ?? 0);
  const strict = readVoters(flow, list, close);
  const voters = strict.length === 0 && count !== undefined ? remarkedVoters(flow, list, close) : strict;
  const words = lead?.groups?.['lead'] ?? '';
  if (!/^groupes? /.test(words)) return voters;
  const group = flow.text.slice(from, from + words.length);
  return voters.map((voter) => ({ ...voter, value: { ...voter.value, group } }));
}

/** « Ne prend pas part au vote : 2 voix », and below it the two names, which fill their line. */
function onNextLine(flow: Flow, at: number, to: number, count: number): Voter[] {
  const line = /^ ?(?:voix|votes?)?\s?\n/.exec(flow.folded.slice(at, at + 12));
  if (line === null) return [];
  const from = at + line[0].length;
  const voters = readVoters(flow, from, lineEnd(flow, from, to));
  return voters.length === count ? voters : [];
}

/** « (36 voix pour, 1 abstention : Mme A), décide »: the bracket around the figures ends the names, too. */
function bracketEnd({ text }: Flow, from: number, to: number): number {
  let open = 0;
  for (let at = from; at < to; at++) {
    if (text.charAt(at) === '(') open += 1;
    else if (text.charAt(at) === ')' && --open < 0) return at;
  }
  return to;
}

/** A list without brackets ends with its paragraph; its lines may be paragraphs of their own if they end with a comma. */
function lineEnd(flow: Flow, from: number, to: number): number {
  let end = from;
  for (;;) {
    const next = flow.text.indexOf('\n', end);
    if (next < 0 || next >= to) return to;
    if (flow.text.charAt(next - 1) !== ',') return next;
    end = next + 1;
  }
}
