/** Where the name of a body ends: patterns for folded text with its amounts marked. */
import { AMOUNT } from '../amount/money.ts';

/** « d'un montant de », « une subvention », « le soutien »: what is given. */
const GIVEN = [
  String.raw` (?:de |d')(?:une? |la )?(?:${AMOUNT}|montant|somme|subvention|aide\b|participation|valeur|dotation|fonds de concours|contribution)`,
  String.raw` (?:une?|la|les|des|sa|cette|deux|trois|quatre) (?:\w+ )?(?:subvention|aide|somme|participation|dotation|contribution|avance|bourse|allocation)`,
  String.raw` (?:un|le|son) (?:\w+ )?(?:montant|financement|soutien|fonds de concours|concours|acompte)`,
];

/** First words of what is said about the gift: how much, what for, on which terms. */
const TERMS =
  "a hauteur|a raison|a compter|a titre|a l'occasion|a condition|afin|en vue|dans (?:le|la|les|un)|au (?:titre|profit|moyen|regard|vu|plus|prorata)|sous (?:reserve|forme|condition)|selon|suivant|conformement|permettant|correspondant|soit|s'elevant|fix(?:e|ant)|calcule|egale?\\b|par\\b|concernant|relati|portant|avec (?:effet|une?) |lors\\b|chacune?|chaque|destine|et ce\\b|annee|exercice|sans (?:que|condition|prejudice)|pendant|durant|apres|n°|au 20\\d\\d";

/** First words of what is said about the body. */
const REMARKS =
  'represente|domicili|situe|sise?\\b|dont|qui|que|ayant|tel(?:le)?s?\\b|ci-|susvis|susnomm|precite|benefici|porteu|maitre|gestionnaire|organisat|figurant|liste[es]|mentionne|enumer|sollicit|designee?s?\\b|comme\\b|est\\b|sera|sont|ainsi que';

/** « et de 300 € à … », « et d'autoriser … »: another gift, another point. */
const NEXT = String.raw`et (?:de )?${AMOUNT}|(?:et|ou) (?:a|au|aux) |et (?:le (?:versement|paiement)|l'(?:attribution|octroi)) |et (?:d'|de )\w+(?:er|ir|tre|dre)\b|et (?:d'une?|une?|la) (?:subvention|aide|somme|participation)|et (?:\w+ ){0,2}(?:autoris|approuv|decid|dit|precis|charg|donn|habilit|sign)`;

const IN =
  'en (?:(?:19|20)\\d\\d|date\\b|sus\\b|plus\\b|fonctionnement|investissement|faveur|application|contrepartie|tant|complement|projet|nature|soutien|vertu|raison|reference|charge|fonction|reparation|remboursement|paiement|reglement|recompense|compensation)';
const ON =
  "sur (?:le budget|la base|presentation|justif|production|l'exercice|un\\b|une\\b|les credits|le compte|la periode)";
/** « , »; but « Santé, Sport et Culture » is one name. */
const COMMA = String.raw`,(?! (?:d'|de la |de l'|du |des )?[a-z'’-]+ et (?:d'|de la |de l'|du |des )?[a-z'’-]+(?: [a-z]+){0,2}(?: d'un montant| une | pour | ${AMOUNT}| de ${AMOUNT}|\s?[;.\n]|$))`;
/** « (n° 384) », « (parties communes) »; « (CRES) » is part of a name. */
const BRACKET = String.raw`\((?:n°|n o|num|dossier|code|siret|\d|parties?|proprietaire|ci-|cf|voir|annexe|soit|au titre|pour|dont|ex[- ])`;

/** « … à l'association X Autorise le Président … »: the next point, where nothing marks its beginning. */
const NEXT_POINT = "(?:autoris|habilit|charg|mandat)\\w{1,4} (?:le |la |l'|m\\. |mme |monsieur |madame )|dit que ";
const NEW_POINT = new RegExp(`^ (?:${NEXT_POINT})`);

const STOP = new RegExp(
  [
    AMOUNT,
    String.raw`[;:\n]`,
    COMMA,
    String.raw`(?<=[a-z)]{3})\.(?:\s|$)`,
    BRACKET,
    String.raw` (?:- |– |— )`,
    ...GIVEN,
    ` (?:${[NEXT_POINT, TERMS, REMARKS, NEXT, IN, ON].join('|')})`,
    ' pour ',
  ].join('|'),
  'g',
);

/** No body's name has more characters. */
export const LONGEST_NAME = 170;

/** Nothing where the name does not end within reach: it was not understood. */
export function endOfName(text: string, masked: string, at: number, end: number): number | undefined {
  const reach = masked.slice(at, Math.min(end, at + LONGEST_NAME));
  let stop = reach.length === end - at ? reach.length : undefined;
  for (const match of reach.matchAll(STOP)) {
    if (match.index === 0) return undefined;
    const before = text.slice(at, at + match.index);
    // « Les Pieds dans l'Eau » is one name, whatever stands in it.
    if (isInQuotes(before)) continue;
    const letter = /^ (\p{L})/u.exec(text.slice(at + match.index, at + match.index + 2))?.[1];
    // « Nord Est », « Ensemble Pour Tous »: a capital belongs to the name, unless all is in capitals.
    if (letter !== undefined && /\p{Lu}/u.test(letter) && /\p{Ll}{2}/u.test(before) && !NEW_POINT.test(match[0]))
      continue;
    if (match[0].startsWith(' pour ') && BEFORE_PURPOSE.test(before.trim())) continue;
    stop = match.index;
    break;
  }
  if (stop === undefined) return undefined;
  const printed = text
    .slice(at, at + stop)
    .replace(/[\s,.:;–—-]+$/, '')
    // « (CRES) » is part of a name, « (prêt de la salle) » a remark.
    .replace(/\s*\((?!\p{Lu})[^)]*\)?$/u, '');
  return printed.length > 1 ? at + printed.length : undefined;
}

/** More quotation marks are opened than closed. */
function isInQuotes(text: string): boolean {
  const opened = text.split('«').length - text.split('»').length;
  return opened > 0 || text.split('"').length % 2 === 0;
}

/** « l'association pour la mémoire … »: right after its noun, the purpose is part of the name. */
const BEFORE_PURPOSE =
  /^(?:l'|la |le )?(?:association|union|agence|comit[eé]|centre|fonds|f[eé]d[eé]ration|groupement|collectif|maison|soci[eé]t[eé]|institut|mission|ligue|fondation|cercle|réseau|conseil|amicale)(?: (?:d[eé]partementale?|r[eé]gionale?|nationale?|locale?|fran[cç]aise?|intercommunale?|internationale?|m[eé]tropolitaine?))?$/i;
