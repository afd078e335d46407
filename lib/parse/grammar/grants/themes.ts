import { fold } from '../../text/fold.ts';

/** Kinds of bodies, with what is said of them in small letters: « Associations culturelles et de loisirs », « Autres clubs ». */
const KINDS = /^(?:les |autres )?(?:associations|clubs|organismes|ecoles|etablissements|actions)\b/;
const FIELD =
  '(?:sports?|culture|loisirs|social|action sociale|jeunesse|enfance|education|enseignement|environnement|divers|solidarites?|patrimoine|vie (?:associative|scolaire|locale|culturelle|sportive)|scolaire|humanitaire|sante|tourisme|animation|fonctionnement|investissement)';
/** « Culture », « SPORT ET LOISIRS », « Divers : » */
const FIELDS = new RegExp(`^${FIELD}(?:(?:,| et|,? -| /) ${FIELD})*\\s*:?$`);

/** What heads rows, and is no body: « Associations sportives »; but « Associations Familiales du Val » is one. */
export function isTheme(text: string): boolean {
  const folded = fold(text);
  if (FIELDS.test(folded)) return true;
  const words = text.split(/\s+/).slice(/^autres/i.test(text) ? 2 : 1);
  const inCapitals = !/\p{Ll}/u.test(text) && words.length === 1;
  return KINDS.test(folded) && (inCapitals || !words.some((word) => /^\p{Lu}/u.test(word)));
}
