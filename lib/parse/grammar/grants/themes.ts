import { fold } from '../../text/fold.ts';

/** Kinds of bodies, with what is said of them in small letters: « Associations culturelles et de loisirs », « Autres clubs ». */
const KINDS = /^(?:les |autres )?(?:associations|clubs|organismes|ecoles|etablissements|actions)\b/;
const FIELD =
  '(?:sports?|culture|loisirs|social|action sociale|jeunesse|enfance|education|enseignement|environnement|divers|solidarites?|patrimoine|vie (?:associative|scolaire|locale|culturelle|sportive)|scolaire|humanitaire|sante|tourisme|animation|fonctionnement|investissement)';
/** « Culture », « SPORT ET LOISIRS », « Divers : » */
const FIELDS = new RegExp(`^${FIELD}(?:(?:,| et|,? -| /) ${FIELD})*\\s*:?$`);

const DISCIPLINE =
  /^(?:(?:volley|hand|basket|foot|base)-?ball|football|rugby|hockey(?: sur (?:glace|gazon))?|tennis(?: de table)?|badminton|judo|karate|natation|athletisme|cyclisme|gymnastique|escrime|aviron|escalade|petanque|boxe|lutte|triathlon|equitation|danse|theatre|musique|cinema|litterature|lecture|cirque|arts (?:plastiques|visuels|de la rue|vivants)|spectacle vivant)\s*:?$/;

/** « Volley-ball », « Théâtre », between names of clubs: it heads those below. Alone beside an amount it may be a club's short name. */
export const isDiscipline = (text: string): boolean => DISCIPLINE.test(fold(text));

/** What heads rows, and is no body: « Associations sportives »; but « Associations Familiales du Val » is one. */
export function isTheme(text: string): boolean {
  const folded = fold(text);
  if (FIELDS.test(folded)) return true;
  const words = text.split(/\s+/).slice(/^autres/i.test(text) ? 2 : 1);
  const inCapitals = !/\p{Ll}/u.test(text) && words.length === 1;
  return KINDS.test(folded) && (inCapitals || !words.some((word) => /^\p{Lu}/u.test(word)));
}
