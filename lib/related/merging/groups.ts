/** Disjoint groups of things that are numbered from 0. */

export class Groups {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, at) => at);
  }

  /** What stands for the group: the same for all of it. */
  find(one: number): number {
    let at = one;
    for (let next = this.#parent[at] ?? at; next !== at; next = this.#parent[at] ?? at) {
      // Halves the way for whoever asks next.
      this.#parent[at] = this.#parent[next] ?? next;
      at = next;
    }
    return at;
  }

  /** Makes one group of two. The lower number stands for it, whatever the order. */
  join(one: number, other: number): void {
    const [low, high] = [this.find(one), this.find(other)].toSorted((a, b) => a - b);
    if (low !== undefined && high !== undefined) this.#parent[high] = low;
  }

  /** All groups, in the order of their lowest members; members in order. */
  all(): number[][] {
    const groups = new Map<number, number[]>();
    for (let at = 0; at < this.#parent.length; at++) {
      const root = this.find(at);
      const group = groups.get(root);
      if (group) group.push(at);
      else groups.set(root, [at]);
    }
    return [...groups.values()];
  }
}
