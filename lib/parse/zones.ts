/**
 * The parts of an act. Zones decide most of the hard cases: an amount in the recitals is seldom the amount granted, a
 * name in the roll-call is no beneficiary, and only the dispositif decides.
 */
import type { TextLine } from '../model/page.ts';
import type { Flow, Span } from './text/flow.ts';
import { makeFlow } from './text/flow.ts';

export type Zone =
  /** Authority, number, date, title: everything before the roll-call or the text. */
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

/** Where a zone may begin, in folded text at the start of a paragraph. Tried in order at each paragraph. */
const OPENINGS: readonly { zone: Zone; from: readonly Zone[]; pattern: RegExp }[] = [
  {
    zone: 'roll-call',
    from: ['header'],
    pattern:
      /^(?:nombre de (?:membres|conseillers|delegues)|(?:membres |conseillers |elus )?(?:titulaires )?presents?\b|etaient presents|etai(?:en)?t presente?s?|en exercice\b|date de (?:la )?convocation)/,
  },
  {
    zone: 'dispositif',
    from: ['header', 'roll-call', 'recitals'],
    pattern:
      /^[^\n]{0,200}?(?:apres (?:en )?avoir (?:en )?delibere|(?:le|la) (?:bureau|conseil|commission|comite)[^\n.]{0,80} (?:decide|delibere|approuve|autorise)s?\s*:|il est propose (?:au|a la|aux)[^\n]{0,120}:|il (?:vous )?est (?:donc )?(?:propose|demande)[^\n]{0,120}:|^(?:decide|delibere|article (?:1|premier))\b)/,
  },
  {
    zone: 'vote',
    from: ['dispositif', 'recitals'],
    pattern:
      /^(?:ce (?:dossier|rapport|projet) |(?:la|cette|presente) (?:deliberation|proposition)[^\n]{0,40}(?:adopte|rejete|approuve)|le (?:conseil|bureau)[^\n]{0,40} adopte\b|adopte|rejete|vote\s*:|resultats? du vote|pour\s*:|contre\s*:|abstentions?\s*:|mise? aux voix|a l'unanimite|a la majorite)/,
  },
  {
    zone: 'signature',
    from: ['dispositif', 'vote', 'recitals'],
    pattern:
      /^(?:pour extrait|pour (?:copie|expedition|ampliation)|fait (?:a|et delibere)|ainsi (?:fait|delibere)|(?:le|la) (?:president|maire|presidente)\s*,?$|certifie|acte rendu executoire)/,
  },
  { zone: 'annex', from: ['signature'], pattern: /^(?:annexe|convention\b|avenant\b)/ },
];

/** Recitals begin with the first paragraph of prose after the header or the roll-call. */
const PROSE_LENGTH = 140;

/** Cuts an act's body lines into zones and puts the lines beside the text after them. */
export function zoned(body: readonly TextLine[], asides: readonly TextLine[]): ActText {
  const bodyFlow = makeFlow(body);
  const flow = makeFlow([...body, ...asides]);
  const bodyEnd = bodyFlow.text.length;
  const zones: ZoneText[] = [];
  let zone: Zone = 'header';
  let start = 0;
  for (const paragraph of paragraphs(flow, 0, bodyEnd)) {
    const next = opening(zone, flow.folded.slice(paragraph.start, paragraph.end));
    if (next === undefined || next === zone) continue;
    if (paragraph.start > start) zones.push({ zone, start, end: paragraph.start });
    zone = next;
    start = paragraph.start;
  }
  if (bodyEnd > start) zones.push({ zone, start, end: bodyEnd });
  if (flow.text.length > bodyEnd) zones.push({ zone: 'aside', start: bodyEnd, end: flow.text.length });
  const pages = body.map((line) => line.page);
  return { flow, zones, firstPage: Math.min(...pages), lastPage: Math.max(...pages) };
}

function opening(zone: Zone, paragraph: string): Zone | undefined {
  for (const candidate of OPENINGS) {
    if (candidate.from.includes(zone) && candidate.pattern.test(paragraph)) return candidate.zone;
  }
  const mayBeProse = zone === 'header' || zone === 'roll-call';
  return mayBeProse && isProse(paragraph) ? 'recitals' : undefined;
}

/** A long paragraph with several sentences' worth of small words, and no list of names. */
function isProse(paragraph: string): boolean {
  if (paragraph.length < PROSE_LENGTH) return /^(?:vu|considerant)\b/.test(paragraph);
  const commas = paragraph.split(/,|\bm\.|\bmme\b/).length;
  return commas * 25 < paragraph.length && /\b(?:est|sont|a|ont|dans le cadre|afin|permet)\b/.test(paragraph);
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
