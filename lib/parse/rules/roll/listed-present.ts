import { listed } from './listed.ts';

/** « Membres titulaires présents : M. Jean MARTIN, Mme Anne PETIT, … » */
export const listedPresent = listed('listed-present', 'present');
