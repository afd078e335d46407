/** What several readers ask of the same object is made once, and forgotten with the object. */
export function madeOnce<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { value: T }>();
  return (of) => {
    let entry = known.get(of);
    if (entry === undefined) {
      entry = { value: make(of) };
      known.set(of, entry);
    }
    return entry.value;
  };
}
