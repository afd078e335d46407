import { beforeAll, describe, expect, test } from 'vitest';
import type { TextPage } from '../../../lib/model/page.ts';
import type { CheckCode } from '../../../lib/model/reading.ts';
import { readPages } from '../../../lib/parse/index.ts';
import { type Seed, SEEDS, SEEDS_MISSING, seedPages, WITH_SEEDS } from '../../seeds.ts';
import { type Alteration, altered } from './altered.ts';

let seeds: ReadonlyMap<Seed, TextPage[]>;

beforeAll(async () => {
  if (!SEEDS_MISSING) seeds = await seedPages();
});

const pagesOf = (seed: Seed): TextPage[] => seeds.get(seed) ?? [];

const failedIn = (pages: readonly TextPage[]): CheckCode[] =>
  readPages(pages).deliberations.flatMap(({ checks }) =>
    checks.filter(({ result }) => result === 'failed').map(({ code }) => code),
  );

/** The three lines of absents, at the head of the second page. */
const ABSENT: Alteration[] = [
  { find: /absents excusés/ },
  { page: 2, find: /^M\. \S+ \p{Lu}+, M\. /u },
  { page: 2, find: /^\p{Lu}+, M\. /u },
  { page: 2, find: /^\p{Lu}+$/u },
];

const ALTERED: readonly (readonly [CheckCode, string, Alteration[]])[] = [
  ['roll-matches-present', 'a name less', [{ find: /^M\. \p{Lu}\p{Ll}+ \p{Lu}+, (?=Mme)/u, replace: '' }]],
  ['proxies-match', 'a proxy less', [{ find: /^M\. .* donne pouvoir à M\. .*,$/ }]],
  ['votes-match-members', 'a vote more', [{ find: /(Nombre de voix :) \d+/, replace: '$1 63' }]],
  ['members-add-up', 'a member more', [{ find: /(membres en exercice :) \d+/, replace: '$1 71' }]],
  [
    'proxy-holder-present',
    'a holder who is not there',
    [{ find: /(donne pouvoir à Mme) .*/, replace: '$1 Jeanne FEINTE' }],
  ],
  [
    'secretary-present',
    'a secretary who is not there',
    [{ find: /(Secrétaire de séance : Mme) .*/, replace: '$1 Jeanne FEINTE' }],
  ],
  // Absents would have to be named by the hundred: without their list, only the quorum is left to say.
  ['quorum', 'most are away', [{ find: /(membres en exercice :) \d+/, replace: '$1 180' }, ...ABSENT]],
  [
    'counts-match-votes',
    'a vote less',
    [{ find: /adopté à l.unanimité/, replace: 'adopté par 58 voix pour, 2 voix contre et 1 abstention' }],
  ],
  ['act-id-matches-session', 'another day', [{ find: /-20220414-/, replace: '-20220413-' }]],
  ['act-id-matches-number', 'another number', [{ find: /(DELIBERATION N°2022\.)\d+/, replace: '$100156' }]],
  ['act-id-siren-valid', 'another figure', [{ find: /(-\d{8})\d(-2022)/, replace: '$11$2' }]],
  ['convened-before-session', 'called too late', [{ find: /(convoqué le) 08/, replace: '$1 28' }]],
];

/** The act of 2018 with a total, and with the right date in its identifier. */
const withTotal = (euros: string): TextPage[] =>
  altered(
    pagesOf('sem-2018-00197'),
    { find: /-201805(?=14-)/, replace: '-201806' },
    { find: /^(l'association .*juste),$/, replace: `$1, soit un montant total de ${euros} €,` },
  );

describe.skipIf(SEEDS_MISSING)(`the five acts ${WITH_SEEDS}`, () => {
  test('the act of 2018 fails one check, the others none', () => {
    const failed = SEEDS.map((seed) => [seed, ...failedIn(pagesOf(seed))]);
    expect(failed).toEqual(
      SEEDS.map((seed) => (seed === 'sem-2018-00197' ? [seed, 'act-id-matches-session'] : [seed])),
    );
  });

  test.each(ALTERED)('altered in one thing, it fails %s alone: %s', (code, _, alterations) => {
    expect(failedIn(altered(pagesOf('sem-2022-00155'), ...alterations))).toEqual([code]);
  });

  test('grants-sum-to-total: a total that is a thousand euros off', () => {
    expect(failedIn(withTotal('13 000'))).toEqual([]);
    expect(failedIn(withTotal('14 000'))).toEqual(['grants-sum-to-total']);
  });
});
