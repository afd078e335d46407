/**
 * The words by which pages of any council announce its acts. All patterns are for folded text (`fold`): lower case, no
 * accents.
 */

/**
 * A deliberation that is cited, not published: « créé par délibération du 12 mars », « vu la délibération », « tarifs fixés
 * en application de la délibération n° 3 », « Tarifs (délibération du 27 juin) ». And what deliberates without being a council: « délibération du jury ».
 */
const NO_PUBLICATION =
  /\b(?:par|vu|selon|suite a|conforme(?:ment)? a|en application de|en vertu de|depuis|apres) (?:une |la |les |cette |sa |ses )?deliberations?\b|\bdeliberations? (?:du |des |de |d'un |d'une |d')(?:jurys?|concours|examens?|tribunal|cour|jures|licence|master|semestre)\b|\bjury\b.*\bdeliberations?\b|\bsalle des deliberations\b|\S \([^)]*\bdeliberations?\b[^)]*\)/g;

/** « Délibération n° 12 », « DÉLIB_2024-012 », « DCM 2024-12 » (délibération du conseil municipal), « DEL2024_012 ». */
const DELIBERATION =
  /\bdeliberations?\b|\bdelibs?(?:\b|[-_ ]?\d)|\b(?:dcm|dcc|dbc|del)[-_ ]?n?[°o]?[-_ ]?\d|\d[-_ ]del\b/;

/** « Recueil des actes administratifs n° 3 », « registre des délibérations », « extrait du registre ». */
const COLLECTION =
  /\brecueils? des actes\b|\b(?:registres?|listes?|releves?) des deliberations\b|\bextraits? du registre\b/;

/** « Procès-verbal », « compte rendu », « PV », « CR », « relevé de décisions »: of a council, or of any meeting. */
const MINUTES =
  /\bproces[- ]verb(?:al|aux)\b|\bcomptes?[- ]rendus?\b|\bp\.?v\.?s?\b|\bcrs?\b|\b(?:pv|cr)(?:cm|cc)\b|\breleves? (?:de|des) decisions\b|\bcompte[- ]rendu sommaire\b/;

/** Of the State, which deliberates nothing: a prefecture's « recueil des actes administratifs ». */
const OF_THE_STATE = /\b(?:sous-)?prefectures?\b|\bprefet\b|\bprefectoraux?\b/;

/** Bodies that deliberate, in their many forms. */
const COUNCILS = [
  "conseils? (?:municipal|municipaux|communautaires?|metropolitains?|departementa(?:l|ux)|regiona(?:l|ux)|genera(?:l|ux)|d'agglomeration|de communaute|de la communaute|de (?:la )?metropole|de territoire|d'arrondissement|d'administration (?:du|des) (?:c\\.?c\\.?a\\.?s|c\\.?i\\.?a\\.?s|sdis|centre))",
  'comites? syndica(?:l|ux)',
  'commissions? permanentes?',
  'bureaux? (?:communautaires?|metropolitains?|syndica(?:l|ux)|municipa(?:l|ux))',
  'bureau de (?:la communaute|la metropole)',
  'assemblees? (?:deliberantes?|departementales?|metropolitaines?|de corse|plenieres?)',
  'instances? deliberantes?',
  'seances? (?:du conseil|publiques? du conseil)',
] as const;

const COUNCIL = new RegExp(`\\b(?:${COUNCILS.join('|')})\\b`);

/** « PV CM du 12 mars », « CRCM 2024-03 »: only beside minutes, where the letters can mean nothing else. */
const ABBREVIATED_COUNCIL = /\b(?:pv|cr|pvs|crs)?[-_ ]?(?:du |de )?(?:cm|cc)\b|\b(?:pv|cr)(?:cm|cc)\b/;

/**
 * Bodies that meet without deliberating for the council: « conseil municipal des jeunes », « conseil d'école », « conseil de
 * quartier », « assemblée générale », « comité directeur ».
 */
const OTHER_MEETINGS =
  /\bconseils? municipa(?:l|ux) (?:des |d')(?:jeunes|enfants|ados|adolescents|sages|aines)\b|\bcm[ej]\b|\bconseils? (?:d'ecoles?|de classe|de quartiers?|citoyens?|des sages|de developpement|de surveillance|syndical|de vie|des jeunes|des enfants|consultatif)\b|\bassemblees? generales?\b|\bcomites? (?:directeurs?|social|de suivi|des fetes|de pilotage|technique)\b|\b(?:cse|chsct|ago|age)\b/g;

/** What is said of acts once cited and foreign ones are put aside. */
const published = (folded: string): string => folded.replace(NO_PUBLICATION, ' ').replace(OTHER_MEETINGS, ' ');

export const namesDeliberation = (folded: string): boolean => DELIBERATION.test(published(folded));
export const namesCollection = (folded: string): boolean => COLLECTION.test(published(folded));
export const namesMinutes = (folded: string): boolean => MINUTES.test(published(folded));
export const namesCouncil = (folded: string): boolean => COUNCIL.test(published(folded));
export const abbreviatesCouncil = (folded: string): boolean => ABBREVIATED_COUNCIL.test(published(folded));
export const namesOtherMeeting = (folded: string): boolean => new RegExp(OTHER_MEETINGS, '').test(folded);
export const isOfTheState = (folded: string): boolean => OF_THE_STATE.test(folded);

/** « Délibération | 2024-012 | Tarifs »: a cell of a table's row that says of what kind the row is. */
export const cellNamesAct = (cell: string): boolean => /^(?:deliberations?|delibs?|dcm|dcc)\b/.test(cell.trim());
