import type { BatchProgress } from '../../model/batch.ts';
import type { BatchRecord } from '../../store/index.ts';
import type { DocumentsUnderWay } from './under-way.ts';
import type { Work } from './work.ts';

/**
 * How far the reading of a listing is, as the shells show it.
 *
 * @param work what is known of it in memory, if it is being read
 * @param now milliseconds of the clock that its pace is measured by
 */
export function progressOf(
  { again: _again, paging: { pages: _pages, ...paging }, ...record }: BatchRecord,
  { work, underWay, now }: { work: Work | undefined; underWay: DocumentsUnderWay; now: number },
): BatchProgress {
  const documents = work === undefined ? [] : underWay.of(work);
  const retries = documents.flatMap(({ retryAt }) => retryAt ?? []);
  const left = work?.isRunning === true ? work.pace.left(record.tally.waiting, now) : undefined;
  return {
    ...record,
    paging,
    underWay: documents.flatMap(({ wanted: { address, label }, retryAt, share }) =>
      retryAt === undefined ? [{ address, label, ...(share !== undefined && { share }) }] : [],
    ),
    ...(retries.length > 0 && { retryAt: Math.min(...retries) }),
    ...(left !== undefined && { left }),
  };
}
