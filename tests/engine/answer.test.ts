/** Related acts, from two documents that were fetched to the panel's answer. How acts are tied is tested in tests/related. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEngine } from '../../lib/engine/engine.ts';
import type { Deliberation } from '../../lib/model/reading.ts';
import { connect, openInbox } from '../../lib/store/index.ts';
import { printed } from '../fixtures/acts.ts';
import { freshDatabases, value } from '../store/memory.ts';
import { deliberation } from '../store/samples.ts';
import { ONLINE } from './engine-stage.ts';
import { fakeReader } from './fake-reader.ts';
import { sends, serve, type TestServer } from './server.ts';

freshDatabases();

let server: TestServer;
beforeAll(async () => {
  server = await serve({
    '/2019.pdf': sends('%PDF-1.7 2019'),
    '/2021.pdf': sends('%PDF-1.7 2021'),
    '/2022.pdf': sends('%PDF-1.7 2022'),
  });
});
afterAll(() => server.close());

const grant = (number: string, session: string, beneficiary: string, euros: number): Deliberation => ({
  ...deliberation(number),
  authority: printed('Métropole des Lacs'),
  body: printed('Bureau métropolitain'),
  session: printed(session),
  title: printed(`${beneficiary} – SUBVENTION`),
  grants: [{ beneficiary: printed(beneficiary), amountCents: printed(euros * 100) }],
});

/** Enough for the reader to see one act in them. */
const actLines = (number: string, text: string): string[] => [
  'Métropole des Lacs',
  `Délibération n° ${number} du Bureau métropolitain`,
  'Séance du 9 mai',
  text,
  'Le Bureau, après en avoir délibéré, à l’unanimité, décide d’accorder une subvention.',
];

const YEARS: Record<string, { act: Deliberation; lines: string[] }> = {
  2019: {
    act: grant('2019.00007', '2019-05-09', 'Chambre associative des lacs', 3900),
    lines: actLines('2019.00007', 'La Chambre associative des lacs (CAL) rassemble les associations.'),
  },
  2021: {
    act: grant('2021.00011', '2021-05-06', 'CAL', 4000),
    lines: actLines('2021.00011', 'La CAL demande une subvention.'),
  },
  2022: {
    act: grant('2022.00020', '2022-05-05', 'Club de voile', 500),
    lines: actLines('2022.00020', 'Le Club de voile demande une subvention.'),
  },
};

const yearOf = (address: string) => {
  const year = YEARS[/\d{4}(?=\.pdf)/.exec(address)?.[0] ?? ''];
  if (year === undefined) throw new Error(`no act for ${address}`);
  return year;
};

const address = (year: string): string => server.address(`/${year}.pdf`);

test('an answer holds the earlier acts of the same body, which an act’s own text names in two ways', async () => {
  const connection = connect('test');
  const engine = createEngine({
    connection,
    locks: navigator.locks,
    network: ONLINE,
    inbox: openInbox('test-inbox'),
    keepsFiles: () => Promise.resolve(false),
    reader: fakeReader({ acts: (it) => [yearOf(it).act], lines: (it) => yearOf(it).lines }),
    rules: { allowLoopback: true, timeLimit: 5000, isPermitted: () => Promise.resolve(true) },
  });
  for (const year of Object.keys(YEARS)) await engine.read(address(year), false);

  const [later] = value(await engine.answer(address('2021'))).related;
  expect(later).toMatchObject({
    earlier: [
      {
        number: '2019.00007',
        session: '2019-05-09',
        grantedCents: 390_000,
        source: { address: address('2019'), page: 1 },
        changes: [{ nowCents: 400_000, thenCents: 390_000, differenceCents: 10_000 }],
      },
    ],
    later: [],
    sameSession: [],
  });
  expect(later?.earlier[0]?.reasons[0]?.kind).toBe('same-beneficiary');

  const [earlier] = value(await engine.answer(address('2019'))).related;
  expect(earlier).toMatchObject({ earlier: [], later: [{ number: '2021.00011' }], sameSession: [] });
  const [other] = value(await engine.answer(address('2022'))).related;
  expect(other).toEqual({ earlier: [], later: [], sameSession: [] });
  engine.close();
  connection.close();
});
