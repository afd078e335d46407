/** What tells the kinds of documents apart, folded: each pattern is tried on single lines, without the marks before them. */
import { ACT_NUMBER } from './act-numbers.ts';
import { BODY, BODY_NOUN } from './bodies.ts';

/** « Procès-verbal de la séance », « Compte rendu de la réunion du conseil », « CR du conseil municipal », « PV du bureau » */
export const MINUTES_TITLE = new RegExp(
  `^(?:projet de )?(?:proces[- ]?verba(?:l|ux)(?! de deliberation\\b)|comptes?[- ]?rendus?|cr|pv|releve des? (?:decisions|deliberations|conclusions))\\b[^\\n:]{0,60}?(?:$|\\b(?:seance|reunion|session|${BODY_NOUN}|deliberations|debats|integral|analytique|sommaire|synthetique|\\d{1,2} ))`,
);

/** « Procès-verbal des délibérations », as a heading: the register, as much as minutes. */
export const REGISTER = /^(?:extraits? d[eu] )?proces[- ]?verbal des deliberations\b/;

/** « assemblée générale », « conseil d'école », « commission des finances »: those who meet there decide nothing for an authority. */
export const OTHER_MEETING =
  /\b(?:assemblee (?:generale|citoyenne|de quartier)|conseils? (?:d'ecole|de quartier|citoyens?|de classe|de discipline|des sages|de developpement|de (?:la )?vie sociale|local de securite)|commissions? (?!permanente)(?:[a-z]+ )?(?:des?|du|d'|de la|de l'|[a-z]{5,})\b|comites? (?:de pilotage|de suivi|techniques?|social|consultatif|de quartier|de lecture|des fetes)|reunion (?:publique|de chantier|de travail|d'information)|copropriet\w+|comite social et economique)\b/;

/** « Association Les Archers », « Société anonyme au capital de … », as a heading: no authority. */
export const PRIVATE_BODY =
  /^(?:(?:l')?association (?!de(?:s)? (?:maires|communes))|syndicat des coproprietaires|copropriete |societe (?:anonyme|par actions|d'economie mixte|publique locale|cooperative)|s\.?(?:a|a\.?s|a\.?r\.?l|e\.?m|p\.?l)\.?(?: [^\n]{0,60})? au capital)/;

/** « La séance est levée à 20 h », « Plus rien n'étant à l'ordre du jour »: the end of a sitting told in full. */
export const SITTING_CLOSED =
  /^(?:la seance (?:est|a ete|fut) (?:levee|close)|seance levee|(?:monsieur|madame|m\.|mme|le|la)[^\n]{0,60} leve la seance|plus (?:rien|aucun)[^\n]{0,80}(?:ordre du jour|seance)|l'ordre du jour (?:etant )?(?:ainsi )?epuise|rien n'etant plus a l'ordre du jour|fin de (?:la )?seance)/;

/** « Ordre du jour », as a heading. */
export const AGENDA = /^ordre du jour\b[^\n]{0,40}$/;

/** « Liste des délibérations », « Répertoire chronologique des délibérations », « Recueil »: about many acts. */
export const LIST_OF_ACTS =
  /^(?:repertoire|liste|tableau|releve|recapitulatif|sommaire|registre chronologique|index)\b[^\n]{0,50}\b(?:deliberations|actes|decisions)\b/;

/** « EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS », « Extrait du procès-verbal des délibérations » */
export const EXTRACT = /^extraits? (?:du|des) (?:registres?|deliberations?|proces[- ]?verba(?:l|ux))\b/;

/** « Délibération n° », « DELIBERATION DU BUREAU », « Délibération » as a heading. */
export const ACT_HEADING = new RegExp(
  `^(?:projet de )?deliberations?(?:$|\\s?(?:n\\b|no\\b|n[°ºo]|:|-|–|\\d|(?=[a-z])${ACT_NUMBER}|(?:du|de la|de l'|au|a la) ?(?:conseil|bureau|comite|commission|assemblee|\\d)))`,
);

/** « Bulletin municipal n° 12 », « Le journal de la commune », « Lettre d'information »: it tells of what was decided. */
export const NEWSLETTER =
  /^(?:le |la )?(?:(?:bulletin|journal|magazine|gazette|lettre)(?: d'informations?)? (?:(?:inter)?communale?|municipale?|metropolitaine?|(?:de la |de l'|du )(?:commune|ville|village|agglomeration|metropole|mairie|maire|communaute))\b|lettre d'informations?\b|magazine d'informations?\b)/;

/** « ARRÊTÉ N° … », « DÉCISION DU MAIRE », « CONVENTION »: acts of another kind, where they head the document. */
export const OTHER_ACT =
  /^(?:arretee?s?\b(?! (?:le|la|les|des?) )|decisions? (?:n\b|n[°ºo]|du (?:maire|president)|de la (?:presidente|maire))|convention\b|avenant\b|contrat\b|bail\b|statuts\b|reglement (?:interieur|de)|budget (?:primitif|supplementaire)|compte administratif|note de|rapport (?:annuel|d'activite|de presentation|d'orientation)|convocation\b(?! (?:du|en date du|le) )|communique|avis (?:de|d')|marche public|cahier des)/;

/** A body decides: « après en avoir délibéré », « Le Conseil adopte », « Accord du conseil », « ce point est ajourné ». */
export const DECIDES = new RegExp(
  [
    '\\b(?:apres (?:en )?(?:avoir|en)|et en avoir) (?:en )?(?:delibere|debattu|vote)\\b',
    `\\b(?:${BODY}|(?:le |la )${BODY_NOUN})[^\\n]{0,120}[ ,](?:decide|adopte|approuve|autorise|accepte|attribue|accorde|alloue|octroie|retient|fixe|designe|rejette|prend acte|emet|donne)(?:nt)?\\b`,
    "\\b(?:adopte|approuve|rejete|vote)e?s? (?:a l'unanim|a la majorite|par \\d)",
    "\\bvote\\s?:|\\ba l'unanim|\\bmajorite moins\\b|\\bmises? aux voix\\b|\\bprend acte\\b",
    '\\b\\d{1,3} (?:voix |votes? )?(?:pour|contre)\\b',
    '\\b(?:est|sont) (?:proclame|declare)e?s? (?:elue?|deleguee?|membre|representant)s?\\b',
    "\\bayant (?:obtenu|recueilli) (?:la majorite absolue|l'unanimite|le plus grand nombre)\\b",
    '\\baccord (?:du|unanime du) (?:conseil|bureau)\\b(?! pour)|\\bdeliberation prise en ce sens\\b',
    '\\b(?:point|dossier|rapport|projet|deliberation|question)(?: est)? (?:retiree?|ajournee?|reportee?)\\b',
    '\\b(?:voeu|motion|proposition|deliberation) est (?:adoptee?|rejetee?)\\b',
    "^(?:delibere|decide)(?:nt)?(?:\\s?:?$| (?:de |d'))",
    '\\bpour\\s?:\\s?\\d{1,3}\\b[^\\n]{0,12}\\bcontre\\b',
  ].join('|'),
);

/** « Le Bureau de …, après en avoir délibéré », at the beginning of a line: enough, even where the head is an image. */
export const DELIBERATES = new RegExp(
  `^(?:le |la |l')?${BODY_NOUN}\\b[^\\n]{0,120}\\bapres (?:en )?avoir (?:en )?delibere`,
);
