/** Stores of many acts, and how fast the kin of one of them is found. */
import type { Deliberation } from '../../../lib/model/reading.ts';
import { connect, findKin, writeDocument, type ActToStore, type Connection } from '../../../lib/store/index.ts';

/** Acts of one document, written at once. */
const BOUND = 500;
const READ_ON = '2026-01-02T03:04:05.000Z';

const stores = new Map<string, Connection>();
const storeOf = (name: string): Connection => {
  const store = stores.get(name) ?? connect(name);
  stores.set(name, store);
  return store;
};

/**
 * Keys as acts have them: some that a handful of acts share, however many there are (a beneficiary, an act cited), and some
 * that a good part of all share (a programme, a budget line).
 */
const keysOf = (n: number, acts: number): string[] => [
  `beneficiary:${n % Math.ceil(acts / 5)}`,
  `cites:${n % Math.ceil(acts / 3)}`,
  `programme:${n % 40}`,
  `line:${n % 12}`,
  `subject:${n % 7}`,
];

const sessionOf = (n: number): string => new Date(Date.UTC(2010, 0, 1 + (n % 5_000))).toISOString().slice(0, 10);

function actOf(n: number, acts: number): ActToStore {
  const session = sessionOf(n);
  const said = { certainty: 'stated' as const, rule: 'bench', evidence: [] };
  const act: Deliberation = {
    pages: [1, 1],
    number: { value: `${session.slice(0, 4)}-${n}`, ...said },
    session: { value: session, ...said },
    members: {},
    roll: { present: [], absent: [], proxies: [] },
    grants: [],
    amounts: [],
    votes: [],
    references: [],
    decisions: [],
    checks: [],
    missing: {},
  };
  return { act, learnt: { names: [], extensions: [], programmes: [] }, keys: keysOf(n, acts) };
}

/** Stores the acts from number `from` on, up to `to`, of a store of so many acts. */
export async function fillStore(name: string, acts: number, from: number, to: number): Promise<void> {
  for (let first = from; first < to; first += BOUND) {
    const address = `https://www.example.fr/${first}.pdf`;
    const bound = Array.from({ length: Math.min(BOUND, to - first) }, (_, index) => actOf(first + index, acts));
    const written = await writeDocument(storeOf(name), {
      document: {
        sha256: String(first).padStart(64, '0'),
        bytes: 1,
        pages: 1,
        pagesRead: 1,
        status: 'read',
        textSource: 'text-layer',
        kind: 'collection',
        ms: { extract: 1, parse: 1 },
        summaries: [],
        readerVersion: 'bench',
        retrieved: READ_ON,
      },
      acts: bound,
      visit: { address, finalAddress: address, retrieved: READ_ON },
    });
    if (!written.ok) throw new Error(written.error.code);
  }
}

/** Milliseconds of each of some look-ups, for acts from all over the store. */
export async function lookUp(name: string, acts: number, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const n = Math.floor((time * acts) / times);
    const begun = performance.now();
    const found = await findKin(storeOf(name), keysOf(n, acts), sessionOf(n), 'none');
    taken.push(performance.now() - begun);
    if (!found.ok || found.value.length === 0) throw new Error(`nothing is related to act ${n}`);
  }
  return taken;
}
