import type { Rule } from '../../rule.ts';
import { headingTitle } from './heading-title.ts';
import { itemTitle } from './item-title.ts';
import { labelledTitle } from './labelled-title.ts';
import { numberedTitle } from './numbered-title.ts';
import { repeatedTitle } from './repeated-title.ts';
import { titleBeforeMotives } from './title-before-motives.ts';
import { titleBelowNumber } from './title-below-number.ts';

/** What the act is about, as printed above it. */
export const titleRules: readonly Rule<string>[] = [
  labelledTitle,
  numberedTitle,
  itemTitle,
  repeatedTitle,
  headingTitle,
  titleBelowNumber,
  titleBeforeMotives,
];
