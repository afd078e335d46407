/** The points of the dispositif: what is decided, one thing at a time, with the lists below each. */
import { DECISION_LEAD, LIST_MARK } from '../grammar/decision-verbs.ts';
import { perAct } from '../per-act.ts';
import type { Span } from '../text/flow.ts';
import { paragraphs, type ActText } from '../zones.ts';

/** A point, from its verb to the end of its last paragraph. */
export interface Point extends Span {
  /** Its paragraphs, without list marks: the sentence itself, then the items of a list or the rows of a table below it. */
  parts: readonly Span[];
}

/** « Le Bureau, après en avoir délibéré : », « ARTICLE 1 : », « En conséquence, il est proposé au Conseil : » */
const INTRODUCES =
  /^(?:[^\n]{0,400}?\b(?:delibere|decide|delibere et decide|propose|demande|vote|motifs|conseil|bureau|assemblee|unanimite|majorite|representes|exprimes|ont)\b[^\n:]{0,120}):\s*/;
/** « Le Conseil, après en avoir délibéré, décide d'… »: the point begins at the verb that decides. */
const DECIDES_IN_SENTENCE =
  /^[^\n]{0,500}?(?:,|\b(?:conseil|bureau|comite|assemblee|commission|metropole|delibere|unanimite|majorite|municipal|communautaire|metropolitain|permanente|ont|a|il est propose(?: au| aux| a la| a l')?[^\n,:]{0,60}?))\s+(?=(?:d'|de )?(?:approuve|autorise|decide|attribue|accorde|alloue|octroie|adopte|fixe|valide|donne|accepte|emet|prend acte|pris acte|designe|charge|individualise|vote|refuse|rejette|sollicite|demande)(?:r|nt|e|es|ee|ees)?\b)/;
/** « décide : », « DELIBERE »: what is decided comes after. */
const ONLY_A_VERB = /^(?:d')?[a-z]{3,15}(?: de| et [a-z]{3,15})?\s*[:,]?\s*$/;
const DECIDES_AT_END = /\b(?:decide|delibere|approuve|autorise|vote|adopte)(?:nt)?\b[^:]*:\s*$/;
/** « … il est proposé au Conseil : », « … après en avoir délibéré décide », where the line ends: the points come below. */
const INTRODUCES_POINTS = /:\s*$|\b(?:decide|approuve|autorise)$/;
/** Tells of the vote, and decides nothing itself. */
const VOTE_LINE =
  /^(?:vote\b(?! (?:en outre |egalement |ensuite )?(?:une?|la|les|des|l') ?(?:subvention|aide|participation|credit|fonds|enveloppe|somme))|adopte|rejete|pour\s?:|contre\s?:|abstention|a l'unanimite|resultats? du vote|ce (?:dossier|rapport)\b|la (?:presente )?deliberation[^\n]{0,60}adopte)/;

export const pointsOf = perAct((act): readonly Point[] =>
  act.zones
    .filter(({ zone }) => zone === 'dispositif' || zone === 'vote')
    .flatMap((zone) => new PointReader(act).read(zone)),
);

/** « Article 2 : », « Point 3 – »: a point, whatever it begins with. */
const ARTICLE = /^\s*(?:article|point) /;

class PointReader {
  readonly #points: { start: number; end: number; parts: Span[] }[] = [];
  /** The point that goes on; nothing before the first one and after a vote. */
  #current: { start: number; end: number; parts: Span[] } | undefined;
  /** « Approuve : » alone: each marked item after it is a point. */
  #listing = false;
  readonly #act: ActText;

  constructor(act: ActText) {
    this.#act = act;
  }

  read({ start, end }: Span): Point[] {
    for (const paragraph of paragraphs(this.#act.flow, start, end)) this.#take(paragraph);
    return this.#points;
  }

  #take(paragraph: Span): void {
    const open = this.#current?.parts.at(-1);
    // « (FDFR / 56) »: no mark of a list.
    const part = open && isInBrackets(this.#act, open) ? paragraph : withoutMark(this.#act, paragraph);
    if (part === undefined) return;
    const folded = this.#act.flow.folded.slice(part.start, part.end);
    const marked = part.start > paragraph.start;
    const last = this.#current?.parts.at(-1);
    if (this.#current && last && !marked && runsOn(this.#act, last, part)) {
      this.#current.parts[this.#current.parts.length - 1] = { start: last.start, end: part.end };
      this.#current.end = part.end;
    } else if (VOTE_LINE.test(folded)) {
      this.#current = undefined;
      // « A la majorité, par 19 voix pour, le Conseil décide : »: the points come after.
      this.#listing = /:\s*$/.test(folded) && DECIDES_AT_END.test(folded);
    } else if (ONLY_A_VERB.test(folded)) {
      this.#current = undefined;
      this.#listing = true;
    } else {
      const isArticle = ARTICLE.test(this.#act.flow.folded.slice(paragraph.start, paragraph.start + 12));
      // An article is a point by itself: the items below it are its list.
      if (isArticle) this.#listing = false;
      const from = isArticle ? 0 : this.#beginning(folded, marked);
      if (!this.#current && from === undefined && INTRODUCES_POINTS.test(folded)) this.#listing = true;
      if (from !== undefined && part.start + from < part.end) this.#open({ start: part.start + from, end: part.end });
      else if (this.#current) {
        this.#current.parts.push(part);
        this.#current.end = part.end;
      }
    }
  }

  #open(own: Span): void {
    this.#current = { ...own, parts: [own] };
    this.#points.push(this.#current);
  }

  /** Where in a paragraph a new point begins. */
  #beginning(folded: string, marked: boolean): number | undefined {
    if (DECISION_LEAD.test(folded)) {
      this.#listing = false;
      return 0;
    }
    if (this.#listing && this.#current && isSumOfList(this.#act, this.#current, folded)) return undefined;
    if (this.#listing && (marked || !this.#current)) return 0;
    return this.#current ? undefined : beginning(folded);
  }
}

/** « a) l'attribution de subventions réparties comme suit : / - 60 000 € au profit de … »: the sums below belong to that point. */
function isSumOfList({ flow }: ActText, { start, parts }: Point, folded: string): boolean {
  const own = flow.folded.slice(start, parts[0]?.end ?? start);
  return /:\s*$/.test(own) && /\d ?(?:€|euros?\b)/.test(folded);
}

/** Where the deciding begins in the first paragraph of the dispositif, or nothing if it only introduces. */
function beginning(folded: string): number | undefined {
  const sentence = DECIDES_IN_SENTENCE.exec(folded)?.[0].length;
  if (sentence !== undefined && !ONLY_A_VERB.test(folded.slice(sentence))) return sentence;
  const intro = INTRODUCES.exec(folded)?.[0].length;
  return intro !== undefined && intro < folded.length ? intro : undefined;
}

/**
 * A sentence that the page cut: nothing ends it above, and it goes on in small letters, or a small word or a full line
 * above asks for more.
 */
function runsOn(act: ActText, above: Span, below: Span): boolean {
  const text = act.flow.text;
  const before = text.slice(Math.max(above.start, above.end - 40), above.end);
  if (isInBrackets(act, above)) return true;
  if (/[.;:!?]\s*$/.test(before)) return false;
  const decides = DECISION_LEAD.test(act.flow.folded.slice(below.start, below.end));
  const goesOn = /^[\p{Ll}\d€(«]/u.test(text.slice(below.start, below.start + 2));
  // « de 550 € / à la Maison »: after a sum only a small word goes on; anything else is the next row of a list.
  if (/€\)?\s*$/.test(before)) return GOES_ON_AFTER_SUM.test(act.flow.folded.slice(below.start, below.end)) && !decides;
  // « …, / d'approuver » is another point, « …, / de 300 € à Y » is the same one.
  if (/,\s*$/.test(before)) return goesOn && !decides;
  if (goesOn) return true;
  if (decides) return false;
  return ASKS_FOR_MORE.test(before) || isFull(act, above.end - 1, below.start);
}

const GOES_ON_AFTER_SUM = /^(?:a|au|aux|pour|en|et|soit|sur|destinee?s?|ttc|ht|par|au profit|d'|du|des) ?\S/;

/** A bracket was opened a few words ago. */
function isInBrackets({ flow }: ActText, { start, end }: Span): boolean {
  return /\([^()]{0,40}$/.test(flow.text.slice(Math.max(start, end - 42), end));
}

/** « à l'association des », « au profit de la » */
const ASKS_FOR_MORE =
  /(?:^|[\s'’])(?:de|du|des|d['’]|la|le|les|l['’]|à|au|aux|et|en|pour|par|sur|avec|une?|son|sa|ses|leur)\s*$/i;

/** The first word of the line below had no room on the line above. */
function isFull({ flow }: ActText, offset: number, next: number): boolean {
  const index = flow.lineAt(offset);
  const [line, below] = [flow.lines[index], flow.lines[flow.lineAt(next)]];
  // « • » in the margin of a list is a segment of its own, and no cell.
  const cells = line?.segments.filter((segment) => segment.end - segment.start > 1).length ?? 0;
  if (!line || !below || cells > 1) return false;
  const around = flow.lines.slice(Math.max(0, index - 8), index + 8).filter((other) => other.page === line.page);
  const right = Math.max(...around.map((other) => other.box[2]));
  const word = /^\S+/.exec(below.text)?.[0].length ?? 0;
  const width = (below.edges[word] ?? below.box[2]) - below.box[0];
  return right - line.box[2] < width + 0.4 * line.fontSize;
}

function withoutMark(act: ActText, { start, end }: Span): Span | undefined {
  const mark = LIST_MARK.exec(act.flow.folded.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0;
  return start + mark < end ? { start: start + mark, end } : undefined;
}
