import type { Rule } from '../../rule.ts';
import { announcedNumber } from './announced-number.ts';
import { labelledNumber } from './labelled-number.ts';
import { leadingNumber } from './leading-number.ts';
import { numberAlone } from './number-alone.ts';
import { numberBeforeTitle } from './number-before-title.ts';
import { numberBesideTitle } from './number-beside-title.ts';

/** The act's own number, as printed. In order: the first rule that finds one decides. */
export const numberRules: readonly Rule<string>[] = [
  announcedNumber,
  labelledNumber,
  leadingNumber,
  numberAlone,
  numberBesideTitle,
  numberBeforeTitle,
];
