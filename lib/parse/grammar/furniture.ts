/** Lines in the head of an act that are not its title, folded, without the marks before them. */
import { BODY_NOUN } from './bodies.ts';
import { ACT_NUMBER, NUMBER_SIGN, SERIAL } from './act-numbers.ts';
import { MONTH, WEEKDAY } from './months.ts';

const WHOLE_LINES = [
  'republique francaise',
  "(?:[a-z'-]+ ){1,3}(?:metropole|agglomeration|agglo)|[a-z'-]+-metropole",
  "(?:euro)?metropole (?:de |d'|du )?[a-z'-]+(?: [a-z'-]+){0,3}",
  'liberte[ ,–-]+egalite[ ,–-]+fraternite',
  `(?:le |du )?(?:${WEEKDAY} )?\\d{1,2}(?:er)? ${MONTH} \\d{4}(?: a \\d{1,2}\\s?h\\s?\\d{0,2})?`,
  '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}',
  `(?:extrait (?:de |d'une )?)?deliberations?(?: (?:du|de la|au|a la|a l') ?${BODY_NOUN}[^\\n]{0,80})?`,
  `(?:l'|les? |la )?(?:membres (?:du|de la) )?${BODY_NOUN}(?: [^\\n]{0,40}?)?(?:[ ,]+(?:seance|reunion))?`,
  `${NUMBER_SIGN}\\s?(?:${ACT_NUMBER}|${SERIAL})`,
  `(?:deliberation )?${ACT_NUMBER}`,
  "point (?:n\\s?[°ºo]\\s?)?[\\w./-]{1,24}(?: (?:a|de) l'ordre du jour)?(?:\\s:)?",
  `(?:[a-z'-]+ ){1,4}[–—-] ${BODY_NOUN}(?: [^\\n]{0,40})?`,
  '[_=*.\\s–-]*',
  'annexes?(?: \\d+)?',
  '(?:[ivx]{1,4}|\\d{1,2})\\s?[.)/–-]\\s?(?:rappel|contexte|exposes?|objet de la deliberation|motifs|preambule|presentation)\\b[^\\n]{0,60}',
  // « POLITIQUE C03 – DÉVELOPPEMENT DES TERRITOIRES », « Programme 0303 – … »: the chapter of the budget above the title.
  '(?:politique|programme|mission|sous-action|fonction) (?:n\\s?[°º]\\s?)?[a-z]{0,2}\\d{2,5} ?[:–-] [^\\n]{0,100}',
  'original|copie|projet de deliberation|rapport de presentation|note de synthese',
  'mission|direction|service|affaires? (?:generales|financieres|culturelles|sociales)',
];
const OPENINGS = [
  'extrait (?:du|des) ',
  '(?:du )?registre',
  `(?:du |de la |de l')${BODY_NOUN}\\b[^\\n]{0,60}\\b(?:du|en date du) (?:${WEEKDAY} )?\\d{1,2}(?:er)? ${MONTH}`,
  'des deliberations$',
  '(?:conseillers |membres |elus )?ayant donne (?:pouvoir|procuration|mandat)',
  'deliberation (?:n\\b|no\\b|n[°ºo]|du \\d|en date)',
  'seance\\b',
  'reunion (?:du|de)\\b',
  '(?:date|heure|lieu|nombre|nbre|numero|ref(?:erence)?s?|nomenclature|matiere|classification|domaine|theme|commission|rapporteure?s?|service|direction|pole|mission|dossier|code|acte|ordre du jour|secretaires?|presidente?|presidence|quorum|page|id|publi|affich|envoy|recu|transmis|accuse|departement|arrondissement|canton|convo[qc]|etaient|presents?|absents?|excuses?|pouvoirs?|procurations?|votants?|membres|titulaires|en exercice|n[°º] ordre)\\b[^\\n]{0,60}?(?::|$)',
  '(?:departement|arrondissement|canton|commune|ville|mairie|region|communaute (?:urbaine|d|de communes))\\b[^\\n]{0,50}$',
  `(?:le |la |l')?${BODY_NOUN}[^\\n]{0,120}\\b(?:convoque|reuni|assemble|seance|du ${WEEKDAY}|du \\d|en date)`,
  "l'an\\b|aujourd'hui\\b|convoque",
  '(?:proces[- ]verbal|compte[- ]rendu|cr|pv) (?:de (?:la )?(?:seance|reunion)|des deliberations|du (?:conseil|bureau))',
  `(?:m\\.|mme|monsieur|madame)[^\\n]{0,80} (?:rapporte|presente|expose)`,
  '[^\\n]{0,80} rapporte\\s?:',
];

/** Fits a whole line that is none of the title. */
export const FURNITURE = new RegExp(`^(?:(?:${WHOLE_LINES.join('|')})\\s?[.:,]?$|${OPENINGS.join('|')})`);
