/** A process of its own that reads files. One that hangs, crashes or grows without end costs that file alone. */
import { fork, type ChildProcess } from 'node:child_process';
import type { ReadingLine } from '../../lib/model/reading-line.ts';
import type { ListedFile } from './list-files.ts';
import { unreadLine } from './read-file.ts';

export interface Limits {
  /** For one file. */
  seconds: number;
  /** For one process. */
  megabytes: number;
}

const SCRIPT = new URL('reading-process.ts', import.meta.url);

/** How a process ended. */
interface End {
  code: number | null;
  signal: NodeJS.Signals | null;
}

interface Running {
  child: ChildProcess;
  /** Settles when it listens, or has ended before. */
  ready: Promise<unknown>;
  ended: Promise<End>;
}

export class ReaderProcess {
  readonly #limits: Limits;
  #running: Running | undefined;
  #closed = false;
  /** Files that the process has read. */
  #read = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** @returns the line for the file, whatever happens; undefined if we were closed meanwhile. */
  async read(listed: ListedFile): Promise<string | undefined> {
    const { file, bytes = 0, modified } = listed;
    if (modified === undefined) return JSON.stringify(unreadLine({ file, sha256: '', bytes }, 'unreadable'));
    const wasUsed = this.#read > 0;
    let answer = await this.#ask(listed);
    // What earlier files left in the process may have ended it: alone, this one has its chance.
    if (typeof answer === 'object' && !answer.late && wasUsed && !this.#closed) answer = await this.#ask(listed);
    if (this.#closed) return undefined;
    if (typeof answer === 'string') return answer;
    return JSON.stringify({
      ...unreadLine({ file, sha256: '', bytes }, 'damaged'),
      modified,
      ...why(answer, this.#limits),
    });
  }

  /** Ends the process, at once. */
  close(): void {
    this.#closed = true;
    this.#running?.child.kill('SIGKILL');
  }

  async #ask(listed: ListedFile): Promise<string | (End & { late: boolean })> {
    const { child, ready, ended } = (this.#running ??= this.#start());
    // The time that it takes to start is not the file's.
    await ready;
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, this.#limits.seconds * 1000);
    try {
      const answered = nextMessage(child);
      child.send(listed, () => {});
      return await Promise.race([answered, ended.then((end) => ({ ...end, late }))]);
    } finally {
      this.#read += 1;
      clearTimeout(limit);
      child.removeAllListeners('message');
    }
  }

  #start(): Running {
    const child = fork(SCRIPT, [String(this.#limits.megabytes * 1024 * 1024)], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#read = 0;
    const { promise: ended, resolve: end } = Promise.withResolvers<End>();
    const running: Running = { child, ready: Promise.race([nextMessage(child), ended]), ended };
    const over = (how: End): void => {
      // The next file has another.
      if (this.#running === running) this.#running = undefined;
      end(how);
    };
    child.once('exit', (code, signal) => over({ code, signal }));
    // A process that cannot be started ends too.
    child.on('error', () => over({ code: null, signal: null }));
    return running;
  }
}

const nextMessage = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => child.once('message', (message) => resolve(String(message))));

function why({ code, signal, late }: End & { late: boolean }, limits: Limits): Pick<ReadingLine, 'status' | 'failure'> {
  if (late) return { status: 'damaged', failure: { code: 'damaged', detail: `not read within ${limits.seconds} s` } };
  // So its own watch ends it, and so does a system that is out of memory.
  if (signal === 'SIGKILL')
    return {
      status: 'too-large',
      failure: { code: 'too-large', detail: `more than ${limits.megabytes} MB of memory` },
    };
  return { status: 'damaged', failure: { code: 'damaged', detail: `the reading broke off: ${signal ?? code}` } };
}
