import type { Rule } from '../../rule.ts';
import { countedList } from './counted-list.ts';

/** « Étaient présents : M. Jean DUPRÉ, …, Mme Anne PETIT (28) » */
export const countedPresent: Rule<number> = {
  id: 'counted-present',
  zones: ['roll-call'],
  find: countedList('present'),
};
