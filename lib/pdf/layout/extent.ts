/** The least and the greatest of some numbers, however many (a call can only spread some ten thousand). */
export const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);

export const greatest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
