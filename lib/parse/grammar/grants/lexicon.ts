/** The words of granting, as patterns for folded text. */
import { AMOUNT } from '../amount/money.ts';

/** « attribuer un prix de N », « accorde à X une prime d'un montant de N »: given with the sum itself; a prize or a bonus alone is something else. */
const GIVEN_SUM = String.raw`(?: (?:de|d'un montant (?:\w+ )?de) ${AMOUNT})`;
const GIVING = String.raw`(?:attribu|accord|allou|octro|decern|vers)[a-z]*`;

/** What is granted: « subvention », « aide », « fonds de concours », « participation financière » … */
export const MONEY_NOUN = String.raw`(?:subventions?|(?<!a l')aides?(?! a domicile)|fonds de concours|participations?|contributions?|dotations?|concours financiers?|(?:soutien|appui)s?(?: financiers?)?|(?:accompagnement|financement)s? financiers?|bourses?|dons?(?! d'organes| du sang)|tableaux? (?:d'attribution|d'affectation|de repartition)|allocations?|subsides?|gratifications?|(?=prix|prime)(?<=${GIVING} [^;.:\n]{0,80}\b(?:une?|le|la|les|des|deux|trois) (?:[a-z]+ )?)(?:prix|primes?)(?=${GIVEN_SUM})|(?<=(?:un|le|ce) )secours(?= (?:financier|exceptionnel|ponctuel|d'urgence|de (?!la |l')|d'un montant)))`;

/** « attribue », « d'allouer », « octroyé », « le versement », « l'attribution », « individualiser », « participe » … */
export const GRANT_VERB = String.raw`(?:attribu(?:e|er|ent|es?|ee|ees|ant|ons|tions?)|allou(?:e|er|ent|es|ee|ees|ant|ons)|accord(?:e|er|ent|es|ee|ees|ant|ons)|octro(?:i|is|ie|ient|yer|ye|yee|yees|yes|yant|yons)|vers(?:e|er|ent|es|ee|ees|ant|ons|ements?)|affect(?:e|er|ent|es|ee|ees|ations?)|individualis(?:e|er|ent|ee|ees|ations?)|paiements?|apport(?:e|er|ent|ee)|particip(?:e|er)|financ(?:e|er)|souten(?:ir)|soutient|subventionn(?:e|er)|(?:faire|fait|font)(?= (?:un )?don)|vot(?:e|er|ent|ee|ees)|fix(?:e|er|ent|ee|ees|ant)|renouvel(?:le|er|lement)|reconduire|reconduit|(?:approuv|decid|autoris|valid)(?:e|er|ent|ee?s?)(?= (?:le principe |l'octroi )?(?:de |d')?(?:une|la|le|les|des|un|cette) (?:[a-z]+ )?${MONEY_NOUN}))`;

/** Asking is not granting: « sollicite », « demande de subvention », « dépôt d'un dossier ». */
export const REQUEST = String.raw`(?:sollicit\w+|demand(?:e|er|ent|ee|es|ees|ons)|depos(?:e|er)|depot d'un(?:e)? (?:dossier|demande)|percevoir|perception|encaiss\w+|recevoir|beneficier|accept(?:e|er|ent) (?:la|une|les|l'|le|un|ce|cette) ?(?:subvention|aide|participation|don|offre)\w*)`;

/** Not money given: loans and guarantees, contracts and purchases, posts and honours. */
export const NOT_A_GRANT = String.raw`(?:prets?(?! a poster)|emprunts?|garanti(?:e|es|r)|marches?(?! de noel| de l'art| aux)|accords?-cadres?|lots?|avenants?|concession|delegation de service|bail|baux|loyers?|locations?|acquisitions?(?= (?:de|d'|du|des) )|cession|indemnit\w+|remunerations?|traitements?|regime indemnitaire|primes?(?!${GIVEN_SUM})|frais de mission|remises? gracieuses?|admission\w* en non[- ]valeur|cotisations?|adhesions?|emplois?|postes?|logements? de fonction|protection fonctionnelle|tarifs?|redevances?|medailles?|ne (?:pas|plus) (?:attribuer|accorder|allouer|verser|octroyer|donner)|(?:refus|retir|annul|abrog|supprim|rembours|revers|renonc|suspen|resili)(?:er|e|ent|ee?s?|ement|dre|ions?)|trop-percu|vot(?:e|er|ent|ee?s?) (?:le|les) (?:budgets?|taux|comptes?))`;

/** Where a point stops granting: signing, booking, empowering. */
export const CUT = String.raw`(?:sign(?:er|e|ature)|imput\w+|prelev\w+|inscri(?:re|te?s?|tes|vant)|(?:de )?(?:dire|dit|disent|precise|preciser|rappelle|rappeler) que|donn(?:e|er|ent) (?:tout )?(?:pouvoir|mandat|delegation|quitus))`;

/** What follows a grant and says what it is for. */
export const PURPOSE = String.raw`(?:pour(?! (?:le compte|un montant|une (?:somme|valeur|duree)|l'annee|l'exercice|la (?:saison|periode)|(?:19|20)\d\d))|afin (?:de|d'|que)|en vue (?:de|d'|du)|destine(?:e|es|s)?\b|dans le cadre|au titre (?:de |du |des |d')(?!l'annee|l'exercice|la saison|20\d\d)|permettant|visant a)`;
