/** Verbs that decide something beside « prend acte »; for folded text. */

const OPENS = String.raw`(?:^|\n|[,;:] |- )(?:d'|de )?`;
/** « DÉCIDE : » alone only introduces what is decided. */
const NOT_ALONE = String.raw`\b(?!\s*(?::|\n|$))`;
/** « autorise le Maire à signer tout document », « à le transmettre au préfet »: what any act ends with. */
const NOT_TO_CARRY_OUT = String.raw`(?![^.;\n]{0,120}? a (?:le |la |les )?(?:signer tou\w+|transmettre|publier|diffuser|accomplir|effectuer|communiquer|notifier|mettre en ligne|prendre tou\w+)\b)`;

export const DECIDES = new RegExp(
  [
    String.raw`${OPENS}(?:approuve|adopte|decide(?!r? (?:de|d'en) prendre acte)|attribue|accorde|alloue|octroie|fixe|valide|emet|accepte|vote)(?:r|nt|e|es)?${NOT_ALONE}`,
    String.raw`${OPENS}donne(?:r|nt)?\b(?! (?:acte|(?:tous? )?pouvoirs?|mandat|delegation)\b)${NOT_ALONE}`,
    String.raw`${OPENS}autorise(?:r|nt)?${NOT_TO_CARRY_OUT}${NOT_ALONE}`,
    String.raw`\bet (?:approuve|adopte|decide|autorise|attribue|accorde|alloue|octroie|fixe|valide|emet|vote(?= (?:la|le|les|une?) ))(?:nt)?\b${NOT_TO_CARRY_OUT}`,
  ].join('|'),
);
