/** Which documents of a listing are still to be read, and what became of those that are known already. */
import type { ListedEnd } from '../../model/batch.ts';
import { ok, type Result } from '../../model/result.ts';
import { endListed, findKnown, findListed, type BatchRecord, type Connection } from '../../store/index.ts';
import { endOf } from './end-of.ts';
import type { Wanted } from './work.ts';

/** So many are looked up at once. */
const AT_ONCE = 500;

export interface Left {
  /** As it is stored now. */
  record: BatchRecord;
  /** In the listing's order. */
  waiting: Wanted[];
}

/** Whether a known document is asked for all the same. */
const asksAgain = (again: BatchRecord['again'], end: ListedEnd): boolean =>
  again === 'all' || (again === 'failed' && end.kind === 'failed');

/** Success: what is known is written down. Undefined if the listing is kept no more. */
export async function leftOf(connection: Connection, record: BatchRecord): Promise<Result<Left | undefined>> {
  const listed = await findListed(connection, record.id);
  if (!listed.ok) return listed;
  const open = listed.value.filter(({ end }) => end === undefined);
  const waiting: Wanted[] = [];
  const ends = new Map<number, ListedEnd>();
  for (let from = 0; from < open.length; from += AT_ONCE) {
    const some = open.slice(from, from + AT_ONCE);
    const known = await findKnown(
      connection,
      some.map(({ address }) => address),
    );
    if (!known.ok) return known;
    for (const [index, { address, label, place }] of some.entries()) {
      const found = known.value[index];
      const end = found && endOf(found, record.started);
      if (end === undefined || asksAgain(record.again, end)) {
        waiting.push({ address, label, place, again: end !== undefined });
      } else ends.set(place, end);
    }
  }
  if (ends.size === 0) return ok({ record, waiting });
  const written = await endListed(connection, record.id, ends);
  if (!written.ok) return written;
  return ok(written.value && { record: written.value, waiting });
}
