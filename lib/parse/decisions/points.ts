/** The points of the dispositif: what is decided, one thing at a time, with the lists below each. */
import { DECISION_LEAD, LIST_MARK } from '../grammar/decision-verbs.ts';
import type { Span } from '../text/flow.ts';
import { paragraphs, type ActText } from '../zones.ts';

/** A point, from its verb to the end of its last paragraph. */
export interface Point extends Span {
  /** Its paragraphs, without list marks: the sentence itself, then the items of a list or the rows of a table below it. */
  parts: readonly Span[];
}

/** « Le Bureau, après en avoir délibéré : », « ARTICLE 1 : », « En conséquence, il est proposé au Conseil : » */
const INTRODUCES =
  /^(?:[^\n]{0,400}?\b(?:delibere|decide|delibere et decide|propose|demande|vote|motifs|conseil|bureau|comite|assemblee|unanimite|majorite|representes|exprimes|ont|a)\b[^\n:]{0,120}):\s*/;
/** « Le Conseil, après en avoir délibéré, décide d'… »: the point begins at the verb that decides. */
const DECIDES_IN_SENTENCE =
  /^[^\n]{0,500}?(?:,|\b(?:conseil|bureau|comite|assemblee|commission|metropole|delibere|unanimite|majorite|municipal|communautaire|metropolitain|permanente|ont|a|il est propose(?: au| aux| a la| a l')?[^\n,:]{0,60}?))\s+(?=(?:d'|de )?(?:approuve|autorise|decide|attribue|accorde|alloue|octroie|adopte|fixe|valide|donne|accepte|emet|prend acte|pris acte|designe|charge|individualise|vote|refuse|rejette|sollicite|demande)(?:r|nt|e|es|ee|ees)?\b)/;
/** Tells of the vote, and decides nothing itself. */
const VOTE_LINE =
  /^(?:vote\b|adopte|rejete|pour\s?:|contre\s?:|abstention|a l'unanimite|resultats? du vote|ce (?:dossier|rapport)\b|la (?:presente )?deliberation[^\n]{0,60}adopte)/;

export function pointsOf(act: ActText): Point[] {
  const points: { start: number; end: number; parts: Span[] }[] = [];
  for (const zone of act.zones) {
    if (zone.zone !== 'dispositif') continue;
    let current: (typeof points)[number] | undefined;
    for (const paragraph of paragraphs(act.flow, zone.start, zone.end)) {
      const part = withoutMark(act, paragraph);
      if (part === undefined) continue;
      const folded = act.flow.folded.slice(part.start, part.end);
      const last = current?.parts.at(-1);
      if (current && last && part.start === paragraph.start && runsOn(act, last, part)) {
        current.parts[current.parts.length - 1] = { start: last.start, end: part.end };
        current.end = part.end;
        continue;
      }
      if (VOTE_LINE.test(folded)) {
        current = undefined;
        continue;
      }
      const start = current === undefined ? beginning(folded) : DECISION_LEAD.test(folded) ? 0 : undefined;
      if (start === undefined) {
        if (current && part.end > part.start) {
          current.parts.push(part);
          current.end = part.end;
        }
      } else if (part.start + start < part.end) {
        const own = { start: part.start + start, end: part.end };
        current = { ...own, parts: [own] };
        points.push(current);
      }
    }
  }
  return points;
}

/** Where the deciding begins in the first paragraph of the dispositif, or nothing if it only introduces. */
function beginning(folded: string): number | undefined {
  if (DECISION_LEAD.test(folded)) return 0;
  const intro = INTRODUCES.exec(folded)?.[0].length;
  if (intro !== undefined) return intro < folded.length ? intro : undefined;
  const sentence = DECIDES_IN_SENTENCE.exec(folded)?.[0].length;
  return sentence;
}

/** A sentence that the page cut: nothing ends it above, and nothing begins below. */
function runsOn(act: ActText, above: Span, below: Span): boolean {
  const text = act.flow.text;
  return (
    !/[.;:,!?]\s*$/.test(text.slice(above.start, above.end)) &&
    /^[\p{Ll}\d]/u.test(text.slice(below.start, below.start + 2))
  );
}

function withoutMark(act: ActText, { start, end }: Span): Span | undefined {
  const mark = LIST_MARK.exec(act.flow.folded.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0;
  return start + mark < end ? { start: start + mark, end } : undefined;
}
