/** Values that many acts share, each kept once and named by a number: comparing and counting them costs next to nothing. */
export class Codes {
  private readonly numbers = new Map<string, number>();
  /** By their numbers. A value that no act has any more keeps its number. */
  readonly values: string[] = [];

  /** -1 for no value. */
  codeOf(value: string | undefined): number {
    if (value === undefined) return -1;
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    this.numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** Of each act (or grant) in order, the number of its value; -1 for none. */
export interface Coded {
  values: readonly string[];
  codes: Int32Array;
}
