/** The whole collection as one file. */
import { ok, type Result } from '../../model/result.ts';
import type { Connection } from '../connection.ts';
import { FORMAT, FORMAT_VERSION, toLine, type BackupEnd, type BackupHead } from './format.ts';
import { recordsOf } from './records.ts';
import { needed, Refused, settled } from './refused.ts';

export interface BackUpOptions {
  /** Of the extension. */
  extension: string;
  /** As they are stored. */
  settings: Record<string, unknown>;
  /** Documents written so far, and in all. */
  onProgress?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

async function* linesOf(connection: Connection, options: BackUpOptions): AsyncGenerator<string> {
  const { extension, settings, onProgress, signal } = options;
  const [schema, documents] = needed(
    await connection.use(async (database) => [database.version, await database.count('documents')] as const),
  );
  const made = new Date(Date.now()).toISOString();
  const head: BackupHead = { format: FORMAT, version: FORMAT_VERSION, schema, extension, made, settings };
  yield JSON.stringify(head);
  const counts: Record<string, number> = {};
  for await (const records of recordsOf(connection)) {
    if (signal?.aborted) throw new Refused({ code: 'cancelled' });
    for (const record of records) {
      counts[record[0]] = (counts[record[0]] ?? 0) + 1;
      yield await toLine(record);
    }
    onProgress?.(counts['documents'] ?? 0, documents);
  }
  yield JSON.stringify({ end: counts } satisfies BackupEnd);
}

/** UTF-16 units that are packed at once. */
const AT_ONCE = 256 * 1024;

/** As much as is asked for, and little more: whoever writes to a slow disk is not overrun. */
function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      let text = '';
      let ended = false;
      while (!ended && text.length < AT_ONCE) {
        const next = await lines.next();
        if (next.done === true) ended = true;
        else text += `${next.value}\n`;
      }
      if (text !== '') controller.enqueue(encoder.encode(text));
      if (ended) controller.close();
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}

/**
 * Writes everything that is kept into a file, which the browser keeps on the disk, not in memory. Fails with
 * `storage-…` or `cancelled`.
 */
export function backUp(connection: Connection, options: BackUpOptions): Promise<Result<Blob>> {
  return settled(async () => {
    const packed = streamOf(linesOf(connection, options)).pipeThrough(new CompressionStream('gzip'));
    return ok(await new Response(packed, { headers: { 'content-type': 'application/gzip' } }).blob());
  });
}
