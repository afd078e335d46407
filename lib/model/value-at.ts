/** Values of an act by their path. */
import type { Found } from './evidence.ts';

type Parts = Record<string, unknown>;

const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;

const partAt = (whole: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, key) => (isParts(part) ? part[key] : undefined), whole);

/** The value at a path; undefined if there is none. */
export function valueAt(whole: unknown, path: string): Found<unknown> | undefined {
  const found = partAt(whole, path);
  return isParts(found) && 'certainty' in found ? (found as unknown as Found<unknown>) : undefined;
}

/** The list at a path; empty if there is none. */
export function listAt<T>(whole: unknown, path: string): readonly T[] {
  const list = partAt(whole, path);
  return Array.isArray(list) ? (list as T[]) : [];
}

/** A copy with another value (or list) at a path, sharing all else. What a path leads through must be there, or be an object. */
export function withValueAt<T>(whole: T, path: string, found: Found<unknown> | readonly unknown[]): T {
  const [key = '', ...rest] = path.split('.');
  const part = isParts(whole) ? whole[key] : undefined;
  const changed = rest.length === 0 ? found : withValueAt(part ?? {}, rest.join('.'), found);
  if (Array.isArray(whole)) return whole.map((one: unknown, n) => (String(n) === key ? changed : one)) as T;
  return { ...whole, [key]: changed };
}

/** A copy without the value at a path that is there. */
export function withoutValueAt<T>(whole: T, path: string): T {
  const [key = '', ...rest] = path.split('.');
  if (!isParts(whole)) return whole;
  const { [key]: part, ...others } = whole;
  if (rest.length === 0) return others as T;
  const changed = withoutValueAt(part, rest.join('.'));
  if (Array.isArray(whole)) return whole.map((one: unknown, n) => (String(n) === key ? changed : one)) as T;
  return { ...whole, [key]: changed };
}
