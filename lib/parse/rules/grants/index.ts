import type { GrantCue } from '../../grammar/grants/pairs.ts';
import type { Rule } from '../../rule.ts';
import { amountToEach } from './amount-to-each.ts';
import { amountToEachListed } from './amount-to-each-listed.ts';
import { amountsToBodies } from './amounts-to-bodies.ts';
import { amountsToOneBody } from './amounts-to-one-body.ts';
import { approvedTable } from './approved-table.ts';
import { bodiesWithAmounts } from './bodies-with-amounts.ts';
import { grantInKind } from './grant-in-kind.ts';
import { grantOfAmount } from './grant-of-amount.ts';
import { grantOfAmountTo } from './grant-of-amount-to.ts';
import { grantToBody } from './grant-to-body.ts';
import { grantToForAmount } from './grant-to-for-amount.ts';
import { labelledGrant } from './labelled-grant.ts';
import { listedBelow } from './listed-below.ts';
import { listedForBody } from './listed-for-body.ts';
import { namedInLine } from './named-in-line.ts';

/** Constructions that grant, by the order of their words: whole ones first, then those that leave something to be found. */
export const grantRules: readonly Rule<GrantCue>[] = [
  grantToForAmount,
  grantOfAmountTo,
  amountsToBodies,
  bodiesWithAmounts,
  amountsToOneBody,
  amountToEach,
  amountToEachListed,
  listedBelow,
  listedForBody,
  grantInKind,
  labelledGrant,
  namedInLine,
  grantOfAmount,
  approvedTable,
  grantToBody,
];
