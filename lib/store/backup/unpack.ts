/** A file that says it is a back-up, as its lines. */
import { splitLines } from '../../model/split-lines.ts';
import { FORMAT, FORMAT_VERSION, type BackupHead } from './format.ts';
import { Refused } from './refused.ts';

/** UTF-16 units: the file of a document of 50 MB, in base64, and some. */
const LONGEST_LINE = 80 * 1024 * 1024;

const damaged = (detail: string): Refused => new Refused({ code: 'file-damaged', detail });
const foreign = (detail: string): Refused => new Refused({ code: 'file-foreign', detail });

export { damaged };

/** Tells of the bytes that pass. */
const counting = (onBytes: (count: number) => void): TransformStream<Uint8Array, Uint8Array> =>
  new TransformStream({
    transform(chunk, controller) {
      onBytes(chunk.length);
      controller.enqueue(chunk);
    },
  });

async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

/** Throws {@link Refused}: `file-foreign` if it is not packed, `file-damaged` if it cannot be unpacked. */
export async function* unpackedLines(file: Blob, onBytes: (count: number) => void): AsyncGenerator<string> {
  if (!(await isGzip(file))) throw foreign('not gzip');
  const text = file
    .stream()
    .pipeThrough(counting(onBytes) as unknown as TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>)
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }));
  try {
    yield* splitLines(text, LONGEST_LINE);
  } catch (error) {
    throw damaged(String(error));
  }
}

/** What the first line says. Throws {@link Refused}: `file-foreign`, `file-newer`. */
export function headOf(line: string | undefined, schema: number): BackupHead {
  let head: Partial<BackupHead> | null;
  try {
    head = JSON.parse(line ?? '') as Partial<BackupHead> | null;
  } catch {
    throw foreign('no head');
  }
  if (head?.format !== FORMAT) throw foreign('no head');
  const { version, schema: from, extension, made, settings } = head;
  if (!isCount(version) || !isCount(from) || typeof extension !== 'string' || typeof made !== 'string') {
    throw damaged('an odd head');
  }
  if (Number.isNaN(Date.parse(made)) || typeof settings !== 'object' || settings === null) throw damaged('an odd head');
  if (version > FORMAT_VERSION || from > schema) throw new Refused({ code: 'file-newer', detail: extension });
  return { format: FORMAT, version, schema: from, extension, made, settings };
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;

/** What the last line says; undefined if it is another line. */
export function endOf(line: string): Record<string, number> | undefined {
  if (!line.startsWith('{"end":')) return undefined;
  try {
    return (JSON.parse(line) as { end: Record<string, number> }).end;
  } catch {
    return undefined;
  }
}
