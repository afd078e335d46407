import type { Failure } from '../model/result.ts';

/** An exception is a bug: it is logged, and the reader hears that it is ours. Nothing that was stored is touched. */
export function bug(error: unknown): Failure {
  console.error(error);
  return { code: 'internal', detail: String(error) };
}
