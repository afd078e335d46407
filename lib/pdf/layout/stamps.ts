/**
 * What the transmission of acts to the prefecture prints over and beside them. The wording is that of the services'
 * software, each piece on a line of its own.
 */

const DATE = String.raw`(?:(?:le )?:? ?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{8}|\d{1,2}(?:er)? [a-z]+ \d{4})(?: (?:a )?\d{1,2}[:h]\d{2}(?::\d{2})?)?)`;

/** « 0xx-SIREN-date-number-DE », « 99_DE-0xx-SIREN-date-number »; a narrow stamp breaks it after the date. */
const ACT_ID = String.raw`(?:\d{2}_[a-z]{2}-)?\d{3}-\d{9}-\d{8}-[\w.-]*`;

const PREFECTURE = String.raw`(?:sous-)?prefecture`;

const whole = (...patterns: string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`, 'u');

/** Lines that only a stamp has. */
const STAMP = whole(
  // « REÇU EN PREFECTURE », « Envoyé en préfecture le 06/01/2024 », « Transmis en sous-préfecture le … »
  String.raw`(?:envoye|recu|transmis|depose|reception|envoi|retour|ar|a\.r\.)(?:e|es)? (?:en |par la |a la |de la |de )?${PREFECTURE}(?: le)?(?: ?:)?(?: ?${DATE})?`,
  String.raw`date (?:de |d')(?:reception|(?:tele)?transmission|envoi|depot)(?: (?:en |par |de |a )?(?:la |le )?(?:${PREFECTURE}|prefet|controle de legalite))?(?: ?:? ?${DATE})?`,
  String.raw`(?:recu|depose|transmis)(?:e|es)? (?:au|par le) controle de legalite(?: ?:? ?${DATE})?`,
  // « Accusé de réception - Réception de Préfecture », « Accusé de réception en préfecture »
  String.raw`accuse de reception(?: ?- ?(?:reception de|ministere de l'interieur)| en| de(?: la)?)?(?: ${PREFECTURE}.*)?`,
  String.raw`accuse certifie executoire`,
  String.raw`acte(?: rendu)? certifie executoire.{0,20}`,
  String.raw`reception par le (?:sous-)?prefet(?: ?:? ?${DATE})?`,
  // « ID : 095-219501426-20240105-032024-DE », or the identifier alone
  String.raw`(?:id|identifiant|n° ?acte)? ?:? ?${ACT_ID}`,
  String.raw`identifiant (?:de |d')?(?:telet|t)ransmission ?:.*`,
  // « VIA DOTELEC - iXBus », « S²LOW », « @CTES »
  String.raw`(?:via )?(?:dotelec|ixbus|s[²2]low|@ctes|berger[- ]levrault|fast[- ]actes|omnikles|ixchange|landes public|stela)(?: ?- ?\w+)?`,
  // « DATE D'AFFICHAGE : 25 avril 2022 »
  String.raw`date d'affichage ?:? ?(?:${DATE}|\d{1,2} [a-z]+)?`,
);

/**
 * Lines that belong to a stamp if they stand beside one: « Le 25 avril 2022 », « Publié le 10/01/2024 », « ID : », the
 * year of a date that went on to the next line, « en préfecture » under « Accusé de réception », « Reçu le 04/05/2024 ».
 */
const STAMP_PART = whole(
  DATE,
  String.raw`(?:en|de la|par la) ${PREFECTURE}(?: ?:? ?${DATE})?`,
  String.raw`(?:envoye|recu|transmis|depose|retourne)(?:e|es)? ${DATE}`,
  String.raw`(?:publie|affiche|notifie|mis en ligne|publication|affichage|notification|certifie executoire|date de publication)(?:e|es)?(?: ?:| le)* ?${DATE}?`,
  String.raw`(?:id|le|date|\d{4}) ?:?`,
  String.raw`[a-z]{0,2}\d{6,}[\w-]*`,
  String.raw`pour l'autorite competente par delegation`,
);

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(/[‐‑–—]/gu, '-')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** Parts of words that every stamp has one of: most text can be told to hold none without looking closer. */
const CUES =
  'préf pref accus certifi contrôle controle transmission dotelec ixbus s²low s2low @ctes levrault fast omnikles ixchange landes stela affichage'.split(
    ' ',
  );
const ACT_ID_CUE = /\d{3}-\d{9}-\d{8}/u;

/** No line of a stamp is longer. */
const LONGEST = 120;

export const isStamp = (text: string): boolean => text.length <= LONGEST && hasStampCue(text) && STAMP.test(fold(text));

/** Whether some part of the text may be a stamp's. */
export function hasStampCue(text: string): boolean {
  const lower = text.toLowerCase();
  return CUES.some((cue) => lower.includes(cue)) || ACT_ID_CUE.test(text);
}

export const isStampPart = (text: string): boolean => text.length <= LONGEST && STAMP_PART.test(fold(text));
