/** How councils put a matter off; all for folded text. */

/** The matter itself: « ce dossier », « l'examen », « la présente délibération »; « la délibération n° 12 » is an earlier act. */
const MATTER = String.raw`\b(?:dossier|rapport|projet|deliberation|proposition|point|question|affaire|sujet|examen|vote)\b(?! (?:n\b|n[°o]|numero|du \d|en date))`;
/** « à une séance ultérieure », « au prochain conseil ». */
const LATER = String.raw`(?:a|au|lors)\b[^\n.;]{0,40}\b(?:seance|conseil|bureau|date|reunion)\b`;
const AT_END = String.raw`(?=\s*(?:[.!\n]|$))`;
/** « d'ajourner l'examen », « de retirer ce point », « de surseoir à statuer sur la demande ». */
const TO_POSTPONE = String.raw`(?:(?:d'ajourner|de (?:reporter|retirer|renvoyer))\b[^.;:\n]{0,40}${MATTER}|de surseoir a (?:statuer sur (?:ce|cette|la?|l'|sa)|(?:sa|cette|la) decision))`;

export const POSTPONES = new RegExp(
  [
    String.raw`${MATTER}[^\n.;:]{0,60}?\b(?:est|sont|a ete|ont ete|:)? ?(?:retiree?s?(?: de l'ordre du jour| de la seance|${AT_END})|ajournee?s?|(?:reportee?s?|renvoyee?s?) ${LATER})`,
    String.raw`\b(?:dossier|point|question|affaire|deliberation) (?:est |a ete )?(?:reporte|renvoye|ajourne|retire)e?s?${AT_END}`,
    // What a member asks for is not yet done; what the chair proposes is.
    String.raw`(?<!\b(?:n'|ne |pas |refuse |refusent ))\b(?:decid\w+|accept\w+|approuv\w+|vot\w+)\b[^.;:\n]{0,60} ${TO_POSTPONE}`,
    String.raw`\b(?:maire|presidente?|rapporteure?)\b[^.;:\n]{0,40} (?:propose|demande|decide)(?:nt)? [^.;:\n]{0,30}${TO_POSTPONE}`,
    String.raw`\bsurs(?:oit|oient|is) a (?:statuer sur (?:ce|cette|la?|l'|sa)|(?:sa|cette|la) decision)\b`,
    String.raw`(?<=^|\n|\. |- )(?:ajourne|retire|reporte|report du (?:point|dossier|vote))e?s?(?: de l'ordre du jour)?${AT_END}`,
  ].join('|'),
  'g',
);

/** The verb in each of {@link POSTPONES}. */
export const POSTPONING = /retire|ajourne|report|renvoye|surs/;

/** The sentence tells of what was put off at an earlier sitting. */
export const HISTORY =
  /^\s*[^a-z]{0,3}(?:vu|considerant|rappelle|pour memoire)\b|\b(?:avai(?:t|ent)|ayant|fut|furent|precedemment|initialement)\b|\bde la (?:seance|reunion) du \d/;
