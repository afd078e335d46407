/** Every value that was read of an act, with its path: for whatever treats all values alike (marks, corrections, comparison). */
import type { Found } from './evidence.ts';
import type { Deliberation } from './reading.ts';

export interface FoundValue {
  /** Where it stands in the act, as in the public format: « number », « grants.0.amountCents », « votes.1.named.for.3 ». */
  path: string;
  found: Found<unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isFound(value: Record<string, unknown>): value is Record<string, unknown> & Found<unknown> {
  return 'value' in value && typeof value['certainty'] === 'string' && Array.isArray(value['evidence']);
}

function collect(value: unknown, path: string, into: FoundValue[]): void {
  if (!isRecord(value)) return;
  if (isFound(value)) {
    into.push({ path, found: value });
    return;
  }
  for (const [key, part] of Object.entries(value)) collect(part, path === '' ? key : `${path}.${key}`, into);
}

/** In the order of the public format. A corrected value counts once: what had been read before is its `original`. */
export function foundValues(act: Deliberation): FoundValue[] {
  const values: FoundValue[] = [];
  collect(act, '', values);
  return values;
}
