/** The value that such a part of all values do not exceed: 0.5 for the median. */
export const share = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

export const round = (value: number): number => Math.round(value * 1000) / 1000;
