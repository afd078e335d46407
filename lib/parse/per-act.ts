/** Several rules ask for the same view of the same act: it is made once, and forgotten with the act. */
import type { ActText } from './zones.ts';

export function perAct<T>(make: (act: ActText) => T): (act: ActText) => T {
  const known = new WeakMap<ActText, { value: T }>();
  return (act) => {
    let entry = known.get(act);
    if (entry === undefined) {
      entry = { value: make(act) };
      known.set(act, entry);
    }
    return entry.value;
  };
}
