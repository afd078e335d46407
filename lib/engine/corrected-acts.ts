/** The stored acts of a document as the user corrected them, audited anew. */
import { applyCorrections, type Corrected } from '../model/apply-corrections.ts';
import type { Deliberation } from '../model/reading.ts';
import { runChecks } from '../parse/checks/index.ts';
import type { ActRecord, AnnotationsRecord } from '../store/index.ts';

export function correctedActs(records: readonly ActRecord[], { corrections }: AnnotationsRecord): Corrected {
  const read = records.map(({ act }) => act);
  const corrected = applyCorrections(read, corrections);
  return { ...corrected, acts: corrected.acts.map((act, index) => audited(act, read[index])) };
}

/** The checks are of the values that are shown. */
const audited = (act: Deliberation, read: Deliberation | undefined): Deliberation =>
  act === read ? act : { ...act, checks: runChecks(act) };
