/**
 * The parts of an act. Zones decide most of the hard cases: an amount in the recitals is seldom the amount granted, a
 * name in the roll-call is no beneficiary, and only the dispositif decides.
 */
import { ACT_NUMBER, NUMBER_SIGN, SERIAL, SERVICE_NUMBER } from './grammar/act-numbers.ts';
import type { TextLine } from '../model/page.ts';
import { DECIDES_IN_CAPITALS, OPENINGS, ROLL_LIST, type Opening } from './grammar/openings.ts';
import { isHeading, looksLikeNames } from './headings.ts';
import { makeFlow, type Flow, type Span } from './text/flow.ts';
import { lettersOf } from './text/letters.ts';

export type Zone =
  /** Authority, number, date, title: what stands before the text, and a title that follows the roll-call. */
  | 'header'
  /** Présents, absents, pouvoirs, secrétaire. */
  | 'roll-call'
  /** Exposé, visas, considérants. */
  | 'recitals'
  /** What is decided. */
  | 'dispositif'
  /** « Ce dossier a été adopté à l'unanimité. » */
  | 'vote'
  /** « Pour extrait », names of those who sign, certificates. */
  | 'signature'
  /** What follows the signature: conventions, tables. */
  | 'annex'
  /** Stamps, running heads and feet: beside the text. */
  | 'aside';

export interface ZoneText extends Span {
  zone: Zone;
}

/** One act, ready for the rules. */
export interface ActText {
  /** The running text, and after it, in the zone `aside`, what stands beside it on the pages. */
  flow: Flow;
  /** In the order of the text, without gaps. The same zone may come back. */
  zones: readonly ZoneText[];
  firstPage: number;
  lastPage: number;
}

/** Paragraphs this long, in sentences, are no heading and no roll-call. */
const PROSE_LENGTH = 140;

export interface ZoningOptions {
  /** The act is an item of minutes: its heading is its whole head, and its text follows at once. */
  item?: boolean;
}

/** Cuts an act's body lines into zones and puts the lines beside the text after them. */
export function zoned(
  body: readonly TextLine[],
  asides: readonly TextLine[],
  { item = false }: ZoningOptions = {},
): ActText {
  const flow = makeFlow(body, asides);
  const zones: ZoneText[] = [];
  let zone: Zone = 'header';
  let start = 0;
  let proposedIn = -1;
  let rollSeen = false;
  let listSeen = false;
  for (const paragraph of paragraphs(flow, 0, flow.bodyEnd)) {
    const opening: Pick<Opening, 'zone' | 'proposal'> | undefined =
      lateRoll(zone, flow, paragraph, listSeen) ??
      lateText(zone, flow, paragraph, zones) ??
      openingOf(zone, flow, paragraph, rollSeen) ??
      afterHeading(item, zone, flow, paragraph);
    rollSeen ||= zone === 'roll-call';
    listSeen ||= ROLL_LIST.test(wordsOf(flow, paragraph));
    if (opening === undefined) continue;
    if (opening.zone === 'dispositif' && !opening.proposal && proposedIn >= 0) {
      // What was proposed is now decided in words of its own.
      if (proposedIn < zones.length) relabel(zones, proposedIn, 'recitals');
      else zone = 'recitals';
      proposedIn = -1;
    }
    if (opening.zone === zone) continue;
    if (paragraph.start > start) zones.push({ zone, start, end: paragraph.start });
    zone = opening.zone;
    start = paragraph.start;
    if (opening.proposal) proposedIn = zones.length;
  }
  if (flow.bodyEnd > start) zones.push({ zone, start, end: flow.bodyEnd });
  if (flow.text.length > flow.bodyEnd) zones.push({ zone: 'aside', start: flow.bodyEnd, end: flow.text.length });
  const pages = body.map((line) => line.page);
  return {
    flow,
    zones,
    firstPage: pages.reduce((a, b) => Math.min(a, b), pages[0] ?? 1),
    lastPage: pages.reduce((a, b) => Math.max(a, b), pages[0] ?? 1),
  };
}

/** Some print « Présents : » under « Mme … rapporte : », where the text seems to have begun. */
function lateRoll(zone: Zone, flow: Flow, paragraph: Span, listSeen: boolean): { zone: Zone } | undefined {
  const late = zone === 'recitals' && !listSeen && ROLL_LIST.test(wordsOf(flow, paragraph));
  return late ? { zone: 'roll-call' } : undefined;
}

/** « La séance est levée à 22 h 15 » may stand in the head, with all else that is said of the sitting: the text is still to come. */
function lateText(zone: Zone, flow: Flow, paragraph: Span, before: readonly ZoneText[]): { zone: Zone } | undefined {
  if (zone !== 'signature' || before.some((other) => other.zone === 'dispositif' || other.zone === 'vote'))
    return undefined;
  return BEGINS_TEXT.test(wordsOf(flow, paragraph)) ? { zone: 'recitals' } : undefined;
}

const BEGINS_TEXT = /^(?:(?:exposes?(?: des motifs)?|rapport)\s?(?::?$|rapporteure?\s?:)|rapporteure?\s?:[^\n]{0,60}$)/;

/** A paragraph's words, folded, without the marks before them. */
function wordsOf(flow: Flow, { start, end }: Span): string {
  return flow.folded.slice(start, end).replace(/^[^a-z0-9]+/, '');
}

/** Under an item's heading, what is no heading, nor a line like « N° 2031-12 », is its text. */
function afterHeading(item: boolean, zone: Zone, flow: Flow, paragraph: Span): { zone: Zone } | undefined {
  const under = item && zone === 'header' && paragraph.start > 0 && !isHeading(flow, paragraph);
  return under && !NUMBER_ALONE.test(wordsOf(flow, paragraph)) ? { zone: 'recitals' } : undefined;
}

/** « N° 2031-05-14-BUR-09 – Économie. Approbation d'un avenant. »: a title may be made of sentences. */
const NUMBERED = new RegExp(`^(?:${NUMBER_SIGN}\\s?${ACT_NUMBER}\\s?[–:-]\\s|${SERVICE_NUMBER} (?:[–-] )?[a-z])`);
const NUMBER_ALONE = new RegExp(`^${NUMBER_SIGN}\\s?(?:${ACT_NUMBER}|${SERIAL})\\s?[.:]?$`);

function relabel(zones: ZoneText[], index: number, zone: Zone): void {
  const old = zones[index];
  if (old) zones[index] = { ...old, zone };
}

function openingOf(
  zone: Zone,
  flow: Flow,
  paragraph: Span,
  rollSeen: boolean,
): Pick<Opening, 'zone' | 'proposal'> | undefined {
  const folded = wordsOf(flow, paragraph);
  const opening = OPENINGS.find((candidate) => candidate.from.includes(zone) && candidate.pattern.test(folded));
  if (opening) return opening;
  // « 1) VALIDE … »: the mark of a list may stand before the verb.
  const printed = flow.text.slice(paragraph.start, paragraph.start + 40).replace(/^[^\p{Lu}]{0,6}(?=\p{Lu})/u, '');
  if (zone === 'recitals' && DECIDES_IN_CAPITALS.test(printed)) return { zone: 'dispositif' };
  if (zone !== 'header' && zone !== 'roll-call') return undefined;
  const text = flow.text.slice(paragraph.start, paragraph.end);
  // Names that a heading of another style has cut off from the roll-call still belong to it.
  if (looksLikeNames(text)) return rollSeen ? { zone: 'roll-call' } : undefined;
  const isSet = isHeading(flow, paragraph);
  // « Délibération n° 12 », and below it in bold « Économie. Approbation d'un avenant. »: a title made of sentences.
  if (isSet && text.length < PROSE_LENGTH * 2 && isBold(flow, paragraph) && isBelowNumber(flow, paragraph))
    return undefined;
  const heading = isSet && !/[.;]\s\p{Lu}/u.test(text);
  if (!heading && !NUMBERED.test(folded) && (isProse(text) || isSentence(text))) return { zone: 'recitals' };
  return zone === 'roll-call' && heading && !PLACE.test(text) ? { zone: 'header' } : undefined;
}

/** « VALBOURG : », « DURAND »: a commune or a surname that a justified line has cut off from the roll-call. */
const PLACE = /^\p{Lu}[\p{Lu}\s'’-]{1,40}\s?:$|^\p{Lu}[\p{Lu}'’-]{1,30}$/u;

const NUMBER_LINE = new RegExp(
  `(?:^|\\s)(?:deliberation )?(?:${NUMBER_SIGN}\\s?)(?:${ACT_NUMBER}|${SERIAL})\\s?[.:]?$`,
);

function isBelowNumber({ folded }: Flow, { start }: Span): boolean {
  const above = folded.slice(Math.max(0, start - 80), start).trimEnd();
  return NUMBER_LINE.test(above.slice(above.lastIndexOf('\n') + 1));
}

function isBold(flow: Flow, { start, end }: Span): boolean {
  for (let index = flow.lineAt(start); index <= flow.lineAt(end - 1); index++)
    if (flow.lines[index]?.bold !== true) return false;
  return true;
}

/** A long paragraph in small letters with a verb: « a » has one without its accent only. */
function isProse(text: string): boolean {
  if (text.length < PROSE_LENGTH) return false;
  return (
    lettersOf(text).small * 2 > text.length &&
    /(?<=\s)(?:est|sont|a|ont|dans le cadre|afin|permet|souhaite)\s/i.test(text)
  );
}

/** « Les travaux sont contrôlés sur place. »: one sentence is enough to begin the text. */
function isSentence(text: string): boolean {
  const words = text.split(' ');
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const ends = /[.;]$/.test(text) || (words.length > 10 && text.endsWith(':'));
  return words.length >= 7 && small * 2 > words.length && ends && !/:\s/.test(text);
}

/** The paragraphs of a stretch of a flow. */
export function* paragraphs(flow: Flow, start: number, end: number): Generator<Span> {
  let from = start;
  while (from < end) {
    const found = flow.text.indexOf('\n', from);
    const to = found < 0 || found > end ? end : found;
    if (to > from) yield { start: from, end: to };
    from = to + 1;
  }
}
