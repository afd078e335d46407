import { expect, test, vi } from 'vitest';
import type { Answer, DocumentState } from '../../../lib/model/document.ts';
import { err, ok } from '../../../lib/model/result.ts';
import { type Opening, Session } from '../../../lib/ui/session/session.ts';
import { answered } from '../../content/fake-engine.ts';
import { deliberation } from '../../store/samples.ts';
import { SlowEngine } from './slow-engine.ts';

const A = 'https://www.saint-etienne-metropole.fr/file/1/download?token=a';
const B = 'https://www.saint-etienne-metropole.fr/file/2/download?token=b';

const POINTED: Opening = { takeFocus: false };

const answerOf = (address: string): Answer => ({
  address,
  retrieved: '2026-01-05T10:00:00Z',
  readerVersion: '1',
  related: [],
  corrections: [],
  notes: [],
  reading: {
    file: address,
    sha256: '0'.repeat(64),
    bytes: 1,
    pages: 1,
    pagesRead: 1,
    status: 'read',
    textSource: 'text-layer',
    kind: 'deliberation',
    deliberations: [],
    ms: { extract: 1, parse: 1 },
  },
});

function start() {
  const engine = new SlowEngine();
  const session = new Session(engine);
  return { engine, session, shown: () => session.shown.value };
}

test('has the document read, shows how far it is, then its answer', async () => {
  const { engine, session, shown } = start();
  session.open(A, POINTED);
  expect(shown()).toEqual({ address: A, opening: POINTED, openings: 1, state: { phase: 'reading' } });
  expect(engine.asked).toEqual([{ kind: 'read', address: A, again: false }]);
  engine.tell(A, { phase: 'reading', receivedBytes: 5, totalBytes: 10 });
  expect(shown()?.state).toMatchObject({ receivedBytes: 5 });
  await engine.reply('read', A, ok(answered()));
  await engine.reply('answer', A, ok(answerOf(A)));
  expect(shown()?.answer?.address).toBe(A);
  expect(shown()?.state.phase).toBe('answered');
});

test('asks for the answer once, although the end of a reading is told twice', async () => {
  const { engine, session } = start();
  session.open(A, POINTED);
  engine.tell(A, answered());
  await engine.reply('read', A, ok(answered()));
  expect(engine.asked.filter(({ kind }) => kind === 'answer')).toHaveLength(1);
});

test('asks for the answer anew if another version was stored while it was on its way', async () => {
  const { engine, session, shown } = start();
  session.open(A, POINTED);
  await engine.reply('read', A, ok(answered()));
  const newer = answered();
  if (newer.phase === 'answered') newer.summary = { ...newer.summary, retrieved: '2026-02-01T10:00:00Z' };
  engine.tell(A, newer);
  await engine.reply('answer', A, ok(answerOf(A)));
  await engine.reply('answer', A, ok({ ...answerOf(A), retrieved: '2026-02-01T10:00:00Z' }));
  expect(shown()?.answer?.retrieved).toBe('2026-02-01T10:00:00Z');
  expect(engine.asked.filter(({ kind }) => kind === 'answer')).toHaveLength(2);
});

test('never shows one document’s state or answer as another’s', async () => {
  const { engine, session, shown } = start();
  session.open(A, POINTED);
  await engine.reply('read', A, ok(answered()));
  session.open(B, POINTED);
  await engine.reply('answer', A, ok(answerOf(A)));
  engine.tell(A, { phase: 'failed', failure: { code: 'network' } });
  expect(shown()).toEqual({ address: B, opening: POINTED, openings: 2, state: { phase: 'reading' } });
  await engine.reply('read', B, ok(answered()));
  await engine.reply('answer', B, ok(answerOf(B)));
  expect(shown()?.answer?.address).toBe(B);
});

test('opened anew, it keeps what is known and goes to the page that is wanted', async () => {
  const { engine, session, shown } = start();
  session.open(A, POINTED);
  await engine.reply('read', A, ok(answered()));
  await engine.reply('answer', A, ok(answerOf(A)));
  session.open(A, { takeFocus: true, page: 7 });
  expect(shown()).toMatchObject({ answer: { address: A }, opening: { takeFocus: true, page: 7 } });
});

test('a request that fails is shown as the document’s failure, and can be tried again', async () => {
  const { engine, session, shown } = start();
  session.open(A, POINTED);
  await engine.reply('read', A, err({ code: 'engine-unavailable' }));
  expect(shown()?.state).toEqual({ phase: 'failed', failure: { code: 'engine-unavailable' } });
  session.retry();
  expect(engine.asked.at(-1)).toEqual({ kind: 'read', address: A, again: true });
});

test('keeps the answer while a new reading fails', async () => {
  const { engine, session, shown } = start();
  session.open(A, POINTED);
  await engine.reply('read', A, ok(answered()));
  await engine.reply('answer', A, ok(answerOf(A)));
  session.retry();
  await engine.reply('read', A, ok({ phase: 'failed', failure: { code: 'http-unavailable', status: 503 } }));
  expect(shown()?.state.phase).toBe('failed');
  expect(shown()?.answer?.address).toBe(A);
});

test('a reading can be given up', async () => {
  const { engine, session, shown } = start();
  session.open(A, POINTED);
  session.cancel();
  await engine.reply('cancel', A, ok({ phase: 'unread' }));
  expect(shown()?.state).toEqual({ phase: 'unread' });
});

test('closed, it shows and hears nothing more', async () => {
  const { engine, session, shown } = start();
  const changed = vi.fn<() => void>();
  session.open(A, POINTED);
  session.close();
  const stop = session.shown.subscribe(changed);
  changed.mockClear();
  engine.tell(A, answered());
  await engine.reply('read', A, ok(answered()));
  session.retry();
  session.cancel();
  expect(shown()).toBeUndefined();
  expect(changed).not.toHaveBeenCalled();
  expect(engine.asked).toHaveLength(1);
  stop();
});

test('where only a click reads, shows what is known and fetches nothing until asked', async () => {
  const { engine, session, shown } = start();
  session.open(A, { takeFocus: false, onlyKnown: true });
  expect(engine.asked).toEqual([{ kind: 'watch', addresses: [A] }]);
  await engine.replyKnown([{ address: A, state: { phase: 'unread' } }]);
  expect(shown()?.state).toEqual({ phase: 'unread' });
  session.retry();
  expect(engine.asked.at(-1)).toMatchObject({ kind: 'read', address: A });
});

test('where only a click reads, an answer that is known is shown', async () => {
  const { engine, session, shown } = start();
  session.open(A, { takeFocus: false, onlyKnown: true });
  await engine.replyKnown([{ address: A, state: answered() }]);
  await engine.reply('answer', A, ok(answerOf(A)));
  expect(shown()?.answer?.address).toBe(A);
});

test('left, it shows nothing, and the next opening is another', async () => {
  const { session, shown } = start();
  session.open(A, POINTED);
  session.leave();
  expect(shown()).toBeUndefined();
  session.open(B, POINTED);
  expect(shown()?.openings).toBe(2);
});

/** The first act of a document that is being read. */
function early(address: string, count: number): { state: DocumentState; answer: Answer } {
  const whole = answerOf(address);
  const deliberations = Array.from({ length: count }, (_, index) => deliberation(`2031-${index}`));
  return {
    state: { phase: 'reading', pagesRead: 2, pages: 300, soFar: { count, first: [] } },
    answer: { ...whole, reading: { ...whole.reading, pages: 300, deliberations }, unfinished: { final: count } },
  };
}

test('shows the first acts while the rest is read, more of them when there are, then the whole answer', async () => {
  const { engine, session, shown } = start();
  session.open(A, POINTED);
  const [one, four] = [early(A, 1), early(A, 4)];
  engine.tell(A, one.state);
  await engine.reply('answer', A, ok(one.answer));
  expect(shown()?.answer).toBe(one.answer);
  // No more acts: nothing is asked for.
  engine.tell(A, { ...one.state, pagesRead: 9 } as DocumentState);
  expect(engine.asked.filter(({ kind }) => kind === 'answer')).toHaveLength(1);
  engine.tell(A, four.state);
  await engine.reply('answer', A, ok(four.answer));
  expect(shown()?.answer).toBe(four.answer);
  engine.tell(A, answered());
  await engine.reply('answer', A, ok(answerOf(A)));
  expect(shown()?.answer).toEqual(answerOf(A));
});

test('asks for the whole answer when the first acts come late', async () => {
  const { engine, session, shown } = start();
  session.open(A, POINTED);
  const one = early(A, 1);
  engine.tell(A, one.state);
  engine.tell(A, answered());
  await engine.reply('answer', A, ok(one.answer));
  expect(shown()?.answer).toBeUndefined();
  await engine.reply('answer', A, ok(answerOf(A)));
  expect(shown()?.answer).toEqual(answerOf(A));
});

test('forgets the first acts of a document that is given up', async () => {
  const { engine, session, shown } = start();
  session.open(A, POINTED);
  const [one, two] = [early(A, 1), early(A, 2)];
  engine.tell(A, one.state);
  await engine.reply('answer', A, ok(one.answer));
  engine.tell(A, two.state);
  session.cancel();
  await engine.reply('cancel', A, ok({ phase: 'unread' }));
  expect(shown()?.answer).toBeUndefined();
  await engine.reply('answer', A, err({ code: 'bad-message' }));
  expect(shown()).toMatchObject({ state: { phase: 'unread' } });
});

test('keeps the whole answer while the document is read again', async () => {
  const { engine, session, shown } = start();
  session.open(A, POINTED);
  await engine.reply('read', A, ok(answered()));
  await engine.reply('answer', A, ok(answerOf(A)));
  session.retry();
  engine.tell(A, early(A, 1).state);
  expect(shown()?.answer).toEqual(answerOf(A));
  expect(engine.asked.filter(({ kind }) => kind === 'answer')).toHaveLength(1);
});
