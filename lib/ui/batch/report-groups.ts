/** The account of a listing: its documents by what became of them, those to do something about by their reason. */
import { listedResult, type BatchDocument, type ListedEnd } from '../../model/batch.ts';
import type { ReadingResult } from '../../model/reading-result.ts';
import type { BatchWords } from '../words/batch-words.ts';

/** Why something else than acts came of a document, and what to do about it. */
export interface Reason {
  words: string;
  todo: string;
}

/** Undefined for documents that hold acts. */
export function reasonOf(end: ListedEnd | undefined, t: BatchWords): Reason | undefined {
  if (end === undefined) return { words: t('batch.report.left'), todo: t('batch.report.left.todo') };
  if (end.kind === 'failed') {
    const { code } = end.failure;
    return { words: t(`failure.${code}`), todo: t(`failure.${code}.todo`) };
  }
  const { status } = end;
  if (status === 'read') return undefined;
  if (status === 'encrypted' || status === 'damaged' || status === 'too-large') {
    return { words: t(`failure.${status}`), todo: t(`failure.${status}.todo`) };
  }
  return { words: t(`status.${status}`), todo: t(`status.${status}.todo`) };
}

/** Documents with one reason. */
export interface Group extends Reason {
  result: ReadingResult | 'waiting';
  documents: BatchDocument[];
}

const ORDER: readonly Group['result'][] = ['failed', 'scans', 'others', 'waiting'];

/** What failed first, then the rest that holds no acts; the most frequent reason first. Documents in the listing's order. */
export function groupsOf(documents: readonly BatchDocument[], t: BatchWords): Group[] {
  const groups = new Map<string, Group>();
  for (const document of documents) {
    const reason = reasonOf(document.end, t);
    if (reason === undefined) continue;
    const group = groups.get(reason.words) ?? { ...reason, result: listedResult(document.end), documents: [] };
    group.documents.push(document);
    groups.set(reason.words, group);
  }
  return [...groups.values()].sort(
    (one, other) =>
      ORDER.indexOf(one.result) - ORDER.indexOf(other.result) || other.documents.length - one.documents.length,
  );
}

/** Hosts that are to be permitted before their documents can be read. */
export function refusedOrigins(documents: readonly BatchDocument[]): string[] {
  const refused = documents.filter(({ end }) => end?.kind === 'failed' && end.failure.code === 'host-not-permitted');
  return [...new Set(refused.map(({ address }) => new URL(address).origin))];
}
