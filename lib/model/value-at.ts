/** Values of an act by their path. */
import type { Found } from './evidence.ts';

type Parts = Record<string, unknown>;

const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;

/** The value at a path; undefined if there is none. */
export function valueAt(whole: unknown, path: string): Found<unknown> | undefined {
  const found = path.split('.').reduce<unknown>((part, key) => (isParts(part) ? part[key] : undefined), whole);
  return isParts(found) && 'certainty' in found ? (found as unknown as Found<unknown>) : undefined;
}

/** A copy with another value at a path, sharing all else. What a path leads through must be there, or be an object. */
export function withValueAt<T>(whole: T, path: string, found: Found<unknown>): T {
  const [key = '', ...rest] = path.split('.');
  const part = isParts(whole) ? whole[key] : undefined;
  const changed = rest.length === 0 ? found : withValueAt(part ?? {}, rest.join('.'), found);
  if (Array.isArray(whole)) return whole.map((one: unknown, n) => (String(n) === key ? changed : one)) as T;
  return { ...whole, [key]: changed };
}
