/**
 * What stands between two lines that follow one another: the same sentence, a word cut in two, or a new paragraph.
 * Everything is decided by what a typesetter does: distance, indentation, list marks, and whether the next word would
 * still have fitted on the line before.
 */
import type { TextLine } from '../../model/page.ts';
import type { Margin } from './margins.ts';

export interface Joint {
  separator: '' | ' ' | '\n';
  /** The line before ends with a hyphen that only cuts a word. */
  dropHyphen: boolean;
}

/** A line and what is known of its place. */
export interface Neighbour {
  line: TextLine;
  /** Its normalised text. */
  text: string;
  margin: Margin;
}

const NEW_PARAGRAPH: Joint = { separator: '\n', dropHyphen: false };
const SAME_SENTENCE: Joint = { separator: ' ', dropHyphen: false };

/** « - », « – », « • », « 1. », « 2) », « a) », « Article 3 », « VU », « Considérant » begin a paragraph of their own. */
const LIST_MARK =
  /^(?:[-–—•●▪■□◦‣*>\uf000-\uf0ff]\s|[•●▪►➢✓]|\(?\d{1,2}[.)°]\s|\(?[a-z][.)]\s|\(?[A-Z]\)\s|[Aa](?:rticle|RTICLE)\s+(?:\d|premier|PREMIER)|(?:vu|Vu|VU)[eEsS]{0,2}(?:\s|\s?:)|(?:[Cc]onsid[ée]rant|CONSID[ÉE]RANT)\b)/;
/** « DELIBERATION N° », « EXTRAIT DU REGISTRE », « I. Rappel du contexte », « Objet » open an act or a part of its head; so does « LE CONSEIL MUNICIPAL, » alone. */
const FURNITURE =
  /^[#*\s]{0,5}(?:d[ée]lib[ée]ration (?:n\b|n[°ºo]|du\s)|extrait du registre|[ivx]{1,4}\s?[.)–-]\s(?:rappel|contexte|expos[ée]|objet|pr[ée]ambule|pr[ée]sentation|motifs)|proc[èe]s-verbal (?:de|du)|compte[- ]rendu (?:de|du)|s[ée]ance (?:du|publique|ordinaire|extraordinaire)\b|objet\s?:|(?:membres [^:]{0,30})?(?:pr[ée]sents?|absents?|excus[ée]s?|pouvoirs?|procurations?|votants)\b[^:]{0,40}:|secr[ée]taires? (?:de s[ée]ance)?|nombre de |pour extrait|(?:le |la |l['’])(?:conseil|bureau|comit[ée]|commission permanente|assembl[ée]e)[^.]{0,60}apr[èe]s (?:en )?avoir|(?:le |la |l['’])(?:conseil|bureau|comit[ée]|commission|assembl[ée]e)(?: (?:municipal|communautaire|m[ée]tropolitain|syndical|d[ée]partementale?|r[ée]gionale?|permanente|d['’]administration)){1,2}\s?[,:]?$)/i;
/** « Secrétaire de séance : », « Nombre de voix : » begin one too. */
const LABEL = /^\p{Lu}[^\n:.;,()]{1,60} ?:(?!\/)/u;
const ENDS_SENTENCE = /[.;:!?»]$/;
const ENDS_IN_MARK = /[,.;:!?]$/;
/** « de », « la », « M. », « COMMUNAL – »: no sentence ends here, whatever the gap. */
const EXPECTS_MORE =
  /(?:^|\s)(?:d[eu]|des|la|le|les|l'|d'|et|à|au|aux|par|pour|sur|un|une|M\.|MM\.|Mme|Mmes|Mlle|[LR]\.|art\.|articles?|n°)$|[\p{L})] [–—]$/iu;
/** Longer than anything that {@link EXPECTS_MORE} lists: the end of a line is enough, and quicker to look at. */
const END = 12;
const expectsMore = (text: string): boolean => EXPECTS_MORE.test(text.slice(-END));

/** « EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS / DU CONSEIL MUNICIPAL »: a heading goes on so. */
const STARTS_MIDWAY = /^(?:du|de la|de l'|des|d'|de|et)\s/i;
const isShort = (text: string): boolean => text.length < 80;

/** @param interrupted a stamp or a page's edge stands between the two lines, which explains their distance */
export function joint(above: Neighbour, below: Neighbour, interrupted = false): Joint {
  if (above.text === '' || below.text === '') return NEW_PARAGRAPH;
  if (startsParagraph(above, below, interrupted)) return NEW_PARAGRAPH;
  if (/\p{L}-$/u.test(above.text.slice(-END))) {
    // « subven- / tion » is one word; « Saint- / Aubin » and « MARTIN- / FAURE » keep their hyphen.
    return { separator: '', dropHyphen: /^\p{Ll}/u.test(below.text) && /\p{Ll}-$/u.test(above.text.slice(-END)) };
  }
  return SAME_SENTENCE;
}

function startsParagraph(above: Neighbour, below: Neighbour, interrupted: boolean): boolean {
  if (LIST_MARK.test(below.text) || FURNITURE.test(below.text)) return true;
  if (LABEL.test(below.text) && !expectsMore(above.text) && !fillsItsLine(above, below)) return true;
  if (isRow(above.line) || isRow(below.line)) return true;
  const moved = above.line.page !== below.line.page || above.line.block !== below.line.block;
  if (moved || interrupted) return !runsOn(above, below);
  const size = Math.min(above.line.fontSize, below.line.fontSize);
  if (Math.abs(above.line.fontSize - below.line.fontSize) > 0.15 * size) return true;
  const gap = above.line.box[1] - below.line.box[3];
  if (gap < -1.5 * size) return true;
  if (gap > 1.3 * size && gap < LARGEST_STAMP && isCarriedOver(above, below)) return false;
  if (gap > 2 * size) return true;
  if (expectsMore(above.text)) return false;
  if (gap > 1.3 * size || isHeadingOverText(above, below) || endsList(above, below)) return true;
  // Lines set far apart: a full line still goes on in the next one.
  if (gap > 0.75 * size && !(fillsItsLine(above, below) && /^[\p{Ll}\d(]/u.test(below.text))) return true;
  if (isCentred(above.line, below.line)) return endsCentred(above, below);
  return endsEarly(above, below);
}

/** « • 300 € au profit de la Lyre », and further left « Autorise le Président … »: the list is over. */
function endsList(above: Neighbour, below: Neighbour): boolean {
  if (!LIST_MARK.test(above.text) || !isOutdented(above, below)) return false;
  return /^\p{Lu}/u.test(below.text) && !fillsItsLine(above, below);
}

const isOutdented = (above: Neighbour, below: Neighbour): boolean =>
  below.line.box[0] < above.line.box[0] - 0.3 * above.line.fontSize;

/** A seal, in points: some are images, and leave nothing but their room. */
const LARGEST_STAMP = 150;

/** Up to the margin, and then in small letters: the sentence goes on, below what was stamped into it. */
function isCarriedOver(above: Neighbour, below: Neighbour): boolean {
  return /^\p{Ll}{2}/u.test(below.text) && /\p{Ll}/u.test(above.text) && fillsItsLine(above, below);
}

/** « SUBVENTION À LA CHASSE » in bold, and below it in plain letters « Le maire … »: however short both are. */
function isHeadingOverText(above: Neighbour, below: Neighbour): boolean {
  if (!above.line.bold || below.line.bold || !/^\p{Lu}\p{Ll}/u.test(below.text)) return false;
  return /\p{Lu}{2}/u.test(above.text) && !/\p{Ll}/u.test(above.text) && !above.text.endsWith(',');
}

/** A sentence may run on over a page, a column or a stamp; a heading or a table may not. */
function runsOn(above: Neighbour, below: Neighbour): boolean {
  if (above.line.bold !== below.line.bold || ENDS_SENTENCE.test(above.text.slice(-1))) return false;
  return /^[\p{Ll}\d(«"€]/u.test(below.text) || expectsMore(above.text);
}

/** A row of a table has cells; a justified line has so many gaps that they are words. */
function isRow(line: TextLine): boolean {
  const cells = line.segments.length;
  return cells > 1 && cells * 3 < line.text.split(' ').length + cells;
}

const middle = (line: TextLine): number => (line.box[0] + line.box[2]) / 2;

/** Both lines share their middle, and neither starts where the other does. */
function isCentred(above: TextLine, below: TextLine): boolean {
  return Math.abs(middle(above) - middle(below)) < 4 && Math.abs(above.box[0] - below.box[0]) > 4;
}

/** In the same face, up to the margin, without a mark at its end: the sentence goes on, whatever the next line looks like. */
function fillsItsLine(above: Neighbour, below: Neighbour): boolean {
  const unfinished = expectsMore(above.text) || !ENDS_IN_MARK.test(above.text.slice(-1));
  const atMargin = above.margin.reached >= 3 && !firstWordFits(above, below);
  return above.line.bold === below.line.bold && unfinished && atMargin;
}

/** A centred line has room on both sides. */
function endsCentred(above: Neighbour, below: Neighbour): boolean {
  if (STARTS_MIDWAY.test(below.text) || /^\p{Ll}/u.test(below.text)) return false;
  const room = 2 * Math.max(0, above.margin.widest - above.line.box[2]);
  return FURNITURE.test(above.text) || room > firstWordWidth(below) + 0.4 * below.line.fontSize;
}

/** « décide, à l'unanimité, / d'accorder …, / de mettre … »: where a line is not full, the infinitive is a point of its own. */
const NEXT_POINT = /^(?:d['’]|de )\p{Ll}{2,}(?:er|ir|tre|dre)\b/u;

/** The next line's first word would have fitted on this one, so its end was meant. Ragged text leaves less room. */
function endsEarly(above: Neighbour, below: Neighbour): boolean {
  if (!firstWordFits(above, below)) return false;
  if (ENDS_SENTENCE.test(above.text.slice(-1))) return true;
  // « • Solidarité : 300 € », and further left « autorise … »: another paragraph, even in small letters.
  if (isOutdented(above, below)) return true;
  if (above.text.endsWith(',') && NEXT_POINT.test(below.text)) return true;
  return !/^[\p{Ll}€]/u.test(below.text) && !(isShort(above.text) && STARTS_MIDWAY.test(below.text));
}

function firstWordFits(above: Neighbour, below: Neighbour): boolean {
  // A line that begins under this one and reaches further shows that there was room.
  const right = below.line.box[0] < above.line.box[2] ? below.line.box[2] : above.line.box[2];
  return Math.max(above.margin.right, right) - above.line.box[2] > firstWordWidth(below) + 0.4 * below.line.fontSize;
}

function firstWordWidth({ line, text }: Neighbour): number {
  const space = text.indexOf(' ');
  return (line.edges[space < 0 ? text.length : space] ?? line.box[2]) - line.box[0];
}
