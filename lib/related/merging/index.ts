/** All names of a collection made beneficiaries: see `merge-names.ts`. */
export type { MergedNames } from './head.ts';
export { mergeNames, nameId, type NamesOfCollection } from './merge-names.ts';
