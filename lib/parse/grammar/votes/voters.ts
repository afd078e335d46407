/** Who voted so: names of persons or groups in a list such as « (M. A, Mme B et le groupe C) ». */
import type { NamedVoter } from '../../../model/reading.ts';
import type { Spanned } from '../../rule.ts';
import type { Flow } from '../../text/flow.ts';
import { personAt } from '../persons.ts';

export type Voter = Spanned<NamedVoter>;

const GROUP = /^(?:(?:le|la|les|du|de la|des|l'|de l')\s*)?(?:groupes?|opposition|minorite|majorite|liste)\b/;
const SEPARATOR = /\s*(?:[,;/]|\bet\b|\n|\s-\s)\s*/g;

/** Reads a list that fills `[start, end)`; nothing if any part of it is no name. */
export function readVoters(flow: Flow, start: number, end: number): Voter[] {
  const voters: Voter[] = [];
  for (const part of partsOf(flow.folded, start, end)) {
    const voter = readVoter(flow, part.start, part.end);
    if (voter === undefined || !isOver(flow, voter.end, part.end)) return [];
    voters.push(voter);
  }
  return voters;
}

/** Reads a list in which remarks follow names: « M. A, président du comité, Mme B »; only a figure tells whether it was understood. */
export function remarkedVoters(flow: Flow, start: number, end: number): Voter[] {
  const voters: Voter[] = [];
  for (const part of partsOf(flow.folded, start, end)) {
    const voter = readVoter(flow, part.start, part.end);
    if (voter !== undefined) voters.push(voter);
    else if (voters.length === 0 || !/^\s*\p{Ll}/u.test(flow.text.slice(part.start, part.end))) return [];
  }
  return voters;
}

/** Reads as many names as there are from `start` on; stops at the first part that is none. */
export function leadingVoters(flow: Flow, start: number, end: number): Voter[] {
  const voters: Voter[] = [];
  for (const part of partsOf(flow.folded, start, end)) {
    const voter = readVoter(flow, part.start, part.end);
    if (voter === undefined) break;
    voters.push(voter);
    // « M. X en raison du montant, … »: the list ends where something follows a name.
    if (!isOver(flow, voter.end, part.end)) break;
  }
  return voters;
}

/**
 * Reads as many names as there are before `end`; stops at the first part, backwards, that is none. Remarks on the last
 * one (« M. X, président de l'association, ») are passed over.
 */
export function trailingVoters(flow: Flow, start: number, end: number): Voter[] {
  const voters: Voter[] = [];
  for (const part of [...partsOf(flow.folded, start, end)].toReversed()) {
    const voter = readVoter(flow, part.start, part.end);
    if (voters.length === 0 && /^\s*\(?\p{Ll}/u.test(flow.text.slice(part.start, part.end)) && !voter) continue;
    if (voter === undefined || !isOver(flow, voter.end, part.end)) break;
    voters.unshift(voter);
  }
  return voters;
}

/** Nothing but brackets and full stops stands between. */
function isOver(flow: Flow, start: number, end: number): boolean {
  return /^[\s).:]*$/.test(flow.text.slice(start, end));
}

/** « le groupe Droite et Centre »: one name, unless a person or another group follows. */
function isInGroupName(before: string, after: string): boolean {
  return /^\s*(?:le |du )?groupe /.test(before) && !BEGINS_VOTER.test(after);
}

const BEGINS_VOTER =
  /^(?:m\.|mm\.|mmes?\b|mlle|monsieur|madame|messieurs|mesdames|(?:le|la|les|du|des|l') ?(?:groupes?|opposition|elus?)|groupe)/;

function* partsOf(folded: string, start: number, end: number): Generator<{ start: number; end: number }> {
  let from = start;
  const stretch = folded.slice(start, end);
  for (const match of stretch.matchAll(SEPARATOR)) {
    const to = start + match.index;
    if (match[0].trim() === 'et' && isInGroupName(folded.slice(from, to), folded.slice(to + match[0].length, end)))
      continue;
    // « Mesdames et Messieurs A, B »: no names yet.
    const onlyCivility = /^\s*(?:mesdames|messieurs|mmes?|mm)\.?\s*$/.test(folded.slice(from, to));
    if (to > from && !onlyCivility) yield { start: from, end: to };
    from = to + match[0].length;
  }
  if (end > from) yield { start: from, end };
}

function readVoter(flow: Flow, partStart: number, partEnd: number): Voter | undefined {
  const lead =
    /^[\s(:]*(?:(?:moins|sauf|hormis|excepte|dont|a l'exception)\s)?(?:de\s|d'|du\s)?/.exec(
      flow.folded.slice(partStart, partEnd),
    )?.[0].length ?? 0;
  const from = partStart + lead;
  const folded = flow.folded.slice(from, partEnd).replace(/[\s).:;,]+$/, '');
  if (GROUP.test(folded)) {
    const name = flow.text.slice(from, from + folded.length);
    return { value: { name, group: name }, start: from, end: from + folded.length };
  }
  // « S'est abstenue : Mme A » after the names of another side.
  if (/^(?:s'|n')(?:est|etait|a|ont|etant|ayant)\b/.test(folded)) return undefined;
  const person = personAt(flow.text, from, partEnd);
  return person && { value: { name: person.name }, start: person.start, end: person.end };
}
