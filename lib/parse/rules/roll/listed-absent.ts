import { listed } from './listed.ts';

/** « Absents excusés : M. Jean MARTIN, Mme Anne PETIT » */
export const listedAbsent = listed('listed-absent', 'absent');
