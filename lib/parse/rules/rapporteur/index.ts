import type { Rule } from '../../rule.ts';
import { announcedRapporteur } from './announced-rapporteur.ts';
import { reportingChair } from './reporting-chair.ts';
import { reportingPerson } from './reporting-person.ts';

/** Who reports the matter to the body. */
export const rapporteurRules: readonly Rule<string>[] = [reportingPerson, reportingChair, announcedRapporteur];
