import { DECIDES } from '../grammar/documents.ts';

/**
 * Some of these lines decides, alone or with the next one: a sentence may be broken after « après en avoir ». The last lines
 * of an act do, so that they are looked at first.
 */
export function decides(folded: readonly string[]): boolean {
  return (
    folded.findLastIndex((line, index) => DECIDES.test(line) || DECIDES.test(`${line} ${folded[index + 1] ?? ''}`)) >= 0
  );
}
