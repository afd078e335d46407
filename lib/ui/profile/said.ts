/** What several parts of a profile say in the same way. */
import type { ActRow } from '../../model/collection.ts';
import type { ProfileWords } from '../words/profile-words.ts';

/** « 2024-12 · Attribution de subventions »: what tells one act from another in a list. */
export const sayAct = ({ number, title }: ActRow, t: ProfileWords): string =>
  [number, title].filter((part) => part !== undefined).join(' · ') || t('profile.act.unnamed');

/** Cents as euros for a file: `1234.5`. */
export const eurosOf = (cents: number): number => cents / 100;

/** A name as a part of a file's name, on any system. */
export const fileNameOf = (name: string, part: string): string => {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${plain.toLowerCase().slice(0, 60).replace(/^-|-$/g, '') || 'delibere'}-${part}`;
};

/** The key of the highest count; the first of several. */
export const mostOf = <K extends string>(counts: ReadonlyMap<K, number>): K | undefined =>
  [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
