import type { Rule } from '../../rule.ts';
import { actId } from './act-id.ts';
import { receivedOn } from './received-on.ts';

/** The identifier that the prefectures' system gave to the act. */
export const actIdRules: readonly Rule<string>[] = [actId];

/** The day on which the prefecture received it. */
export const receivedRules: readonly Rule<string>[] = [receivedOn];
