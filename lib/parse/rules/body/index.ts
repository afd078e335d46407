import type { Rule } from '../../rule.ts';
import { bareBody } from './bare-body.ts';
import { convokedBody } from './convoked-body.ts';
import { decidingBody } from './deciding-body.ts';
import { headingBody } from './heading-body.ts';
import { namedBody } from './named-body.ts';
import { seeingBody } from './seeing-body.ts';
import { sittingBody } from './sitting-body.ts';

/** The body that deliberates. Where the first rule hesitates between two, the next ones decide. */
export const bodyRules: readonly Rule<string>[] = [
  namedBody,
  sittingBody,
  headingBody,
  convokedBody,
  decidingBody,
  seeingBody,
  bareBody,
];
