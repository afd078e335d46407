/** What every check is made of. */
import type { Evidence, Found } from '../../model/evidence.ts';
import type { Check, CheckCode, Deliberation } from '../../model/reading.ts';

/** An act that was read, before it is audited. */
export type ReadAct = Omit<Deliberation, 'checks' | 'missing'>;

/** What a check says; its code is added by the registry. */
export type Verdict = Omit<Check, 'code'>;

/** A pure function over what was read. It warns, and never repairs a value. */
export interface CheckRule {
  code: CheckCode;
  run(act: ReadAct): Verdict;
}

/** A figure is not printed on both sides. */
export const NOT_APPLICABLE: Verdict = { result: 'not-applicable', evidence: [] };

/** Both figures, and where they stand. */
export interface Compared {
  expected: string | number;
  actual: string | number;
  evidence: Evidence[];
}

export const passed = (compared: Compared): Verdict => ({ result: 'passed', ...compared });
export const failed = (compared: Compared): Verdict => ({ result: 'failed', ...compared });

/** Passed if `agrees`, else failed. */
export const verdict = (agrees: boolean, compared: Compared): Verdict => (agrees ? passed(compared) : failed(compared));

/**
 * A value that the document itself prints (or that its reader put right). What was inferred follows from the other side
 * of the comparison, and would always agree with it.
 */
export const printed = <T>(found: Found<T> | undefined): Found<T> | undefined =>
  found === undefined || found.certainty === 'inferred' ? undefined : found;

/** Evidence of several values, one after the other. */
export const evidenceOf = (...found: readonly (Found<unknown> | undefined)[]): Evidence[] =>
  found.flatMap((one) => one?.evidence ?? []);

/** Where a list of names stands: its first and its last. All of them would bury the figure that they are compared with. */
export function evidenceOfList(names: readonly Found<unknown>[]): Evidence[] {
  return names.length > 1 ? evidenceOf(names[0], names.at(-1)) : evidenceOf(names[0]);
}
