/**
 * Documents that nobody means well with, read by the built extension in a real browser: each ends in an answer or in a
 * failure that has words, soon, within the memory that a tab may take, and the next document is read as ever.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../demo/documents.ts';
import { documentPath, type LinkedDocument } from '../../demo/site/document.ts';
import { HOST } from '../../demo/site/server.ts';
import { FAILURE_CODES } from '../../lib/model/result.ts';
import { EngineDoor } from '../../scripts/start/engine-door.ts';
import { mutations } from '../hostile/pdf/mutations.ts';
import { GREEDY_FONTS } from '../hostile/pdf/fonts.ts';
import { SPECIMENS } from '../hostile/pdf/specimens.ts';
import { type MemoryWatch, watchMemory } from './harness/memory.ts';
import { BROWSERS, setStage, type Stage } from './harness/stage.ts';

const LONGEST_MS = 15_000;
const MEGABYTE = 1024 ** 2;
const MOST_MEGABYTES = 1_024;
/** For a moment; see GREEDY_FONTS. */
const MOST_MEGABYTES_OF_GREEDY = 4_096;
const MUTATIONS = 336;
/** A sound document is read after so many of them. */
const EVERY = 16;
const TEN_MINUTES = 600_000;

const [sound] = await demoDocuments();
if (sound === undefined) throw new Error('The demonstration has no document');

/** Served as it comes, whatever it is; made when it is asked for. */
const served = (name: string, make: () => Uint8Array | Promise<Uint8Array>): LinkedDocument => ({
  label: name,
  group: 'Documents hostiles',
  path: documentPath(name),
  respond: async (_request, response) =>
    void response.writeHead(200, { 'Content-Type': 'application/pdf' }).end(await make()),
});
const specimens = Object.entries(SPECIMENS).map(([name, make]) => served(name, make));
const greedy = Object.entries(GREEDY_FONTS).map(([name, make]) => served(name, make));
const damaged = mutations(MUTATIONS).map(({ name, bytes }) => served(name, () => bytes));

const address = ({ path }: LinkedDocument): string => `https://${HOST}${path}`;

interface Ending {
  name: string;
  end: string;
  ms: number;
  megabytes: number;
}

describe.skipIf(BROWSERS[0]?.executable === undefined)('hostile documents in Chromium', () => {
  let stage: Stage;
  let door: EngineDoor;
  let memory: MemoryWatch;
  const endings: Ending[] = [];
  beforeAll(async () => {
    stage = await setStage(BROWSERS[0] ?? { kind: 'chromium', executable: undefined }, {
      documents: [sound, ...specimens, ...damaged, ...greedy],
    });
    door = await EngineDoor.open(stage);
    memory = watchMemory(stage.browser.process()?.pid ?? 0);
  });
  afterAll(async () => {
    memory.stop();
    await stage.close();
    const most = (by: 'ms' | 'megabytes') => endings.toSorted((one, other) => other[by] - one[by]).slice(0, 5);
    console.log(`${endings.length} documents; slowest and largest:`, most('ms'), most('megabytes'));
  });

  async function read(document: LinkedDocument): Promise<Ending> {
    const started = performance.now();
    const state = await door.read(address(document));
    const ms = Math.round(performance.now() - started);
    const end = !state.ok
      ? state.error.code
      : state.value.phase === 'failed'
        ? state.value.failure.code
        : state.value.phase;
    const ending = { name: document.label, end, ms, megabytes: Math.round(memory.peak() / MEGABYTE) };
    endings.push(ending);
    return ending;
  }

  const TYPED: readonly string[] = [
    'answered',
    ...FAILURE_CODES.filter((code) => code !== 'internal' && code !== 'engine-unavailable'),
  ];

  it.each(specimens.map((document) => [document.label, document] as const))(
    '%s: ends soon and small, and the next one is read',
    async (_name, document) => {
      const { end, ms, megabytes } = await read(document);
      expect(TYPED).toContain(end);
      expect(ms).toBeLessThan(LONGEST_MS);
      expect((await read(sound)).end).toBe('answered');
      expect(megabytes).toBeLessThan(MOST_MEGABYTES);
    },
  );

  it(
    `${MUTATIONS} damaged documents end, and those between them are read`,
    async () => {
      for (const [index, document] of damaged.entries()) {
        const ending = await read(document);
        expect(TYPED, JSON.stringify(ending)).toContain(ending.end);
        expect(ending.ms, JSON.stringify(ending)).toBeLessThan(LONGEST_MS);
        expect(ending.megabytes, JSON.stringify(ending)).toBeLessThan(MOST_MEGABYTES);
        if (index % EVERY === EVERY - 1) expect((await read(sound)).end).toBe('answered');
      }
    },
    TEN_MINUTES,
  );

  it.each(greedy.map((document) => [document.label, document] as const))(
    '%s: ends, and the next one is read',
    async (_name, document) => {
      const { end, ms, megabytes } = await read(document);
      expect(TYPED).toContain(end);
      expect(ms).toBeLessThan(LONGEST_MS);
      expect(megabytes).toBeLessThan(MOST_MEGABYTES_OF_GREEDY);
      expect((await read(sound)).end).toBe('answered');
    },
  );

  it('nothing else than the documents was asked for', () => {
    const paths = new Set([sound, ...specimens, ...damaged, ...greedy].map(({ path }) => path));
    // Chromium itself calls its makers.
    const asked = stage.site.seen.filter(({ host }) => host === HOST || host.includes('example'));
    expect(asked.length).toBeGreaterThan(endings.length / 2);
    expect(asked.filter(({ host, path }) => host !== HOST || !paths.has(path))).toEqual([]);
    expect(stage.site.seen.filter(({ cookie }) => cookie !== undefined)).toEqual([]);
  });
});
