/**
 * The words that speak of a field, folded. Where they are printed and no rule could read the field, it was not recognised;
 * where they are not, the document does not say it.
 */
import type { Zone } from '../zones.ts';

export interface Cue {
  /** Path of the field in a Deliberation. */
  path: string;
  zones: readonly Zone[];
  pattern: RegExp;
  /** Words that still speak of it when a letter or two are wrong. */
  words?: readonly string[];
}

const HEAD: readonly Zone[] = ['header', 'roll-call', 'aside'];
const WHO: readonly Zone[] = ['header', 'roll-call', 'signature'];
const DECISION: readonly Zone[] = ['dispositif', 'vote', 'signature', 'annex'];
const TEXT: readonly Zone[] = ['recitals', 'dispositif', 'vote'];

export const CUES: readonly Cue[] = [
  {
    path: 'authority',
    zones: HEAD,
    pattern: /\b(?:metropole|commune|ville|communaute|departement|region|syndicat|mairie)\b/,
  },
  { path: 'siren', zones: HEAD, pattern: /\bsire[nt]\b|\b\d{3}-\d{9}\b/ },
  {
    path: 'body',
    zones: [...HEAD, 'dispositif'],
    pattern: /\b(?:conseil|bureau|comite|assemblee|commission permanente)\b/,
  },
  {
    path: 'number',
    zones: ['header', 'aside'],
    pattern: /\bn\s?[°º]|\bnumero\b|\bdeliberation no\b/,
    words: ['numero'],
  },
  {
    path: 'session',
    zones: [...HEAD, 'recitals'],
    pattern: /\b(?:seance|reunion|session) (?:du|publique|ordinaire)|\bl'an (?:deux|20)|\breuni\b/,
    words: ['seance'],
  },
  {
    path: 'convened',
    zones: [...HEAD, 'recitals'],
    pattern: /\bconvocations?\b|\bconvoque/,
    words: ['convocation', 'convoque'],
  },
  { path: 'title', zones: ['header'], pattern: /\S/ },
  {
    path: 'president',
    zones: WHO,
    pattern: /\bpresiden(?:te?|ce)\b|\b(?:le|la|madame le|monsieur le) maire\b/,
    words: ['president', 'presidence'],
  },
  { path: 'secretary', zones: WHO, pattern: /\bsecretaires?\b/, words: ['secretaire'] },
  {
    path: 'rapporteur',
    zones: [...HEAD, 'recitals'],
    pattern: /\brapporteure?s?\b|\brapporte\s?:/,
    words: ['rapporteur'],
  },
  { path: 'members.inOffice', zones: HEAD, pattern: /\ben exercice\b/, words: ['exercice'] },
  {
    path: 'members.present',
    zones: HEAD,
    pattern: /\bnombre de (?:membres |conseillers )?presents\b|\bpresents?\s?:?\s?\d/,
  },
  {
    path: 'members.proxies',
    zones: HEAD,
    pattern: /\bnombre de (?:pouvoirs|procurations)\b|\b(?:pouvoirs?|procurations?)\s?:?\s?\d/,
  },
  {
    path: 'members.votesCast',
    zones: HEAD,
    pattern: /\bnombre de (?:voix|votants|votes)\b|\bvotants?\b/,
    words: ['votants'],
  },
  {
    path: 'roll.present',
    zones: ['header', 'roll-call'],
    pattern: /\bpresente?s\b(?!\s?:?\s?\d)(?<!nombre de presents)/,
  },
  {
    path: 'roll.absent',
    zones: ['header', 'roll-call'],
    pattern: /\b(?:absente?s?|excusee?s?)\b(?!\s?:?\s?(?:neant|aucun|\/|-|0\b))/,
    words: ['absents', 'excuses'],
  },
  {
    path: 'roll.proxies',
    zones: ['header', 'roll-call'],
    pattern: /(?<!nombre de )\b(?:pouvoirs?|procurations?)\b(?!\s?:?\s?(?:neant|aucun|\/|-|0\b))/,
    words: ['pouvoirs', 'procuration'],
  },
  { path: 'transmission.actId', zones: [...HEAD, 'signature'], pattern: /\b\d{2,3}-\d{9}\b|\bid\s?:|\bidentifiant\b/ },
  { path: 'transmission.received', zones: [...HEAD, 'signature'], pattern: /\bprefecture\b/, words: ['prefecture'] },
  {
    path: 'posted',
    zones: [...HEAD, 'signature'],
    pattern: /\baffich(?:age|e)|\bpubli(?:e|ee|cation)\b|\bmise? en ligne\b/,
    words: ['affichage', 'publication'],
  },
  {
    path: 'budgetLine',
    zones: [...TEXT, 'annex'],
    pattern:
      /\bimput(?:ee?s?|ation)\b|\b(?:ligne|chapitre|nature|fonction|compte|article) (?:budgetaire |n[°º] ?)?\d|\bcredits? (?:correspondants?|necessaires?|inscrits?)/,
    words: ['imputation', 'imputee'],
  },
  {
    path: 'grants',
    zones: ['dispositif'],
    pattern:
      /\b(?:attribu|accord|allou|octro|vers|individualis)\w{0,6}\b[^\n]{0,120}\b(?:subvention|aide|fonds de concours|dotation|participation|concours financier)s?\b/,
    words: ['subvention'],
  },
  {
    path: 'votes',
    zones: DECISION,
    pattern:
      /\bce (?:dossier|rapport|projet)\b[^\n]{0,30} (?:a ete|est)\b|\bvot(?:e|es|ants?)\b|\b(?:adopte|rejete)e?s?\b|\bunanim|\bmajorite\b|\babst|\bvoix\b|\bsuffrages?\b/,
    words: ['unanimite', 'majorite', 'abstentions', 'abstention', 'adoptee', 'rejetee', 'suffrages'],
  },
  {
    path: 'references',
    zones: [...TEXT, 'annex'],
    pattern: /\bdeliberations? (?:n\b|n[°º]|du \d|en date|anterieure|precedente)/,
  },
  { path: 'decisions', zones: ['dispositif', 'vote'], pattern: /\S/ },
];
