/** What was read, kept in the browser (IndexedDB of the extension's origin). */
export { addDocuments } from './add-documents.ts';
export { actId } from './act-id.ts';
export type { Visit } from './addresses.ts';
export { backUp } from './backup/back-up.ts';
export { commit } from './backup/commit.ts';
export { discard, stage, type Staged } from './backup/stage.ts';
export { annotatedDocuments, changeAnnotations } from './annotations.ts';
export {
  addBatch,
  addListed,
  beginAgain,
  endListed,
  findBatch,
  findBatches,
  findListed,
  hasRunningBatch,
  originsInUse,
  putBatch,
  removeBatch,
} from './batches.ts';
export { onRows, type RowsChange, tellRows } from './changes.ts';
export { connect, type Connection } from './connection.ts';
export { eraseDocuments, putDocumentsBack } from './erase-documents.ts';
export { countKept, eraseAll, eraseFiles, putBack, type Erased } from './erase.ts';
export { countFiles, findFile, findFileAt, keepFile } from './files.ts';
export { findDecisions, putDecision, removeDecision } from './decisions.ts';
export { findHistory } from './find-history.ts';
export { findKin, PER_KEY } from './find-kin.ts';
export { findWhole, type WholeDocument } from './find-whole.ts';
export { openInbox, type Inbox } from './inbox.ts';
export { findJobs, hasOpenJobs, openJobs, putJob, queueJob, removeJob } from './jobs.ts';
export {
  confirmAddress,
  findDocument,
  findKnown,
  findPages,
  toReading,
  type KnownDocument,
  type StoredDocument,
} from './read-document.ts';
export { latestRows, rowById, rowsAfter, rowsOfDocument } from './rows.ts';
export { sittingsAfter } from './sittings.ts';
export {
  STORE_NAME,
  type ActRecord,
  type AnnotationsRecord,
  type BatchRecord,
  type DocumentRecord,
  type JobRecord,
  type IndexedRecord,
  type ListedRecord,
  type SegmentRecord,
} from './schema.ts';
export {
  addBlocks,
  addSegment,
  beginSegment,
  dropSegments,
  endSegment,
  findBlock,
  findSegments,
  findUnindexed,
  indexedFrom,
  indexedState,
  unindex,
  type NewlyIndexed,
} from './text-index.ts';
export { writeDocument, type ActToStore, type DocumentToStore } from './write-document.ts';
