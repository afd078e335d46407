/** Kinds of values, as the legend names them and the marks show them. */
export const MARK_KINDS = [
  'grant',
  'beneficiary',
  'vote',
  'person',
  'reference',
  'check',
  'identity',
  'amount',
  'note',
] as const;

export type MarkKind = (typeof MARK_KINDS)[number];

/** First match wins: the particular before the general. */
const KIND_OF_PATH: readonly (readonly [RegExp, MarkKind])[] = [
  [/^grants\.\d+\.beneficiary$/, 'beneficiary'],
  [/^grants\.\d+\.vote\./, 'vote'],
  [/^grants\./, 'grant'],
  [/^votes\.\d+\.named\./, 'person'],
  [/^(?:votes|members)\./, 'vote'],
  [/^(?:president|secretary|rapporteur)$/, 'person'],
  [/^roll\./, 'person'],
  [/^references\./, 'reference'],
  [/^amounts\./, 'amount'],
];

/** @param path of a value in its act: « grants.0.amountCents » */
export const kindOf = (path: string): MarkKind =>
  KIND_OF_PATH.find(([pattern]) => pattern.test(path))?.[1] ?? 'identity';
