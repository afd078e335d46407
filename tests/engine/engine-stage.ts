/** An engine on a fresh store, a server that it may read, and a reader that the test plays. One for each test file. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createEngine, type Engine, type EngineSurroundings } from '../../lib/engine/engine.ts';
import type { PdfReader } from '../../lib/engine/pdf-reader.ts';
import type { DocumentState } from '../../lib/model/document.ts';
import { connect, openInbox, type Connection, type Inbox } from '../../lib/store/index.ts';
import { freshDatabases, value } from '../store/memory.ts';
import { sends, serve, type Handler, type TestServer } from './server.ts';

export const PDF = `%PDF-1.7\n${'x'.repeat(2000)}`;

/** Documents whose answer waits until the test lets it go. */
export const SLOW = [0, 1, 2, 3, 4].map((n) => `/slow/${n}.pdf`);

export const ONLINE: EngineSurroundings['network'] = { isOnline: () => true, onOnline: () => {} };

/** Documents come from a server on this machine, and from nowhere else. */
export const LOCAL_RULES: EngineSurroundings['rules'] = {
  allowLoopback: true,
  timeLimit: 5000,
  isPermitted: (url) => Promise.resolve(url.hostname === '127.0.0.1'),
};

export interface EngineStage {
  connection: Connection;
  /** Files that were handed in. */
  inbox: Inbox;
  server: TestServer;
  /** What `/a.pdf` answers; `"v1"` is the tag of the first body, `"v2"` of any other. */
  body: string;
  /** 0 cuts the connection. */
  status: number;
  /** Headers of what is no success. */
  retryAfter: string | undefined;
  serverDate: string | undefined;
  /** Lets the slow documents go, in the order asked for. */
  waiting: (() => void)[];
  /** An engine of its own, as after the death of the one before. */
  engineWith(reader: PdfReader): Engine;
  /** Whether there is a network, as far as the browser knows. */
  online: boolean;
  /** Whether the user wants files kept. */
  keepsFiles: boolean;
  /** The network is back. */
  comeOnline(): void;
}

/** Call it once, at the head of a test file. */
export function setEngineStage(): EngineStage {
  freshDatabases();
  const stage = { waiting: [] as (() => void)[] } as EngineStage;
  const engines: Engine[] = [];
  const listeners: (() => void)[] = [];

  const first: Handler = (request, response) => {
    if (stage.status === 0) return void request.socket.destroy();
    if (stage.status !== 200) {
      const { retryAfter, serverDate } = stage;
      const headers = { ...(retryAfter && { 'retry-after': retryAfter }), ...(serverDate && { date: serverDate }) };
      return void response.writeHead(stage.status, headers).end();
    }
    if (request.headers['if-none-match'] === '"v1"' && stage.body === PDF) return void response.writeHead(304).end();
    sends(stage.body, { etag: stage.body === PDF ? '"v1"' : '"v2"' })(request, response);
  };
  const slow = SLOW.map((path): [string, Handler] => [
    path,
    (_request, response) => void stage.waiting.push(() => response.end(PDF + path)),
  ]);

  beforeAll(async () => {
    stage.server = await serve({ ...Object.fromEntries(slow), '/a.pdf': first, '/b.pdf': sends(`${PDF}b`) });
  });
  afterAll(() => stage.server.close());

  beforeEach(() => {
    stage.waiting.length = 0;
    stage.server.asked.length = 0;
    stage.body = PDF;
    stage.status = 200;
    stage.retryAfter = undefined;
    stage.serverDate = undefined;
    stage.connection = connect('test');
    stage.inbox = openInbox('test-inbox');
    stage.online = true;
    stage.keepsFiles = false;
    listeners.length = 0;
    return () => {
      for (const engine of engines.splice(0)) engine.close();
      stage.connection.close();
      stage.inbox.close();
    };
  });

  stage.comeOnline = () => {
    stage.online = true;
    for (const listener of listeners) listener();
  };
  stage.engineWith = (reader) => {
    for (const engine of engines.splice(0)) engine.close();
    const engine = createEngine({
      connection: stage.connection,
      inbox: stage.inbox,
      reader,
      keepsFiles: () => Promise.resolve(stage.keepsFiles),
      locks: navigator.locks,
      network: { isOnline: () => stage.online, onOnline: (listener) => void listeners.push(listener) },
      rules: LOCAL_RULES,
    });
    engines.push(engine);
    return engine;
  };
  return stage;
}

/** The phases that follow, of all documents. */
export function phases(engine: Engine): string[] {
  const heard: string[] = [];
  engine.onState((_address, state) => heard.push(state.phase));
  return heard;
}

export const knownOne = async (engine: Engine, address: string): Promise<DocumentState | undefined> =>
  value(await engine.known([address]))[0];
