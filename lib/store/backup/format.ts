/**
 * The form of a back-up: gzip'd lines of JSON. The first says what the file is, each of the others is a record with its
 * store, the last says how many there are. Whether the bytes are whole is told by gzip's own sum.
 */
import { fromBase64, toBase64 } from './bytes.ts';

export const FORMAT = 'delibere-collection';

/** Of the file's form alone. What records look like is told by `schema`. */
export const FORMAT_VERSION = 1;

/** The first line. */
export interface BackupHead {
  format: typeof FORMAT;
  version: number;
  /** Version of the stores that the records are from. */
  schema: number;
  /** Of the extension. */
  extension: string;
  /** ISO 8601 with time. */
  made: string;
  /** What the user chose, as it is stored: validated by whoever obeys it. */
  settings: Record<string, unknown>;
}

/** The last line: records by store. */
export interface BackupEnd {
  end: Record<string, number>;
}

export type BackupRecord = [store: string, value: unknown];

/** What stands for bytes; a blob has a type. */
interface BytesAsText {
  $bytes: string;
  $type?: string;
}

const isBytes = (value: unknown): value is BytesAsText =>
  typeof value === 'object' && value !== null && typeof (value as BytesAsText).$bytes === 'string';

async function asText(value: unknown): Promise<unknown> {
  if (value instanceof ArrayBuffer) return { $bytes: toBase64(new Uint8Array(value)) };
  if (!(value instanceof Blob)) return value;
  return { $bytes: toBase64(new Uint8Array(await value.arrayBuffer())), $type: value.type };
}

function fromText(value: unknown): unknown {
  if (!isBytes(value)) return value;
  const bytes = fromBase64(value.$bytes);
  return value.$type === undefined ? bytes.buffer : new Blob([bytes], { type: value.$type });
}

/** A record as a line. Bytes are values of a record, never deeper in it. */
export async function toLine([store, value]: BackupRecord): Promise<string> {
  const fields = await Promise.all(
    Object.entries(value as object).map(async ([name, field]) => [name, await asText(field)] as const),
  );
  return JSON.stringify([store, Object.fromEntries(fields)]);
}

/** Undefined if it is none. */
export function fromLine(line: string): BackupRecord | undefined {
  try {
    const parsed = JSON.parse(line) as unknown;
    if (!Array.isArray(parsed) || parsed.length !== 2) return undefined;
    const [store, value] = parsed as [unknown, unknown];
    if (typeof store !== 'string' || typeof value !== 'object' || value === null || Array.isArray(value))
      return undefined;
    return [store, Object.fromEntries(Object.entries(value).map(([name, field]) => [name, fromText(field)]))];
  } catch {
    return undefined;
  }
}
