import { describe, expect, test } from 'vitest';
import { READER_VERSION } from '../../lib/parse/index.ts';
import { findDocument, writeDocument } from '../../lib/store/index.ts';
import { value } from '../store/memory.ts';
import { actToStore, deliberation, documentRecord, hash, page, visit } from '../store/samples.ts';
import { knownOne, PDF, phases, setEngineStage } from './engine-stage.ts';
import { fakeReader } from './fake-reader.ts';

const stage = setEngineStage();

describe('a document', () => {
  test('is fetched, read and stored; then it is known, without network', async () => {
    const reader = fakeReader({ acts: () => [deliberation('2020.00012', '2020-02-14')] });
    const engine = stage.engineWith(reader);
    const heard = phases(engine);
    const address = stage.server.address('/a.pdf');
    expect(await knownOne(engine, address)).toEqual({ phase: 'unread' });
    const state = await engine.read(address, false);
    expect(state).toMatchObject({
      phase: 'answered',
      summary: { status: 'read', pages: 1, acts: [{ number: '2020.00012', session: '2020-02-14' }] },
    });
    expect(heard[0]).toBe('queued');
    expect(heard.at(-1)).toBe('answered');

    const other = stage.engineWith(reader);
    expect(await knownOne(other, address)).toEqual(state);
    expect(await other.read(address, false)).toEqual(state);
    expect(value(await other.answer(address))).toMatchObject({
      address,
      readerVersion: READER_VERSION,
      reading: { file: address, deliberations: [deliberation('2020.00012', '2020-02-14')] },
      related: [{ earlier: [], later: [], sameSession: [] }],
    });
    expect(stage.server.asked).toEqual(['/a.pdf']);
    expect(reader.addresses).toEqual([address]);
  });

  test('is answered before it is stored; whoever then asks for all of it waits for that', async () => {
    const engine = stage.engineWith(fakeReader({ acts: () => [deliberation('2020.00012')] }));
    const address = stage.server.address('/a.pdf');
    const answered = new Promise<number>((resolve) => {
      engine.onState((_address, state) => {
        if (state.phase !== 'answered') return;
        void stage.connection.use((database) => database.count('documents')).then((count) => resolve(value(count)));
      });
    });
    const done = engine.read(address, false);
    expect(await answered).toBe(0);
    expect(value(await engine.answer(address)).reading.deliberations).toHaveLength(1);
    await done;
  });

  test('asked for by many at once is fetched and read once', async () => {
    const reader = fakeReader();
    const engine = stage.engineWith(reader);
    const address = stage.server.address('/a.pdf');
    const states = await Promise.all([1, 2, 3].map(() => engine.read(address, false)));
    expect(new Set(states.map((state) => state.phase))).toEqual(new Set(['answered']));
    expect(stage.server.asked).toEqual(['/a.pdf']);
  });

  test('that was asked for again and has not changed is not read again', async () => {
    const reader = fakeReader();
    const engine = stage.engineWith(reader);
    const address = stage.server.address('/a.pdf');
    await engine.read(address, false);
    expect(await engine.read(address, true)).toMatchObject({ phase: 'answered' });
    expect(stage.server.asked).toEqual(['/a.pdf', '/a.pdf']);
    expect(reader.addresses).toHaveLength(1);
  });

  test('that was asked for again and has changed is read; the earlier one is kept', async () => {
    const engine = stage.engineWith(fakeReader());
    const address = stage.server.address('/a.pdf');
    await engine.read(address, false);
    const before = value(await findDocument(stage.connection, address))?.version.sha256;
    stage.body = `${PDF}changed`;
    await engine.read(address, true);
    const rows = value(await stage.connection.use((database) => database.getAll('addresses')));
    expect(rows[0]?.versions.map((version) => version.sha256 === before)).toEqual([false, true]);
    expect(value(await stage.connection.use((database) => database.count('documents')))).toBe(2);
  });
});

describe('a reading by older rules', () => {
  const address = 'http://127.0.0.1:1/gone.pdf';
  const store = async (pages: boolean) =>
    value(
      await writeDocument(stage.connection, {
        document: { ...documentRecord(hash('a')), readerVersion: 'older' },
        acts: [actToStore('by older rules')],
        ...(pages && { pages: [page(1, ['Ordre du jour de la réunion du comité des fêtes'])] }),
        visit: visit(address),
      }),
    );

  test('is read again from the stored text, without network', async () => {
    await store(true);
    const answer = value(await stage.engineWith(fakeReader()).answer(address));
    expect(answer.readerVersion).toBe(READER_VERSION);
    expect(answer.reading).toMatchObject({ status: 'not-deliberation', deliberations: [], sha256: hash('a') });
    expect(answer.reading.ms.extract).toBe(12.5);
    const stored = value(await findDocument(stage.connection, address));
    expect(stored?.version).toMatchObject({ retrieved: visit().retrieved, etag: '"v1"' });
  });

  test('is better than none where the text is not stored', async () => {
    await store(false);
    const answer = value(await stage.engineWith(fakeReader()).answer(address));
    expect(answer.readerVersion).toBe('older');
    expect(answer.reading.deliberations[0]?.number?.value).toBe('by older rules');
  });
});
