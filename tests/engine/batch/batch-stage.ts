/** A site with as many documents as asked for, whose answers a test can hold back; and engines, one after the other. */
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEngine, type Engine } from '../../../lib/engine/engine.ts';
import type { ReadListingPage } from '../../../lib/engine/batch/page-turner.ts';
import type { BatchProgress } from '../../../lib/model/batch.ts';
import { connect, openInbox, type Connection } from '../../../lib/store/index.ts';
import { freshDatabases, value } from '../../store/memory.ts';
import { fakeReader, type Script } from '../fake-reader.ts';
import { LOCAL_RULES, ONLINE } from '../engine-stage.ts';
import { sends, type Handler } from '../server.ts';

export interface BatchStage {
  connection: Connection;
  /** Paths asked for, in order. */
  asked: string[];
  /** Answers of their own; any other path is a document. */
  answers: Map<string, Handler>;
  /** While it is set, documents wait; those that wait go when a test lets them. */
  holds: boolean;
  waiting: { path: string; go: () => void }[];
  /** What becomes of every document that is fetched. */
  script: Script;
  /** An engine of its own, as after the death of the one before. */
  start(): Engine;
  address(path: string): string;
}

const PDF = `%PDF-1.7\n${'x'.repeat(2000)}`;

/** A page of a listing, as this stage's site writes it: a line for each document, and one for the next page. */
export const readPage: ReadListingPage = (html, address) => {
  const lines = html.split('\n');
  const found = (word: string): string[] =>
    lines.flatMap((line) => (line.startsWith(`${word} `) ? [new URL(line.slice(word.length + 1), address).href] : []));
  const [next] = found('next');
  const documents = found('document').map((one) => ({ address: one, label: one.slice(-8) }));
  return { documents, byScript: lines.includes('script'), ...(next !== undefined && { next }) };
};

/** @param lines `document /1.pdf`, `next /page/2`, `script` */
export const listingPage =
  (...lines: string[]): Handler =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(lines.join('\n'));

/** Call it once, at the head of a test file. */
export function setBatchStage(): BatchStage {
  freshDatabases();
  const stage = { answers: new Map(), asked: [] as string[] } as unknown as BatchStage;
  const engines: Engine[] = [];
  let server: Server;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? '/';
      stage.asked.push(path);
      const answer = stage.answers.get(path) ?? sends(PDF + path);
      if (!stage.holds) return answer(request, response);
      const one = { path, go: () => answer(request, response) };
      stage.waiting.push(one);
      response.once('close', () => {
        stage.waiting = stage.waiting.filter((other) => other !== one);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  beforeEach(() => {
    stage.asked.length = 0;
    stage.answers.clear();
    stage.holds = false;
    stage.waiting = [];
    stage.script = {};
    stage.connection = connect('test');
    return () => {
      for (const engine of engines.splice(0)) engine.close();
      stage.connection.close();
    };
  });

  stage.address = (path) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  stage.start = () => {
    for (const engine of engines.splice(0)) engine.close();
    const engine = createEngine({
      connection: stage.connection,
      inbox: openInbox('test-inbox'),
      reader: fakeReader(stage.script),
      keepsFiles: () => Promise.resolve(false),
      locks: navigator.locks,
      network: ONLINE,
      readListingPage: readPage,
      rules: LOCAL_RULES,
    });
    engines.push(engine);
    return engine;
  };
  return stage;
}

/** A listing of documents `/1.pdf`, `/2.pdf` … of a stage. */
export const listingOf = (stage: BatchStage, count: number, name = '') => ({
  listing: stage.address(`/deliberations${name}`),
  title: 'Délibérations',
  documents: Array.from({ length: count }, (_, index) => ({
    address: stage.address(`${name}/${index + 1}.pdf`),
    label: `Délibération n° ${index + 1}`,
  })),
});

/** How far a listing is, as the store says. */
export async function progressOf(engine: Engine, id: string): Promise<BatchProgress> {
  const found = value(await engine.batches.all()).find((batch) => batch.id === id);
  if (found === undefined) throw new Error('this listing is not kept');
  return found;
}

/** Asks for a listing of so many documents. @returns its identifier */
export const begin = async (stage: BatchStage, engine: Engine, count: number, name = ''): Promise<string> =>
  value(await engine.batches.add(listingOf(stage, count, name))).id;

export async function ended(engine: Engine, id: string): Promise<BatchProgress> {
  await expect.poll(async () => (await progressOf(engine, id)).state, { timeout: 20_000 }).toBe('ended');
  return progressOf(engine, id);
}

/** How often each document was asked for, in the order of their first requests. */
export const requests = ({ asked }: BatchStage): number[] =>
  [...new Set(asked)].map((path) => asked.filter((one) => one === path).length);

/** Lets a document go that is held back. */
export const letGo = ({ waiting }: BatchStage, path: string): void => waiting.find((one) => one.path === path)?.go();
