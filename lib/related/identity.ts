/** A body's name as printed → what of it is compared. */
import { isSmallWord, wordsOf } from '../model/words.ts';
import { foldText } from './fold.ts';

/** What the name says of the body's kind. The same words after « commune de » and after « association » are two bodies. */
export type BodyKind = 'commune' | 'association' | 'company' | 'union' | 'person';

export interface Identity {
  /** Significant words without legal form, joined by spaces. Never empty unless the name has no letter. */
  key: string;
  kind?: BodyKind;
  /** Of a person: which civilities are printed, sorted: `m`, `mme`, `m mme`. */
  civility?: string;
}

/** Who stands in for the body is not the body: « sous couvert du syndic X », « représentée par Mme Y ». */
const STAND_IN =
  /\s*(?:,|\()?\s*(?:sous\s+couvert\s+d|s\/c\s|c\/o\s|chez\s|repr[ée]sent[ée]e?s?\s+par\s|par\s+l[’']interm[ée]diaire\s+d|sise?\s|dont\s+le\s+si[èe]ge\s|domicili[ée]e?s?\s).*$/iu;

/** Codes and years after a name: « (1942) », « n° 000 173 ». */
const CODES = /\(\s*[\d\s./-]+\s*\)|\bn\s*[°º]\s*[\d\s./-]+/giu;

const CIVILITY = /^(?:m|mr|mme|mlle|monsieur|madame|mademoiselle|messieurs|mesdames|mm|mmes)$/u;

const FORMS: Readonly<Record<string, BodyKind>> = {
  ...kindOf('commune', 'commune ville mairie municipalite'),
  ...kindOf('association', 'association associations asso assoc ass'),
  ...kindOf('company', 'societe entreprise ets sarl sas sasu sa eurl sci scic scop snc selarl earl gaec eirl'),
  ...kindOf('union', 'syndicat synd'),
};

function kindOf(kind: BodyKind, words: string): Record<string, BodyKind> {
  return Object.fromEntries(words.split(' ').map((word) => [word, kind]));
}

/** « Ville de X » is the commune; « Jeunes de la ville » is not. */
const LEADING_ONLY: ReadonlySet<BodyKind> = new Set(['commune', 'union']);

/** « Synd. copro. », « syndicat des copropriétaires », « copropriété » are one thing. */
const COPROPRIETE = /^copro(?:pri[a-z]*)?$/u;

function personIdentity(words: readonly string[]): Identity | undefined {
  const civilities = words.filter((word) => CIVILITY.test(word));
  if (!CIVILITY.test(words[0] ?? '')) return undefined;
  const names = words.filter((word) => !CIVILITY.test(word) && !isSmallWord(word));
  if (names.length === 0) return undefined;
  const civility = [...new Set(civilities.map((word) => (/^m(?:r|m|onsieur|essieurs)?$/u.test(word) ? 'm' : 'mme')))];
  // « Mme ARNAUD Yvette » and « Mme Yvette Arnaud »: the order of a person's names says nothing.
  return { key: names.toSorted().join(' '), kind: 'person', civility: civility.toSorted().join(' ') };
}

export function identityOf(name: string): Identity {
  const own = name.replace(STAND_IN, '').replaceAll(CODES, ' ');
  const words = wordsOf(own);
  const person = personIdentity(words);
  if (person) return person;
  const significant = foldText(own).split(' ');
  const owned = significant.some((word) => COPROPRIETE.test(word));
  let kind: BodyKind | undefined;
  const kept = significant.filter((word, at) => {
    const form = FORMS[word];
    if (form === undefined || (LEADING_ONLY.has(form) && at > 0)) return true;
    kind ??= owned && form === 'union' ? undefined : form;
    return false;
  });
  const named = kept.map((word) => (COPROPRIETE.test(word) ? 'copropriete' : word));
  const key = named.filter((word, at) => word !== named[at - 1]).join(' ') || foldText(own);
  return kind === undefined ? { key } : { key, kind };
}
