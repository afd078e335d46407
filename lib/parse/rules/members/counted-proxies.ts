import type { Rule } from '../../rule.ts';
import { countedList } from './counted-list.ts';

/** « M. Jean DUPRÉ donne procuration à Mme Anne PETIT, … (7) » */
export const countedProxies: Rule<number> = {
  id: 'counted-proxies',
  zones: ['roll-call'],
  find: countedList('proxies'),
};
