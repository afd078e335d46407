/** Readings that somebody hands us as NDJSON, line by line: each is as it should be, or refused with its number. */
import * as v from 'valibot';
import type { ReadingLine } from '../model/reading-line.ts';
import { splitLines } from '../model/split-lines.ts';
import { lineSchema } from './reading-schema.ts';

/** A reading, and where else it comes from, if an export of the library says so. */
export interface TakenLine {
  line: number;
  reading: ReadingLine;
  /** http(s) addresses that the browser had it from. */
  addresses: string[];
  /** ISO 8601 with time. */
  retrieved?: string;
}

export interface RefusedLine {
  /** From 1. */
  line: number;
  /** For a report: which value, and what is wrong with it. */
  detail: string;
}

/** UTF-16 units: a collection of a thousand acts has some ten million. */
const LONGEST_LINE = 80 * 1024 * 1024;

const isAddress = (text: string): boolean => text.length <= 4_096 && /^https?:/.test(text) && URL.canParse(text);

function taken(line: number, text: string): TakenLine | RefusedLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { line, detail: 'no JSON' };
  }
  const checked = v.safeParse(lineSchema, value, { abortEarly: true });
  if (!checked.success) {
    const [issue] = checked.issues;
    return { line, detail: `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim() };
  }
  const { addresses = [], retrieved, readerVersion = '', ...reading } = checked.output;
  const named = addresses.length > 0 ? addresses : [reading.file];
  return {
    line,
    reading: { ...(reading as unknown as Omit<ReadingLine, 'readerVersion'>), readerVersion },
    addresses: [...new Set(named.filter(isAddress))],
    ...(retrieved !== undefined && { retrieved }),
  };
}

/** @throws RangeError for a line that no reading needs */
export async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<TakenLine | RefusedLine> {
  let line = 0;
  for await (const text of splitLines(pieces, LONGEST_LINE)) {
    line += 1;
    if (text.trim() !== '') yield taken(line, text);
  }
}
