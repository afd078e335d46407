/**
 * What part an amount has in its sentence. The nearest noun before it governs it: « le coût du projet est de 9 000 € »,
 * « un acompte de 2 000 € », « plafonnée à 500 € »; a few words after it do so too: « 300 € par an ».
 */
import type { AmountRole } from '../../../model/reading.ts';

/** `granted` is no role of its own: the rules of grants decide what it is. */
export type Governed = AmountRole | 'granted';

/** « avait accordé l'an passé une aide »: told of an earlier decision. */
const PAST = String.raw`(?:avait|avaient|avions|eut|fut) (?:[a-z]+ )?(?:attribue|accorde|alloue|verse|vote|octroye)e?s?`;
/** « de la subvention », « l'aide initiale »: what another sum comes on top of. */
const GIFT = String.raw`(?:la |l' ?|les |une |cette |sa )?(?:premiere )?(?:subvention|aide|participation|dotation|somme)s?`;

const OF_MONEY =
  "(?: (?:sur|de|du|d'|a)(?: ?(?:la|le|cette|ce|ces|l'|une?|sa|son))? ?(?:dite |presente )?(?:subvention|aide|participation|dotation|fonds)s?)?";

/** « une aide à l'investissement de N », « une prime aux travaux »: what it is given for is not what N is the amount of. */
const GIVEN_TO_COST =
  "(?:subventions?|aides?|participations?|contributions?|soutiens?)(?: financieres?)? (?:a l'|a la |aux? |d')(?:investissements?|acquisition|travaux|frais|loyers?|charges|depenses?|achat|operation)";

/** « attribue un prix de N »: then it is given, and is no price. */
const GIVING = '(?:attribu|accord|allou|octro|decern|vers)[a-z]*';
/** « un premier prix », « les deux primes »; not « au prix de ». */
const A_GIFT = String.raw`(?<=\b(?:une?|le|la|les|des|deux|trois) (?:[a-z]+ )?)`;

/** « portant l'aide totale de 2031 », « porter le montant de la subvention »: from one sum to another. */
const RAISES = String.raw`port(?:ant|e|er|ent) (?:ainsi |donc )?(?:le |la |l' ?|les |son |sa )(?:montants?|subventions?|aides?|participations?|dotations?|soutiens?|concours|engagements?)\b[^;\n]{0,80}`;

/** In order: where several fit at one place, the first. */
const NOUNS: readonly (readonly [role: Governed, pattern: string])[] = [
  [
    'advance',
    String.raw`(?:acomptes?|avances?(?! remboursable)|(?:premiere?|1er|1ere|second|seconde|deuxieme|2eme|2nd) (?:versement|tranche|echeance)|versement initial|echeances?)${OF_MONEY}`,
  ],
  ['balance', String.raw`(?:soldes?|reste (?:du|a verser|a charge|a financer)|reliquat|restant)${OF_MONEY}`],
  [
    'requested',
    String.raw`(?:demandes? (?:de (?:subvention|financement|aide|soutien)|d'aide|formulee)\w*|(?:a |ont |avait )?(?:sollicit\w+|demand\w+)(?: [a-z'-]+){0,6}? (?:subventions?|aides?|participation|soutien|financement)|sollicit\w+|a demande|demandee?s?|souhaitee?s?)`,
  ],
  [
    'total',
    String.raw`(?:soit,?|pour) (?:un |une |au |le )?(?:montant |somme )?(?:total|globa)\w*|port(?:ant|e|er|ent) (?:ainsi |donc )?(?:le |la |son |sa )?(?:montant |subvention |aide )?(?:total|globa)\w*(?: de l[ae'] ?\w+)?|${RAISES} a(?= $)`,
  ],
  [
    'ceiling',
    String.raw`(?:plafond\w*${OF_MONEY}|plafonnee?s?|portee? a|dans la limite|sans (?:pouvoir )?(?:exceder|depasser)|au maximum|seuil)`,
  ],
  [
    'earlier',
    String.raw`(?:${RAISES} de(?= $)|${PAST}(?:,? [a-z0-9'-]+){0,8}? (?:subventions?|aides?|participations?|dotations?|fonds de concours|sommes?)|(?:en sus|en complement|en plus) (?:de |d')${GIFT}|(?:s'ajout\w+|venant completer|complet(?:e|ant)) (?:a )?${GIFT}|(?:deja|precedemment|anterieurement|initialement) (?:\w+ )?(?:verse|attribue|alloue|accorde|vote|percu|octroye)e?s?|pour (?:memoire|rappel)|(?:a|ont|avait|avaient) (?:deja )?(?:recu|percu|obtenu|beneficie)(?: en (?:19|20)\d\d)?(?: d'une?| une?)?(?: (?:subvention|aide)s?)?|au lieu d[e']|l'an(?:nee)? (?:derniere?|passee?|precedente)|(?:verse|attribue|alloue|accorde|vote|octroye)e?s? (?:en (?:19|20)\d\d|par (?:la )?deliberation|l'an(?:nee)? ))`,
  ],
  ['received', String.raw`(?:recettes?|encaiss\w+|titre de recettes?|produit(?:s)? de)`],
  [
    'share',
    String.raw`(?:dont|parts? (?:de |du |d'|communale|ville|etat|region\w*|departement\w*|metropol\w+)|quote[- ]parts?|cofinanc\w+|autofinancement|fonds propres|a la charge)`,
  ],
  [
    'cost',
    String.raw`(?:couts?|cout|depenses?|travaux|devis|prix(?<!${GIVING} [^;.:\n]{0,80}${A_GIFT}prix)|valeur venale|marches?|factures?|assiette|base (?:subventionnable|eligible|de calcul)|(?<!(?:subvention|aide|participation|dotation|fonds)s? d')investissements?|estim\w+|evalu\w+|loyers?|tarifs?|redevances?|indemnit\w+|honoraires|charges|frais|acquisition|cession|vente|penalit\w+|primes?(?<!${GIVING} [^;.:\n]{0,80}${A_GIFT}primes?)|cotisations?|capital|droits? d'entree|remuneration|traitement|operation)`,
  ],
  [
    'other',
    String.raw`(?:prets?|avances? remboursables?|emprunts?|garanti\w*|remboursements?|valoris\w+|avantages? en nature|mise a disposition)`,
  ],
  [
    'budget',
    String.raw`(?:budgets?(?: previsionnels?| primitif)?|credits?|enveloppes?|autorisations? (?:de programme|d'engagement)|inscri\w+|imput\w+|prelev\w+|chiffre d'affaires|plan de financement|ressources)`,
  ],
  [
    'granted',
    String.raw`(?:${GIVEN_TO_COST}|(?=prix|prime)${A_GIFT}(?:prix|primes?) (?:de|d'un montant(?: [a-z]+)? de)|subventions?|aides?|participations?(?: financieres?)?|contributions?(?: financieres?)?|fonds de concours|dotations?|concours financiers?|soutiens?(?: financiers?)?|bourses?|allocations?|sommes?|attribu\w+|allou\w+|accord\w+|octro\w+|vers(?:er|e|ement|ements|ent|es|ee|ees)|individualis\w+|affect\w+)`,
  ],
];

const GOVERNS = new RegExp(NOUNS.map(([role, pattern]) => `(?<${role}>(?<![a-z])${pattern}(?![a-z]))`).join('|'), 'g');

/** « 300 € par an », « 12 € le repas », « 40 000 € de travaux »: what makes it a price or a cost. */
const AFTER: readonly (readonly [role: AmountRole, pattern: RegExp])[] = [
  ['other', /^ (?:de (?:plus|moins)\b|supplementaires? par rapport)/],
  [
    'other',
    /^ ?(?:\/|par |le |la |l'|les )(?:an\b|annee|mois|jour|semaine|heure|habitant|hab\b|eleve|enfant|logement|lot\b|m2|m²|metre|km|kilometre|tonne|borne|agent|repas|nuit|place|personne|pers\b|piece|unite|foyer|part\b|action|licencie|adherent|participant|seance|ticket|visite|veicule|vehicule|velo\b|usager|trajet|menage)/,
  ],
  ['cost', /^ (?:ht |ttc )?(?:de |d')(?:travaux|depenses|investissement|frais|cout)/],
  ['requested', /^ (?:demande|sollicite|souhaite)e?s?\b/],
  ['budget', /^ (?:inscrits?|de (?:credits?|recettes|chiffre d'affaires))/],
  [
    'advance',
    /^ (?:a titre d'acompte|d'acompte|d'avance|deja (?:verse|percu|regle)|a la (?:signature|notification)|des la signature)/,
  ],
  [
    'earlier',
    /^ (?:(?:lui |leur )?(?:ayant|a|avait|ont|avaient|etant) (?:deja |precedemment |anterieurement )?(?:ete )?|deja )(?:attribu|allou|accord|vers|vot|octroy)\w+|^ (?:deja (?:attribu|alloue|accorde|vote)\w+|(?:attribue|alloue|accorde|verse|vote|octroye)e?s? (?:en (?:19|20)\d\d|(?:par|dans) (?:la |une )?deliberation|l'an|(?:le|en date du) \d{1,2}(?:er)? [a-z]+ (?:19|20)\d\d|lors de))/,
  ],
];

/** How far before an amount the noun that governs it may stand. */
const REACH = 110;
const AFTER_REACH = 60;

/**
 * @param masked see {@link Money.masked}
 * @param from nothing before this is looked at
 * @returns nothing where no noun near it says what it is
 */
export function governed(masked: string, amount: { start: number; end: number }, from: number): Governed | undefined {
  const start = Math.max(from, amount.start - REACH);
  const before = masked.slice(start, amount.start);
  const sentence = before.slice(
    Math.max(before.lastIndexOf('\n'), before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1,
  );
  const noun = nounIn(sentence);
  if (noun === 'advance' || noun === 'balance') return noun;
  const after = masked.slice(amount.end, amount.end + AFTER_REACH);
  for (const [role, pattern] of AFTER) if (pattern.test(after)) return role;
  if (RECKONS.test(sentence)) return 'other';
  if (RECEIVED_SENTENCE.test(sentence)) return 'received';
  if (EARLIER_SENTENCE.test(sentence)) return 'earlier';
  return noun;
}

/** « (9 PLAI x 9 000 € + 12 PLUS x 3 000 €) »: how a sum is reckoned. */
const RECKONS = /\(\s?[^()]*\b\d{1,4} [^()\uFDD0]{0,30}\bx (?:\uFDD0\uFDD1*[^()]*\bx )?$/;

/** « Pour mémoire, les structures avaient reçu 500 € et 300 € »: all its amounts are of the past. */
const EARLIER_SENTENCE =
  /^\s*vu (?:la|les|l'|notre) ?(?:precedente )?deliberations?\b|^\s*(?:pour (?:memoire|rappel)|l'an(?:nee)? (?:derniere?|passee?|precedente)|l'annee precedente)\b|^\s*(?:en (?:19|20)\d\d|par deliberation)[^]*\b(?:a|ont|avait|avaient) (?:ete )?(?:(?:verse|attribue|accorde|alloue|octroye|vote)e?s?\b|(?:procede a|approuve|decide|autorise) (?:l'|de l'|d'|de )(?:attribu|allou|octro|verse|accord))/;
/** « Vu l'arrêté préfectoral attribuant à la commune une subvention de N »: the authority is given it. */
const RECEIVED_SENTENCE =
  /\b(?:arretes?|notifi\w+|courriers?|lettres?|decisions?) [^;\n]{0,80}\b(?:attribu|accord|allou|notifi|octro)\w+ (?:a |une? [a-z' ]{0,40}a )(?:la |notre |l')?(?:commune|ville|collectivite|communaute|metropole|agglomeration)(?! (?:de|d'|du|des)\b)/;
/** « 3 900 € à X, lauréate du prix, et de 500 € »: what goes on with « et de » has the part of the amount before it. */
const GOES_ON = /^(?<first>[^]*[\uFDD0\uFDD1])[^\uFDD0\uFDD1]*\bet (?:de |d')$/;
/** How such a sentence ends: seen at once, before all of it is looked through. */
const ENDS_ON = /\bet (?:de |d')$/;

function nounIn(sentence: string): Governed | undefined {
  const first = ENDS_ON.test(sentence.slice(-6)) ? GOES_ON.exec(sentence)?.groups?.['first'] : undefined;
  if (first !== undefined) {
    const at = first.search(/\uFDD0[^\uFDD0]*$/);
    if (at >= 0) return nounIn(first.slice(0, at));
  }
  let role: Governed | undefined;
  for (const match of sentence.matchAll(GOVERNS)) {
    const named = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined);
    if (named) role = named[0] as Governed;
  }
  return role;
}
