/** What the rules on grants find, as their tables of cases write it. */
import type { GrantCue } from '../../../../lib/parse/grammar/grants/pairs.ts';

/** Who, euros, « elsewhere » where the act says the rest at another place. */
export type Told = readonly (string | number)[];

export function toldBy({ beneficiary, amount, elsewhere }: GrantCue): Told {
  return [
    ...(beneficiary ? [beneficiary.value] : []),
    ...(amount ? [amount.value / 100] : []),
    ...(elsewhere ? ['elsewhere'] : []),
  ];
}

export const DECIDED = 'Le Conseil, après en avoir délibéré :\n';
