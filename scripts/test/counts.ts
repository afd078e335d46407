/** How much was tried, and how it went. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };

export const add = (one: Counts, other: Counts): Counts => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

export interface Outcome {
  counts: Counts;
  /** To be shown below the counts: what failed and why, what was skipped. */
  lines: readonly string[];
}
