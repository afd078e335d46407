/**
 * How the zones of an act begin: the first words of a paragraph, folded, without the marks before them. Tried in
 * order; the first that fits and may follow the current zone opens its own.
 */
import { ACT_NUMBER, NUMBER_SIGN, SERIAL } from './act-numbers.ts';
import { BODY_NOUN } from './bodies.ts';
import { SITTING_CLOSED } from './documents.ts';
import type { Zone } from '../zones.ts';

export interface Opening {
  zone: Zone;
  from: readonly Zone[];
  pattern: RegExp;
  /** What is only proposed is decided too, unless the act goes on to decide in words of its own. */
  proposal?: boolean;
}

const BODY = `(?:le |la |l')?${BODY_NOUN}`;
const PERSON = '(?:m\\.|mm\\.|mme|monsieur|madame|mademoiselle)';
/** « I. Rappel du contexte », « 1) Exposé des motifs »: the first chapter of the text. */
const CHAPTER =
  '(?:[ivx]{1,4}|\\d{1,2})\\s?[.)/–-]\\s?(?:rappel|contexte|expose|objet de la deliberation|motifs|preambule|presentation)\\b[^\\n]{0,60}$';
const SPEAKER = `(?:${PERSON}|le maire|la maire|le president|la presidente|le rapporteur|l'adjointe?)`;
const SPEAKS =
  '(?:rapporte|expose|rappelle|indique|informe|presente|explique|donne lecture|propose|soumet|fait part|fait savoir|precise)';
/** « présents », « absents excusés », « présent(e)s », « excusées »: in the plural, for « la présente délibération » is none. */
const ATTENDANCE =
  '(?:presente?s|absente?s|excusee?s|representee?s|(?:present|absent|excuse|represente)\\(?e?\\)?\\(?s\\)|(?:presente?|absente?|excusee?)\\s?:)';
const DECIDES =
  '(?:decide|delibere|approuve|autorise|accepte|adopte|attribue|accorde|alloue|octroie|emet|prend acte|fixe|valide|donne|dit que|rejette|refuse|prononce|designe|elit|charge|individualise)(?:nt)?';
/** « Par ces motifs », « Après discussion, », « Sur proposition du Maire, », « Entendu l'exposé, », « Décision : » */
const FIRST =
  "(?:(?:decision|deliberation) ?: ?|par ces motifs,? |(?:par consequent|en consequence),? (?:les? |la |l')?(?:commissions?\\b[^\\n.;:]{0,120}?, ?)?|(?:apres|sur|entendu|oui|compte tenu|a l'issue|a la suite|suite)\\b(?:[^\\n.;:]|\\bmm?\\.){0,120}?, ?)?";
/** « a approuvé », « ayant décidé » tell of the past; « décide », « ont décidé » after a comma decide. */
const NOT_PAST = '(?<!\\b(?:a|avait|avaient|ayant|est|etait|ete|qui|que|de|pour|fut) )';

const beginsWith = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})`);

/** A roll-call's heading that cannot be anything else, with its colon or its figure. */
export const ROLL_LIST = beginsWith(
  '(?:etaient |sont |membres |titulaires |conseillers )*presente?s(?: a la seance)?\\s?:',
  '(?:(?:nombre de )?(?:membres|conseillers)[^\\n:]{0,20} )?en exercice\\s?:',
);

export const OPENINGS: readonly Opening[] = [
  {
    // The sitting told in prose is still the head: « L'an deux mille …, le 04 juillet, le Conseil … s'est réuni ».
    zone: 'header',
    from: ['header', 'roll-call'],
    pattern: beginsWith(
      "l'an\\b",
      "aujourd'hui\\b",
      'convoque',
      `(?:le |la |les membres du )?${BODY_NOUN}[^\\n]{0,160}\\b(?:convoque|reuni)`,
      `le [^\\n]{5,90}, (?:le |la )?${BODY_NOUN}[^\\n]{0,160}\\b(?:convoque|reuni)`,
      'seance\\b',
      '(?:extrait du )?registre',
      'ordre du jour',
      'rapporteure?s?\\s*:',
    ),
  },
  {
    // What is said before the matter itself: the chair opens the sitting, the quorum is reached.
    zone: 'header',
    from: ['header', 'roll-call'],
    pattern: beginsWith(
      `${PERSON}[^\\n]{0,220}(?:ouvert la seance|ouvre la seance|convertir en deliberation|seance ouverte)`,
      'la seance [^\\n]{0,60}(?:est )?ouverte',
      'le quorum (?:est|etant|a ete)',
      'la condition de quorum',
      "(?:l'assemblee|le quorum|le conseil)\\b[^\\n]{0,90} valablement deliberer",
    ),
  },
  {
    zone: 'header',
    from: ['roll-call'],
    pattern: beginsWith(
      'objet\\b',
      'extrait du registre',
      'deliberation (?:n\\b|no\\b|n[°º]|du\\b)',
      // « N° 2031/07 – Subventions aux associations »
      `${NUMBER_SIGN}\\s?(?:${ACT_NUMBER}|${SERIAL})\\s?[–:-]\\s[a-z]`,
    ),
  },
  {
    zone: 'roll-call',
    from: ['header', 'roll-call'],
    pattern: beginsWith(
      "(?:le )?(?:nombre|nbre)\\s(?:total\\s)?(?:de |des |d')?(?:membres|conseillers?|delegues|elus|presents|pouvoirs|votants|voix)",
      `(?:(?:les |nombre de )?(?:membres|conseill\\w+|elus|delegues|titulaires|etaient|sont|furent|ont)\\b[^\\n:.,]{0,50} )?${ATTENDANCE}`,
      '(?:(?:membres|conseillers|delegues|elus) (?:[a-z]{8,20} )?)?en exercice\\b',
      '(?:(?:conseillers|membres|elus|delegues) )?(?:ayant|ont|avaient) donne (?:pouvoir|procuration|mandat)\\b',
      'titulaires\\s?:',
      '(?:pouvoirs?|procurations?|votants?|mandants?)\\b[^\\n.,]{0,40}(?::|$)',
      'secretaires?\\b',
      '[^\\n]{0,120}\\bsecretaire de (?:la )?seance\\b',
      `${PERSON} [^\\n]{3,60} (?:a ete |est )(?:nomme|designe|elu)e?s? (?:comme )?secretaire\\b`,
      'presidente? de (?:la )?seance',
      '\\d{1,3} (?:conseill|membre|elu|delegue)\\w* [^\\n]{0,40}presents',
    ),
  },
  {
    // « Le Conseil adopte. »: what was proposed above is the decision.
    zone: 'vote',
    from: ['recitals', 'dispositif', 'vote'],
    pattern: beginsWith(`${BODY}[^\\n]{0,40} (?:adopte|approuve|rejette)\\s?[.!]?$`),
  },
  {
    // « Le Conseil, à l'unanimité, adopte les conclusions du rapport. »: what the report proposed is the decision.
    zone: 'vote',
    from: ['dispositif'],
    pattern: beginsWith(
      `${FIRST}${BODY}[^\\n.;:]{0,160}\\b(?:adopte|approuve)(?: a l'unanimite| a la majorite)? (?:les (?:conclusions|propositions)|le (?:present )?rapport|la (?:presente )?proposition|la presente deliberation|ces propositions)[^\\n.;:]{0,60}(?:\\.?$|\\.\\s)`,
    ),
  },
  {
    zone: 'dispositif',
    from: ['header', 'roll-call', 'recitals', 'dispositif', 'vote'],
    pattern: beginsWith(
      '[^\\n]{0,250}?\\b(?:(?:apres (?:en )?(?:avoir|en)|et en avoir) (?:en )?(?:delibere|debattu|vote)|apres deliberation)\\b',
      // « Le Maire fait part des demandes. Après discussion, le Conseil décide … »: in one paragraph with what was told.
      `[^\\n]{0,400}?\\. (?:apres|suite a)(?: une?)? (?:discussions?|echanges? de vues?|echanges?|debats?),? ${BODY}\\b[^\\n.;:]{0,60}?[ ,]${NOT_PAST}${DECIDES}\\b`,
      `${FIRST}${BODY}\\b[^\\n]{0,200}?[ ,]${NOT_PAST}${DECIDES}\\b`,
      // « Dans le cadre de l'opération, le Bureau, à l'unanimité, valide … »: how it voted tells that it decides now.
      `(?:dans le cadre|au vu|au regard|considerant|pour|afin)\\b[^\\n;]{0,300}?, ${BODY}\\b[^\\n.;:]{0,40}?,? (?:a l'unanimite|a la majorite|par \\d{1,3} voix)[^\\n.;:]{0,80}?[ ,]${NOT_PAST}${DECIDES}\\b`,
      // « Le Conseil, à l'unanimité : » and the verbs in a list below.
      `${FIRST}${BODY}\\b[^\\n.;:]{0,100}\\b(?:a l'unanimite|a la majorite|par \\d{1,3} voix)\\b(?:[^\\n.;:(]|\\([^\\n)]{0,200}\\)){0,120}:$`,
      '(?:decide|delibere|article (?:1er|1|premier|unique))(?![a-z])',
    ),
  },
  {
    zone: 'dispositif',
    from: ['header', 'roll-call', 'recitals'],
    proposal: true,
    pattern: new RegExp(
      `^(?:[^\\n]{0,60}?|en consequence[^\\n.;]{0,200}?)(?:il (?:vous )?est (?:donc |ainsi |par consequent |alors )?(?:propose|demande)|je vous propose|nous vous (?:proposons|demandons)|${BODY}[^\\n]{0,40} est (?:invite|appele|sollicite))[^\\n]{0,160}(?::|\\b(?:de|d'))`,
    ),
  },
  {
    zone: 'vote',
    from: ['dispositif', 'recitals', 'vote'],
    pattern: beginsWith(
      'ce (?:dossier|rapport|projet)(?: de deliberation)? (?:a ete|est)\\b',
      '(?:la |le |cette |ce )?(?:presente? )?(?:deliberation|proposition|motion|voeu)\\b[^\\n]{0,60}(?:adopte|rejete|approuve)',
      'adopte|rejete|approuve a',
      // « - vote une subvention »: that is what is decided.
      "vote\\b(?! (?:en outre |egalement |ensuite )?(?:une?|la|les|des|l') ?(?:subvention|aide|participation|credit|fonds|enveloppe|somme))",
      'resultats? du (?:vote|scrutin)|mises? aux voix',
      '(?:nombre de )?(?:votants?|suffrages exprimes|voix)\\b',
      '(?:ont vote |votes? )?(?:pour|contre)\\s?:|(?:se sont )?abst(?:ention|enu)',
      "(?:a l'|l')unanimite|a la majorite",
      '\\d{1,3} (?:voix|votes?|pour|contre|abstention)',
    ),
  },
  {
    zone: 'signature',
    from: ['dispositif', 'vote', 'recitals'],
    pattern: beginsWith(
      'pour (?:extrait|copie|expedition|ampliation)',
      'fait (?:a|et delibere|les jour|en seance)|ainsi (?:fait|delibere)',
      "(?:le|la) (?:president|maire|vice-president|secretaire)e?(?: (?:de |du |des |d')[^\\n]{1,40})?\\s?,?(?:$| (?:le|la) )",
      '(?:le|la) (?:maire|president)e?\\b[^\\n,.;:]{0,60}, [^\\n,.;:]{3,45}$',
      '(?:le|la) (?:soussigne|president|maire)e?[^\\n]{0,60}certifie|certifie',
      '(?:acte )?(?:rendue? )?(?:certifiee? )?executoire',
      'suivent les signatures|ont signe|signe\\b',
      '(?:la presente deliberation|le present acte)[^\\n]{0,60}(?:recours|contestee)|delais? et voies? de recours',
      'publiee? le|affichee? le',
    ),
  },
  {
    // The end of a sitting, in the head that the items of minutes share.
    zone: 'signature',
    from: ['header', 'roll-call', 'recitals', 'dispositif', 'vote'],
    pattern: SITTING_CLOSED,
  },
  {
    zone: 'annex',
    from: ['signature'],
    pattern: beginsWith(
      'annexe',
      'convention\\b',
      'avenant\\b',
      'entre(?: les soussignes)?\\s?:',
      'tableau',
      'reglement\\b',
    ),
  },
  {
    zone: 'recitals',
    from: ['header', 'roll-call'],
    pattern: beginsWith(
      'vu\\b|considerant\\b',
      CHAPTER,
      // « Rapport n° 12 » is a heading, « Rapport » alone opens it.
      'exposes?\\b|rapport\\b(?! ?n\\s?[°º]| au (?:bureau|conseil))|preambule\\b',
      '[^\\n:]{0,80} rapporte\\s?:',
      `${SPEAKER}[^\\n]{0,100}?\\b${SPEAKS}\\b`,
      'il est (?:rappele|expose)',
      'dans le cadre|par deliberations?\\b',
      'sur (?:proposition|(?:le )?rapport)',
      'mesdames,? (?:et )?messieurs',
    ),
  },
];

/** « ATTRIBUE une subvention … » on a line of its own: the verb in capitals decides, whatever came before it. */
export const DECIDES_IN_CAPITALS =
  /^(?:ATTRIBUE|ALLOUE|ACCORDE|OCTROIE|APPROUVE|AUTORISE|D[EÉ]CIDE|ADOPTE|FIXE|DIT QUE|DONNE|[EÉ]MET|VOTE|CR[EÉ]E|ADMET|SOLLICITE|D[EÉ]SIGNE|MANDATE|PREND ACTE|VALIDE|ACCEPTE|REFUSE|REJETTE)(?:NT)?\b/;
