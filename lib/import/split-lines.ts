/**
 * Cuts text that comes in pieces into lines, at `\n` alone: what else Unicode calls the end of a line may stand within the
 * values of a JSON line. A last line that has no `\n` is a line; one that is empty is none.
 */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const piece of pieces) {
    const parts = piece.split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      yield begun.join('') + part;
      begun = [];
    }
    if (last !== '') begun.push(last);
  }
  if (begun.length > 0) yield begun.join('');
}
