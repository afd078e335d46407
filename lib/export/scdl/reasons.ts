/** Why a row is not complete, in the words of `a-completer.csv`: it is French, as the official formats are. */
import type { Lack, LackReason } from './row.ts';

const WORDS: Readonly<Record<LackReason, string>> = {
  missing: 'ni l’acte ni vous ne le dites',
  uncertain: 'lu par reconnaissance optique : à vérifier sur le document',
  adoption: 'il n’est pas sûr que l’acte ou la subvention ait été adopté : à vérifier sur le document',
  noted: 'l’organe prend acte : à vérifier qu’il accorde',
  duplicate: 'acte déjà exporté : même collectivité, même numéro, même séance',
  siret: 'ce n’est pas un SIRET : 14 chiffres, dont une clé de contrôle',
  'siret-of-another': 'le SIRET donné n’est pas de l’organisme dont l’acte imprime le SIREN',
  rna: 'ce n’est pas un numéro RNA : W et 9 chiffres',
  prefecture: 'ce n’est pas un identifiant de préfecture',
  'matter-code': 'ce code n’est pas de la nomenclature ACTES',
  nature: 'ce n’est pas une nature que le schéma connaît',
  'too-long': 'plus de 256 caractères',
  day: 'ce n’est pas une date du calendrier, AAAA-MM-JJ',
  period: 'ce n’est ni une date ni une période AAAA-MM-JJ/AAAA-MM-JJ',
  'period-backwards': 'la période finit avant de commencer',
  'yes-or-no': 'oui ou non',
};

export const columnsOf = (lacks: readonly Lack[]): string =>
  lacks
    .map(({ column }) => column)
    .filter((column) => column !== '')
    .join(' | ');

export const reasonsOf = (lacks: readonly Lack[]): string =>
  lacks.map(({ column, reason }) => (column === '' ? WORDS[reason] : `${column} : ${WORDS[reason]}`)).join(' | ');
