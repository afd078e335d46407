/** How budgets are cited, for folded text: « SERV/65748/PROCE », « chapitre 65, nature 6574, fonction 30 ». */

const ELEMENT = String.raw`(?:crb|chapitre|chap\.?|nature|fonction|sous-fonction|rubrique|article|art\.?|compte|cpte|ligne(?: de credits?)?|imputation(?: budgetaire)?|operation|programme|autorisation de programme|a\.?p\.?|enveloppe|gestionnaire|service|antenne|politique|action|domaine|code|section)`;
const CODE = String.raw`(?:(?=[a-z0-9]{0,12}\d)[a-z0-9]{1,14}(?:[./_-][a-z0-9]{1,12}){0,5})`;
const NAMED = String.raw`${ELEMENT} ?(?:: ?|n° ?|n o )?(?:budgetaire )?${CODE}`;

/** One element alone, which every match of {@link ELEMENTS} that counts holds; quickly looked for. */
export const COUNTED_ELEMENT =
  /(?:crb|chapitre|chap|nature|fonction|article|compte|ligne(?: de credits?)?|imputation(?: budgetaire)?|operation|programme)\.? ?(?:: ?|n° ?|n o )?(?:budgetaire )?[a-z0-9]{0,12}\d/;

/** A code in parts: « SERV/65748/PROCE », « SERV \ 6574 \ Proce », « 6574/925/ 17564 », « 930-048-65748 »; with a figure in it. */
export const PATH = String.raw`[a-z0-9]{1,14}(?: ?[/\\] ?[a-z0-9]{1,14}){1,6}|\d{2,6}(?:-\d{2,8}){1,4}`;

/** Elements after one another: « nature 6574, fonction 923 », « CRB : 28500 - Chapitre 908 ». */
export const ELEMENTS = String.raw`${NAMED}(?:(?: ?[,/;–-] ?| et | )${NAMED}){0,7}`;
