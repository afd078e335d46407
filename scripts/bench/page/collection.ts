/** Collections of many acts in the extension's own stores, and how fast the worker of its page answers about them. */
import { emptyView } from '../../../lib/model/view.ts';
import { addTexts } from '../../../lib/engine/text/add-texts.ts';
import { mergeSome } from '../../../lib/engine/text/merge-segments.ts';
import { OfferedTexts } from '../../../lib/engine/text/offered-texts.ts';
import { paceOf } from '../../../lib/engine/text/pace.ts';
import { createCollectionClient, type CollectionClient } from '../../../lib/messages/collection-client.ts';
import { rowOf } from '../../../lib/model/act-row.ts';
import type { View } from '../../../lib/model/collection.ts';
import { actId, connect, STORE_NAME } from '../../../lib/store/index.ts';
import { syntheticAct, syntheticText } from '../synthetic-acts.ts';
import { hashOf, keysOf } from './look-ups.ts';

const connection = connect(STORE_NAME);

/** Acts of one transaction, and of one segment of the index. */
const AT_ONCE = 2_000;
const IN_SEGMENT = 256;
const LINES = 50;

const READ_ON = '2026-01-02T03:04:05.000Z';

function needed<T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** What is stored of the act of a number, which is alone in its document. */
function recordsOf(n: number, of: number) {
  const sha256 = hashOf(n);
  const address = `https://www.example.fr/${n}.pdf`;
  const act = syntheticAct(n, of);
  const session = act.session?.value ?? '';
  const source = { sha256, address, retrieved: READ_ON };
  const version = { sha256, finalAddress: address, retrieved: READ_ON, checked: READ_ON };
  return {
    documents: {
      sha256,
      bytes: 1,
      pages: 1,
      pagesRead: 1,
      status: 'read' as const,
      textSource: 'text-layer' as const,
      kind: 'deliberation' as const,
      ms: { extract: 1, parse: 1 },
      summaries: [],
      readerVersion: 'bench',
      retrieved: READ_ON,
    },
    addresses: { address, versions: [version], hashes: [sha256] },
    acts: { id: actId(sha256, 0), sha256, act, learnt: { names: [], extensions: [], programmes: [] }, address },
    kin: { id: actId(sha256, 0), sha256, keys: keysOf(n, of).map((key): [string, string] => [key, session]) },
    rows: rowOf(source, act, 0),
  };
}

const STORES = ['documents', 'addresses', 'acts', 'kin', 'rows'] as const;

/** Stores the acts from number `from` on, up to `to`, of a collection of so many; many in one transaction, for nobody else waits. */
export async function fillCollection(of: number, from: number, to: number): Promise<void> {
  for (let first = from; first < to; first += AT_ONCE) {
    const done = await connection.use(async (database) => {
      const transaction = database.transaction(STORES, 'readwrite', { durability: 'relaxed' });
      for (let n = first; n < Math.min(first + AT_ONCE, to); n++) {
        const records = recordsOf(n, of);
        for (const name of STORES) void transaction.objectStore(name).put(records[name] as never);
      }
      await transaction.done;
    });
    needed(done);
  }
}

/** Makes the texts of these acts searchable, as the engine does. @returns milliseconds */
export async function indexCollection(of: number, from: number, to: number): Promise<number> {
  const begun = performance.now();
  const pace = paceOf(() => false);
  for (let first = from; first < to; first += IN_SEGMENT) {
    const offered = new OfferedTexts();
    const documents = Array.from({ length: Math.min(IN_SEGMENT, to - first) }, (_, at) => {
      offered.offer(hashOf(first + at), [syntheticText(first + at, of)]);
      return { sha256: hashOf(first + at), count: 1 };
    });
    needed(await addTexts(connection, documents, offered, pace));
    needed(await mergeSome(connection, pace, false));
  }
  return performance.now() - begun;
}

let client: CollectionClient | undefined;

async function show(part: Partial<View>): Promise<number> {
  client ??= createCollectionClient(new Worker('collection-worker.js', { type: 'module' }));
  const answer = needed(await client.show({ view: { ...emptyView(part.table), ...part }, from: 0, count: LINES }));
  return answer === 'superseded' ? Number.NaN : answer.total;
}

/** Milliseconds from the start of a worker until every row is there. */
export async function loadCollection(acts: number): Promise<number> {
  const begun = performance.now();
  // A search waits for all rows.
  await show({ words: '2' });
  const total = await show({ table: 'acts' });
  if (total !== acts) throw new Error(`${total} acts are there instead of ${acts}`);
  return performance.now() - begun;
}

/** Milliseconds of the answer to each letter of some words, typed one after the other. */
export async function typeWords(words: string, part: Partial<View>): Promise<number[]> {
  const taken: number[] = [];
  for (let letters = 1; letters <= words.length; letters++) {
    const begun = performance.now();
    const total = await show({ ...part, words: words.slice(0, letters) });
    taken.push(performance.now() - begun);
    if (Number.isNaN(total)) throw new Error(`no answer to « ${words.slice(0, letters)} »`);
  }
  return taken;
}
