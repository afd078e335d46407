/**
 * The verbs that a point of the dispositif begins with, folded: present (« approuve »), infinitive (« d'approuver »), past
 * participle (« - Approuvé … », « a décidé de »).
 */
const STEMS =
  'approuv|autoris|decid|attribu|allou|accord|octro|vers|fix|adopt|donn|di[st]|dire|precis|imput|prelev|inscri|habilit|charg|mandat|design|nomm|eli|valid|accept|refus|rejet|demand|sollicit|emet|emettre|confirm|constat|cre|modifi|abrog|instaur|institu|retir|arret|engag|propos|rappel|renouvel|reconduit|reconduire|affect|individualis|vot|acquer|acquiert|ced|vend|sign|conclu|pass|lanc|apport|particip|souten|soutient|ouvr|transf|class|declass|deleg|prononc|deliber|dispens|exoner|admet|garanti|conced|lou|mainten|maintient|port|poursui|resili|retien|reten|soumet|transmet|invit|exprim|souhait|declar|prend|prendre|pris|renonc|supprim|ajout|complet|corrig|remplac|annul|mettre|met|mis|reserv|desaffect|procede|proced|permet|organis|convien|prevoi|etabli|regl|acqui|consent|defini|determin|enterin|homologu|ratifi|reconnai|remerci|salu|prolong|rembours|mandat|financ|octroye|repart|impos|limit|appliqu|tir|notifi|publi|prorog|cloture|clot|integr|adher|design|reaffirm|encourag|recommand|apure|exige|execut|regularis|statu|verse|dote';

/** Of verbs, and of the nouns made of them: « attribution », « versement ». */
const ENDING =
  '(?:e|er|ent|es|ee|ees|s|t|nt|is|it|ir|re|r|tre|uer|ue|i|ie|ient|ons|ant|tions?|ations?|ements?|yer|ye|yee|ge|ger|oit|oient|oir)?';

/** At the start of a point, after its mark: « d'approuver », « de ne pas accorder », « que la dépense … », « Approuvé ». */
export const DECISION_LEAD = new RegExp(
  String.raw`^(?:et )?(?:(?:d'|de |a )?(?:ne pas )?(?:${STEMS})${ENDING}\b|(?:est|sont) (?:[a-z]+ )?(?:${STEMS})${ENDING}\b|que\b|qu'|(?:la|les|ces|cette) (?:depenses?|recettes?|credits?|sommes?|subventions?)\b[^\n]{0,80}\b(?:ser(?:a|ont)|est|sont)\b)`,
);

/** Marks of a list: « - », « • », « 1) », « 1°) », « 1°/ - », « a. », « Article 2 : ». */
export const LIST_MARK =
  /^(?:\s*(?:[-–—•●▪■□◦‣*>►➢✓»\uf000-\uf0ff]+|\(?\d{1,2}\s?(?:°\s?)?[.)°/](?!\d)(?:\s?[-–])?|\d{1,2}\s?[-–—](?=\s)|\(?(?!m\.)[a-z][.)](?=\s)|(?:article|point)\s+(?:\d{1,2}(?:er|ere|eme)?|premier|unique)\s*(?:[:.–-]\s*)*))+\s*/;
