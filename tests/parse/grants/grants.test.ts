import { describe, expect, it } from 'vitest';
import { readAct } from '../../../lib/parse/read-act.ts';
import { zoned } from '../../../lib/parse/zones.ts';
import { linesOf } from '../lines.ts';
import type { GivenCase } from './given.ts';
import { HARD_TABLES } from './hard-tables.ts';
import { LISTS } from './lists.ts';
import { MORE_SENTENCES } from './more-sentences.ts';
import { MORE_TABLES } from './more-tables.ts';
import { NO_GRANTS } from './no-grants.ts';
import { OTHER_SUMS } from './other-sums.ts';
import { SENTENCES } from './sentences.ts';
import { TABLES } from './tables.ts';
import { UNSEEN_FORMS } from './unseen-forms.ts';

/** What is given and to whom, and what every other sum is: the act read as a whole. */
describe.each<[string, readonly GivenCase[]]>([
  ['sentences', SENTENCES],
  ['more sentences', MORE_SENTENCES],
  ['lists', LISTS],
  ['no grants', NO_GRANTS],
  ['other sums', OTHER_SUMS],
  ['tables', TABLES],
  ['more tables', MORE_TABLES],
  ['hard tables', HARD_TABLES],
  ['forms of unseen documents', UNSEEN_FORMS],
])('%s', (_, cases) => {
  it.each(cases)('$text', ({ text, grants, sums = [] }) => {
    const act = readAct(zoned(linesOf(text), []));
    const given = act.grants.map(({ beneficiary, amountCents, inKind }) => {
      const euros = amountCents === undefined ? '?' : amountCents.value / 100;
      return `${beneficiary.value} = ${euros}${inKind === true ? ' nature' : ''}`;
    });
    expect(given).toEqual(grants);
    const named = act.amounts.map(({ value }) => `${value.role} ${value.amountCents / 100}`);
    expect(named).toEqual(expect.arrayContaining([...sums]));
  });
});
