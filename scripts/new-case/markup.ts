/** Reads `document.txt`. The markup is described in tests/corpus/README.md. */
import { err, ok, type Result } from '../../lib/model/result.ts';
import type { Block, Column, Stamp, WrittenText } from './block.ts';
import { readLook, START } from './look.ts';

export interface MarkupError {
  /** Counted from 1. */
  line: number;
  message: string;
}

/** Thrown inside this file only: what is wrong with a line. */
class Refused extends Error {}

export function readMarkup(text: string): Result<WrittenText, MarkupError> {
  const lines = new Lines(text.split(/\r?\n/));
  const written: WrittenText = { look: { ...START }, stamps: [], blocks: [] };
  try {
    written.blocks = blocksUntil(lines, written, []);
    return ok(written);
  } catch (error) {
    if (error instanceof Refused) return err({ line: lines.at, message: error.message });
    throw error;
  }
}

class Lines {
  readonly #lines: readonly string[];
  /** How many were taken. */
  at = 0;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  get ended(): boolean {
    return this.at >= this.#lines.length;
  }

  get next(): string {
    return this.#lines[this.at] ?? '';
  }

  take(): string {
    this.at += 1;
    return (this.#lines[this.at - 1] ?? '').trimEnd();
  }

  /** The lines up to `@end`, which is taken too. */
  upToEnd(): string[] {
    const taken: string[] = [];
    while (this.next.trim() !== '@end') {
      if (this.ended) throw new Refused('@end is missing');
      taken.push(this.take());
    }
    this.take();
    return taken;
  }
}

function blocksUntil(lines: Lines, written: WrittenText, stops: readonly string[]): Block[] {
  const blocks: Block[] = [];
  while (!lines.ended && !stops.includes(lines.next.trim())) {
    const line = lines.take();
    if (line.startsWith('@')) blocks.push(...directive(line.slice(1), lines, written));
    else if (line.trim() !== '') blocks.push(paragraph(line, lines));
  }
  if (lines.ended && stops.length > 0) throw new Refused(`${stops.join(' or ')} is missing`);
  return blocks;
}

function directive(line: string, lines: Lines, written: WrittenText): Block[] {
  const [name = '', ...words] = line.split(/\s+/);
  const rest = line.slice(name.length).trim();
  if (name === 'gap') return [{ kind: 'gap', lines: rest === '' ? 1 : number(rest) }];
  if (name === 'page') return [{ kind: 'page' }];
  if (name === 'size') return [{ kind: 'size', points: number(rest) }];
  if (name === 'indent') return [{ kind: 'indent', points: number(rest) }];
  if (name === 'table') return [table(words, lines.upToEnd())];
  if (name === 'beside') return [beside(words.map(number), lines, written)];
  if (name === 'stamp') {
    written.stamps.push(stamp(words, lines.upToEnd()));
    return [];
  }
  if (name === 'end' || name === 'next') throw new Refused(`@${name} ends nothing here`);
  const refused = readLook(written.look, name, rest);
  if (refused !== undefined) throw new Refused(refused);
  return [];
}

const CENTRED: Readonly<Record<string, { scale: number; bold: boolean; align: 'center' | 'right' }>> = {
  '#': { scale: 1.3, bold: true, align: 'center' },
  '##': { scale: 1, bold: true, align: 'center' },
  '=': { scale: 1, bold: false, align: 'center' },
  '>': { scale: 1, bold: false, align: 'right' },
};

/** A paragraph goes on to the next empty line; a line that ends in `\` is broken there. */
function paragraph(first: string, lines: Lines): Block {
  const taken = [first];
  while (!lines.ended && lines.next.trim() !== '' && !/^(?:@|[-•–*] |##? |[=>] )/.test(lines.next))
    taken.push(lines.take());
  const [, sign = '', text = ''] = /^(##?|[=>•*–-])\s+(.*)$/s.exec(taken.join('\n')) ?? [
    undefined,
    '',
    taken.join('\n'),
  ];
  const broken = brokenLines(text);
  const centred = CENTRED[sign];
  if (sign !== '' && centred === undefined) return { kind: 'item', mark: sign, lines: broken };
  const { scale, bold, align } = centred ?? { scale: 1, bold: false, align: 'left' as const };
  return { kind: 'paragraph', lines: bold ? broken.map((part) => `**${part}**`) : broken, align, scale };
}

/** Broken at `\\`; what is bold before the end of a line is bold after it. */
function brokenLines(text: string): string[] {
  let bold = false;
  return text.split(/\\\n/).map((part) => {
    const marks = part.split('**').length - 1;
    const before = bold ? '**' : '';
    bold = bold !== (marks % 2 === 1);
    return `${before}${part.replaceAll('\n', ' ')}${bold ? '**' : ''}`;
  });
}

function table(words: readonly string[], rows: readonly string[]): Block {
  const columns = words.filter((word) => /^\d/.test(word)).map(column);
  const options = words.filter((word) => !/^\d/.test(word));
  const unknown = options.find((word) => !['ruled', 'head', 'top'].includes(word));
  if (unknown !== undefined) throw new Refused(`a table is no "${unknown}"`);
  return {
    kind: 'table',
    columns,
    rows: rows.filter((row) => row.trim() !== '').map((row) => row.split('|').map((cell) => cell.trim())),
    ruled: options.includes('ruled'),
    head: options.includes('head'),
    top: options.includes('top'),
  };
}

function column(word: string): Column {
  const [, share = '', align = ''] = /^(\d+)([lcr]?)$/.exec(word) ?? [];
  if (share === '') throw new Refused(`"${word}" is no column: 40, 40c or 40r`);
  return { share: Number(share) / 100, align: align === 'c' ? 'center' : align === 'r' ? 'right' : 'left' };
}

function beside(percents: readonly number[], lines: Lines, written: WrittenText): Block {
  const columns = percents.map((_, index) => {
    const last = index === percents.length - 1;
    const blocks = blocksUntil(lines, written, [last ? '@end' : '@next']);
    lines.take();
    return blocks;
  });
  return { kind: 'beside', shares: percents.map((percent) => percent / 100), columns };
}

function stamp([page = '', x = '', y = '', size = '', framed]: readonly string[], lines: string[]): Stamp {
  const where = page === 'all' ? 'all' : number(page);
  return { page: where, x: number(x), y: number(y), size: number(size), framed: framed === 'framed', lines };
}

function number(text: string): number {
  const value = Number(text);
  if (text === '' || Number.isNaN(value)) throw new Refused(`"${text}" is no number`);
  return value;
}
