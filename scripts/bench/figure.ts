/** One measured figure, and the goal that is set for it. */
export interface Figure {
  name: string;
  value: number;
  goal: number;
  /** What value and goal count; `×` for a ratio of two times taken in one run. */
  unit: string;
  /** How it came about, for somebody who doubts it. */
  detail: string;
}
