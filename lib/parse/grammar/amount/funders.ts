/** Other funders of what an act is about: « l'ANAH lui a notifié une aide de N », « dont N de l'État », « N (DETR) ». */

/** Public bodies that pay beside the authority, and the funds that bear their money's name; folded. */
const FUNDER = String.raw`(?:etat|region(?: [a-z'-]+){0,3}|departement(?: (?:de|du|des) [a-z'-]+)?|conseil (?:departemental|regional|general)|anah|ademe|anru|europe|union europeenne|feder|fse|feader|fonds (?:social europeen|europeens?)|drac|caf|msa|cnc|cnl|agence (?:de l'eau|regionale de sante|nationale [a-z' -]{3,50}?)|caisse (?:des depots|d'allocations familiales|[a-z]+ d[eu]s? [a-z]+)|banque des territoires|detr|dsil|fnadt|fisac|ars|bpi ?france|prefecture)`;

/** Nearest before the amount, since the amount before it: its payer is the subject or the agent. */
const BEFORE = new RegExp(String.raw`(?:\b(?:la|le|les|par|et)\s|l'|d')(?<payer>${FUNDER})(?![a-z])[^\n.;]{0,110}$`);
/** « N € de l'État », « N financés par la Région », « N (DETR) ». */
const AFTER = new RegExp(
  String.raw`^ (?:(?:finance|apporte|verse|paye|attribue|alloue|accorde)e?s? )?(?:\((?:la |le |l')?|de la |de l'|du |par la |par le |par l')(?<payer>${FUNDER})(?![a-z])`,
);
/** « auprès de la Région », « au Département »: who is asked, or receives, pays nothing here. */
const NOT_PAYING = /(?:aupres de (?:la |l')?|aupres du |\b(?:a la|a l'|au|vers|avec) ?)$/;
const AFTER_REACH = 90;

/** Offsets in `before + amount + after` are not needed: the payer's name is looked up by the caller. */
export interface Funder {
  /** Where its name begins: before the amount counted from the sentence's start, else from the amount's end. */
  side: 'before' | 'after';
  start: number;
  end: number;
}

/**
 * @param before folded text of the sentence up to the amount, from the amount before it on
 * @param after folded text behind the amount
 */
export function funderOf(before: string, after: string): Funder | undefined {
  const behind = AFTER.exec(after.slice(0, AFTER_REACH));
  const behindName = behind?.groups?.['payer'];
  if (behind && behindName !== undefined) {
    const end = behind[0].length;
    return { side: 'after', start: end - behindName.length, end };
  }
  const ahead = BEFORE.exec(before);
  const name = ahead?.groups?.['payer'];
  if (!ahead || name === undefined) return undefined;
  const start = ahead.index + ahead[0].indexOf(name);
  if (NOT_PAYING.test(before.slice(0, start))) return undefined;
  return { side: 'before', start, end: start + name.length };
}
