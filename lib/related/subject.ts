/** What two titles have in common that few titles have. */
import { wordsOf, isSmallWord } from './fold.ts';

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

/**
 * Pairs of neighbouring telling words of a title, small words between them left out: « anciennes archives départementales »
 * → `ancienne archive`, `archive departementale`. Two words in a row are a subject; one is chance.
 */
export function subjectPairs(title: string, ignored: ReadonlySet<string>): string[] {
  const words = wordsOf(title).filter((word) => !isSmallWord(word));
  const pairs = new Set<string>();
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next === undefined || [word, next].some((each) => !isTelling(each) || ignored.has(each))) continue;
    pairs.add(`${singular(word)} ${singular(next)}`);
  }
  return [...pairs];
}
