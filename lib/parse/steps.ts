/**
 * Work that stops after each of its steps, an act of a collection, say: whoever asked for it can answer somebody else
 * before going on, or give it up.
 */
export type Steps<T> = Generator<void, T>;

/** Does all the steps at once. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
