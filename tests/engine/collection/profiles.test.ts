import { describe, expect, test, vi } from 'vitest';
import { emptyView } from '../../../lib/model/view.ts';
import type { CollectionClient } from '../../../lib/messages/collection-client.ts';
import type { BeneficiaryLine } from '../../../lib/model/collection.ts';
import { nameOfKey } from '../../../lib/model/beneficiary-key.ts';
import type { MoneyProfile, ProfileKey } from '../../../lib/model/profile.ts';
import type { Deliberation } from '../../../lib/model/reading.ts';
import { eraseAll, writeDocument, type ActToStore, type Connection } from '../../../lib/store/index.ts';
import { found } from '../../fixtures/acts.ts';
import { freshDatabases, value } from '../../store/memory.ts';
import { actToStore, toStore } from '../../store/samples.ts';
import { PATIENCE, serve, type Served } from './served.ts';

freshDatabases();

const HERE = 'brumaille metropole';
/** What an act of « Brumaille Métropole » grants to whom, in euros. */
function actOf(
  number: string,
  session: string,
  grants: Record<string, number>,
  more: Partial<Deliberation> = {},
): ActToStore {
  const base = actToStore(number, session);
  const act: Deliberation = {
    ...base.act,
    authority: found('Brumaille Métropole'),
    grants: Object.entries(grants).map(([name, euros]) => ({
      beneficiary: found(name),
      amountCents: found(euros * 100),
    })),
    ...more,
  };
  return { ...base, act };
}

let files = 0;
const keep = async (connection: Connection, ...acts: ActToStore[]): Promise<void> => {
  const sha256 = (++files).toString(16).padStart(64, '0');
  value(await writeDocument(connection, toStore(sha256, acts, `https://brumaille.example/${files}`)));
};

const of = (name: string): ProfileKey => ({ of: 'beneficiary', scope: HERE, name });

const profile = (client: CollectionClient, key: ProfileKey): Promise<MoneyProfile> =>
  vi.waitFor(async () => {
    const answer = value(await client.profile(key));
    if (answer === undefined || answer.of === 'member') throw new Error('no such profile');
    return answer;
  }, PATIENCE);

async function beneficiaries(client: CollectionClient): Promise<BeneficiaryLine[]> {
  const view = { ...emptyView('beneficiaries'), sort: { column: 'name', descending: false } };
  const answer = value(await client.show({ view, from: 0, count: 100 }));
  if (answer === 'superseded' || answer.found.table !== 'beneficiaries') throw new Error('another table');
  return answer.found.lines;
}

async function filled(): Promise<Served> {
  const opened = serve();
  await keep(opened.connection, actOf('1', '2023-03-01', { 'Les Sabots Rouges': 100, 'Clos du Gué': 7 }));
  await keep(opened.connection, actOf('2', '2024-03-01', { 'Association Les Sabots rouges': 250 }));
  return opened;
}

describe('a beneficiary', () => {
  test('is the same in the table and on its page, by whatever of its names it is asked for', async () => {
    const { client } = await filled();
    const lines = await beneficiaries(client);
    expect(lines.map(({ name, grants, alsoKnownAs }) => [name, grants, alsoKnownAs])).toEqual([
      ['Association Les Sabots rouges', 2, ['Les Sabots Rouges']],
      ['Clos du Gué', 1, []],
    ]);
    const byKey = await profile(client, { of: 'beneficiary', ...nameOfKey(lines[0]?.key ?? '') });
    const byName = await profile(client, of('Les Sabots Rouges'));
    expect(byName).toEqual({ ...byKey, key: of('Les Sabots Rouges') });
    expect(byName.years.session.map(({ year, cents }) => [year, cents])).toEqual([
      [2023, 10_000],
      [2024, 25_000],
    ]);
  });

  test('that nobody granted anything is nobody', async () => {
    const { client } = await filled();
    expect(value(await client.profile(of('Nobody')))).toBeUndefined();
  });

  test('has the names that an act explains', async () => {
    const { client, connection } = serve();
    const long = 'Office central de coopération artisanale locale';
    const explaining = actOf('1', '2023-03-01', { [long]: 1 });
    const learnt = { names: [{ long, short: 'OCCAL' }], extensions: [], programmes: [] };
    await keep(connection, { ...explaining, learnt }, actOf('2', '2024-03-01', { OCCAL: 2 }));
    const { names } = await profile(client, of('OCCAL'));
    expect(names?.names.map(({ reason }) => reason?.rule)).toEqual([undefined, 'explained']);
  });
});

describe("the user's word", () => {
  test('splits a name off at once, is remembered, and is undone', async () => {
    const { client, connection } = await filled();
    const [name, other] = ['Les Sabots Rouges', 'Association Les Sabots rouges'].map((one) => ({
      scope: HERE,
      name: one,
    }));
    if (name === undefined || other === undefined) throw new Error('two names');
    value(await client.decide({ kind: 'apart', name, others: [other] }));
    expect(await beneficiaries(client)).toHaveLength(3);
    const apart = await profile(client, of(name.name));
    expect(apart.grants).toBe(1);

    // Another page, after the document was read again.
    await keep(connection, actOf('3', '2025-03-01', { 'Les Sabots Rouges': 1 }));
    const { client: another } = serve();
    const still = await profile(another, of(name.name));
    expect(still.grants).toBe(2);
    value(await another.undecide(still.names?.decisions[0]?.id ?? ''));
    expect((await profile(another, of(name.name))).grants).toBe(3);
    // A page that was open before hears of it when it asks.
    expect((await profile(client, of(name.name))).names?.decisions).toEqual([]);
  });

  test('joins what is looked for by its words', async () => {
    const { client } = await filled();
    const own = { scope: HERE, name: 'Les Sabots Rouges' };
    expect(value(await client.names('GUE clos', own))).toEqual([{ scope: HERE, name: 'Clos du Gué', grants: 1 }]);
    // It does not offer itself.
    expect(value(await client.names('sabots', own))).toEqual([]);
    value(await client.decide({ kind: 'together', name: { scope: HERE, name: 'Clos du Gué' }, others: [own] }));
    expect((await profile(client, of('Clos du Gué'))).grants).toBe(3);
    value(await client.decide({ kind: 'apart', name: own, others: [{ scope: HERE, name: 'Clos du Gué' }] }));
    expect((await profile(client, of('Clos du Gué'))).grants).toBe(1);
  });

  test('tells the page that names are counted in another way', async () => {
    const { client } = await filled();
    await beneficiaries(client);
    const told = new Promise<void>((resolve) => void client.onChange(resolve));
    const name = { scope: HERE, name: 'Clos du Gué' };
    value(await client.decide({ kind: 'apart', name, others: [{ scope: HERE, name: 'Les Sabots Rouges' }] }));
    await told;
  });
});

describe('an authority', () => {
  const roll: Deliberation['roll'] = {
    present: [found('Colette ARDENT')],
    absent: [found('Paul ORMEAU')],
    proxies: [],
  };

  test('has its acts, its members, and the votes of each of them', async () => {
    const { client, connection } = serve();
    const vote = {
      scope: 'act' as const,
      outcome: found('majority' as const),
      named: { against: [found({ name: 'Colette ARDENT' })] },
    };
    await keep(connection, actOf('1', '2024-03-14', { 'Clos du Gué': 7 }, { roll, votes: [vote] }));
    const authority = await profile(client, { of: 'authority', scope: HERE, name: '' });
    expect(authority).toMatchObject({
      name: 'Brumaille Métropole',
      outcomes: [{ year: 2024, counts: { majority: 1 } }],
    });
    const member = authority.beside.find(({ key }) => key.name === 'Colette ARDENT');
    expect(value(await client.profile(member?.key ?? of('')))).toMatchObject({
      of: 'member',
      years: [{ year: 2024, counts: { present: 1 } }],
      votes: [{ side: 'against' }],
    });
  });

  test('whose acts were erased has nothing left', async () => {
    const { client, connection } = serve();
    await keep(connection, actOf('1', '2024-03-14', {}, { roll }));
    await profile(client, { of: 'authority', scope: HERE, name: '' });
    value(await eraseAll(connection));
    await expect
      .poll(async () => value(await client.profile({ of: 'authority', scope: HERE, name: '' })), PATIENCE)
      .toBeUndefined();
    expect(value(await client.profile({ of: 'member', scope: HERE, name: 'Colette ARDENT' }))).toBeUndefined();
  });
});
