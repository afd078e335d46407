/** The headings of a roll-call, folded: who was there, who was not, who voted for whom. */

export type SectionKind =
  | 'present'
  /** Absents, excusés: one of them may still have given a proxy, and says so. */
  | 'absent'
  /** Those who gave a proxy. */
  | 'proxies'
  /** Anything else: figures, the secretary, the quorum. */
  | 'other';

const WHO =
  '(?:(?:les |mesdames,? (?:et )?messieurs |membres? |conseill\\w{2,5} |elus? |delegues? |titulaires? |suppleants? |communautaires? |municipaux |metropolitains? |etaient |etait |sont |ont ete |furent )*)';
const STATE = '(?:presente?s?|absente?s?|excusee?s?|representee?s?|empechee?s?)(?:\\(?e?\\)?\\(?s?\\))?';
const GIVEN =
  '(?:(?:ont|avaient|ayant|a|avait) (?:donne|vote|remis|laisse) (?:par )?(?:pouvoir|procuration|mandat|delegation)(?: de vote)?|pouvoirs?|procurations?|mandants?|delegations? de vote)';
const AFTER_FIGURES =
  '(?:nombre|nbre|date|heure|quorum|secretaires?|presidente?|president\\(e\\)|votants?|en exercice|membres en exercice|rapporteure?|le quorum|lesquels|formant|assistai|convocation|nombre|soit|total|le conseil|le bureau)';

const CIVILITY_FOLLOWS = '(?=\\s(?:m\\.|mm\\.|mmes?\\s|messieurs|mesdames|monsieur|madame))';
/** « Membres titulaires présents : », « Absents ayant donné procuration à : », « Excusés MM. … » */
const STATED = `(?<state>${WHO}${STATE}(?:[ ,]+(?:et |ou |non )?(?:${STATE}|${GIVEN}))*|${WHO}${GIVEN})(?<tail>[^\\n:,;]{0,160}?)(?:\\s?:|(?=\\n|$)|${CIVILITY_FOLLOWS})`;
/** « Titulaires : » under « Étaient présents : » */
const SUB = '(?<sub>(?:titulaires?|suppleant(?:e?s?|\\(e\\)s))\\s?:)';
/** « Mme Anne PETIT a été élue secrétaire de séance »: the list is over. */
const ELECTED = '[^\\n]{0,80}\\b(?:a ete|est) (?:elue?|designee?|nommee?)\\b[^\\n]{0,40}\\bsecretaire';
/** « 3 conseillers étaient absents (… », « (05 Procurations : … »: in a sentence, the figure first */
const COUNTED =
  '(?<=[,(.;]\\s?|^|\\n)\\d{1,3} (?:conseill\\w{2,5} |membres? )?(?:municipaux )?(?:etaient )?(?<counted>absente?s?|excusee?s?|procurations?|pouvoirs?)\\s?[:(]';

/** « Étaient présents : tous les conseillers en exercice, à l'exception de : M. X »: who follows was not there. */
const ALL_BUT =
  "(?<=[:,]\\s?|\\bpresents?\\s)(?<except>tou(?:s|tes) (?:les |ses )?(?:conseill\\w{2,5}|membres|elus?|delegues)[^\\n:.;]{0,60}(?:a l'exception|sauf|excepte|hormis)(?: de| des| d')?)\\s?:?";

/** A heading where it may stand: at the beginning of a line, or after the full stop that ends the list before it. */
export const ROLL_HEADING = new RegExp(
  `(?<=^|\\n|[.;)]\\s|\\s[-–•]\\s)\\W{0,4}(?:${STATED}|${SUB}|(?<other>${AFTER_FIGURES}\\b|${ELECTED}))|${COUNTED}|${ALL_BUT}`,
  'g',
);

/** What a heading opens. `kind` of the section before is kept by « Titulaires : » and « Suppléants : ». */
export function headingKind(groups: Record<string, string | undefined>, before: SectionKind): SectionKind {
  if (groups['sub'] !== undefined) return before;
  if (groups['except'] !== undefined) return 'absent';
  const words = groups['counted'] ?? `${groups['state'] ?? ''} ${groups['tail'] ?? ''}`;
  // « Procurations en cours de séance »: for a part of it only.
  if (groups['other'] !== undefined || /en cours de (?:la )?seance/.test(words)) return 'other';
  if (/pouvoir|procuration|mandat|represente|delegation/.test(words)) {
    // « Présents ou représentés » are those whose voices count; « absents représentés » gave theirs.
    return /^\W*(?:\w+ )*presente?s?\b/.test(words) && /represente/.test(words) ? 'present' : 'proxies';
  }
  return /absent|excuse|empeche/.test(words) ? 'absent' : 'present';
}

/** « donne pouvoir à », « a donné procuration à », « pouvoir à », « (Valbourg), représenté par »: what stands between giver and holder. */
export const GIVES_PROXY =
  /^(?:\s\((?!pouvoir|procuration|mandat|represente|absent|excuse|donne|a donne)[^()\n]{2,40}\))?[\s,(–:-]{0,4}(?:(?:absente?|excusee?|empechee?),? )?(?:qui )?(?:(?:a |ont |ayant |avait |est )?(?:donn(?:e|ee|ant)s? |remis |laisse |vote par )?(?:son |un |sa |leur |le )?(?:pouvoirs?|procurations?|mandat|delegation)(?: (?:donnee?s?|remise?|ecrite?|de vote))*(?:\s?:\s?|\s)(?:a |au |aupres de |=> ?)?|representee?s? par |(?:=>|->|→) ?)/;

/** « Mme A (pouvoir de M. B) »: the other way round. */
export const HOLDS_PROXY =
  /^[\s,(–:-]{0,4}(?:(?:ayant |a |avec |porteu(?:r|se) (?:du |d'un ))?(?:recu )?(?:le |un )?(?:pouvoir|procuration|mandat) (?:de |d'))/;

/** « M. A à Mme B »: enough between two names where the heading speaks of proxies. */
export const TO = /^[\s(–:-]{0,4}(?:a|par)\s/;
