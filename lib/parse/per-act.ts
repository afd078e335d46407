import { madeOnce } from './made-once.ts';
import type { ActText } from './zones.ts';

/** Several rules ask for the same view of the same act. */
export const perAct = <T>(make: (act: ActText) => T): ((act: ActText) => T) => madeOnce(make);
