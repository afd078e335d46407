/** Puts the texts of documents into the index: one segment for some of them. */
import { BlockWriter, type Block } from '../../collection/text/blocks.ts';
import { Gathered } from '../../collection/text/gather.ts';
import type { ActRow } from '../../model/collection.ts';
import type { TextPage } from '../../model/page.ts';
import { ok, type Result } from '../../model/result.ts';
import { addSegment, findPages, rowsOfDocument, type Connection, type NewlyIndexed } from '../../store/index.ts';
import { actTexts } from '../act-texts.ts';
import type { OfferedTexts } from './offered-texts.ts';
import type { Pace } from './pace.ts';

/** What stands on the pages of each act: for acts that were cut otherwise than today's rules cut the text. */
function textsOfPages(pages: readonly TextPage[], rows: readonly ActRow[]): string[] {
  const starts = rows.map(({ page }) => page).sort((one, other) => one - other);
  return starts.map((start, act) => {
    const end = starts[act + 1] ?? Infinity;
    const own = pages.filter(({ number }) => number >= start && number <= end);
    return own.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
  });
}

/** One text an act; empty where none is stored. */
async function textsOf(
  connection: Connection,
  { sha256, count }: NewlyIndexed,
  offered: OfferedTexts,
): Promise<Result<readonly string[]>> {
  const known = offered.take(sha256);
  if (known?.length === count) return ok(known);
  const pages = await findPages(connection, sha256);
  if (!pages.ok) return pages;
  const texts = actTexts(pages.value ?? []);
  if (texts.length === count) return ok(texts);
  const rows = await rowsOfDocument(connection, sha256);
  if (!rows.ok) return rows;
  const ofPages = textsOfPages(pages.value ?? [], rows.value);
  return ok(Array.from({ length: count }, (_, act) => ofPages[act] ?? ''));
}

/** @param documents with fewer acts together than anybody has to wait for */
export async function addTexts(
  connection: Connection,
  documents: readonly NewlyIndexed[],
  offered: OfferedTexts,
  pace: Pace,
): Promise<Result<void>> {
  const gathered = new Gathered();
  let acts = 0;
  for (const document of documents) {
    const texts = await textsOf(connection, document, offered);
    if (!texts.ok) return texts;
    for (const text of texts.value) {
      gathered.add(text);
      acts += 1;
      await pace();
    }
  }
  const writer = new BlockWriter();
  const blocks: Block[] = [];
  const keep = (block: Block | undefined): void => void (block && blocks.push(block));
  for (const word of gathered.sorted()) {
    keep(writer.add(word));
    await pace();
  }
  keep(writer.end());
  const firstWords = blocks.map(({ first }) => first);
  return addSegment(
    connection,
    documents,
    { acts, firstWords },
    blocks.map(({ bytes }) => bytes),
  );
}
