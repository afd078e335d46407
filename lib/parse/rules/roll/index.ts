import type { Proxy } from '../../../model/reading.ts';
import type { Rule } from '../../rule.ts';
import { listedAbsent } from './listed-absent.ts';
import { listedPresent } from './listed-present.ts';
import { proxyToHolder } from './proxy-to-holder.ts';
import { proxyWithoutHolder } from './proxy-without-holder.ts';

/** Who was there. */
export const presentRules: readonly Rule<string>[] = [listedPresent];

/** Who was not. Those who gave a proxy elsewhere are taken out when the act is put together. */
export const absentRules: readonly Rule<string>[] = [listedAbsent];

/** Who gave their voice, and to whom. */
export const proxyRules: readonly Rule<Proxy>[] = [proxyToHolder, proxyWithoutHolder];
