/** What two titles have in common that few titles have. */
import { isSmallWord, wordsOf } from '../model/words.ts';

/** Words of titles in general, by their beginnings: what is done, not about what. Folded. */
const ADMINISTRATIVE = `
  acompte acquisition actualisation adhesion adoption affaire affectation ajustement amenagement annee annuel annulation
  appel application approbation arret article assemblee association attribution augmentation autorisation avance avenant
  avis bilan budget cadre campagne cession commission communal communaute commune complement compte conclusion conseil
  constitution contrat convention creation decision deleg deliberation demande deploiement designation developpement
  directeur dispositif divers dossier droit election etat etude evolution exercice exploitation fixation fonction
  fonctionnement fonds garantie general gestion information installation investissement lancement lieu marche metropol
  mise mission modalite modification montant motion municipal nouveau nouvelle objectif octroi operation organisation
  paiement participation partenaire partenariat partie personnel place plan politique poste prestation principal
  prise procedure programm projet prolongation proposition public quartier rapport realisation recours reconduction
  reglement regularisation relatif relative remplacement renouvellement representant reservation revision secteur section
  service signature site situation societe soutien subvention suite suppression syndicat tarif territoire titre
  transfert travaux utilisation vente versement ville voeu vote
`
  .trim()
  .split(/\s+/u);

const isAdministrative = (word: string): boolean => ADMINISTRATIVE.some((start) => word.startsWith(start));

const isTelling = (word: string): boolean => word.length >= 4 && /^\p{L}+$/u.test(word) && !isAdministrative(word);

/** « déchets », « déchet »; « archives départementales », « archive départementale ». */
const singular = (word: string): string => word.replace(/(?:aux|[sx])$/u, '');

interface TitleWord {
  /** As printed. */
  text: string;
  word: string;
}

/** Words of a title but for the small ones, each as printed and folded. */
const titleWords = (title: string): TitleWord[] =>
  (title.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((text) =>
    wordsOf(text)
      .filter((word) => !isSmallWord(word))
      .map((word) => ({ text, word })),
  );

/**
 * Pairs of neighbouring telling words of a title: « anciennes archives départementales » has `ancienne archive` and `archive
 * departementale`. Two words in a row are a subject; one is chance.
 *
 * @param ignored folded words that say something else: the programme, a beneficiary, the authority
 * @returns the pair, and where its first word stands among the title's words
 */
function pairsOf(words: readonly TitleWord[], ignored: ReadonlySet<string>): { pair: string; at: number }[] {
  return words.flatMap(({ word }, at) => {
    const next = words[at + 1]?.word;
    if (next === undefined || [word, next].some((each) => !isTelling(each) || ignored.has(each))) return [];
    return [{ pair: `${singular(word)} ${singular(next)}`, at }];
  });
}

export const subjectPairs = (title: string, ignored: ReadonlySet<string>): string[] => [
  ...new Set(pairsOf(titleWords(title), ignored).map(({ pair }) => pair)),
];

/** What the first title says that the second one says too, as the first prints it: « archives départementales ». */
export function commonSubjects(title: string, other: string, ignored: ReadonlySet<string>): string[] {
  const words = titleWords(title);
  const theirs = new Set(subjectPairs(other, ignored));
  const starts = new Set(
    pairsOf(words, ignored)
      .filter(({ pair }) => theirs.has(pair))
      .map(({ at }) => at),
  );
  const phrases: string[] = [];
  for (const start of starts) {
    if (starts.has(start - 1)) continue;
    let end = start + 1;
    while (starts.has(end)) end++;
    phrases.push(
      words
        .slice(start, end + 1)
        .map(({ text }) => text)
        .join(' '),
    );
  }
  return [...new Set(phrases)];
}
