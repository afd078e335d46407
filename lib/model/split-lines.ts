/**
 * Cuts text that comes in pieces into lines, at `\n` alone: what else Unicode calls the end of a line may stand within the
 * values of a JSON line. A last line that has no `\n` is a line; one that is empty is none.
 *
 * @param longest UTF-16 units. A line that is longer throws a RangeError: whoever made it wants our memory
 */
export async function* splitLines(
  pieces: AsyncIterable<string>,
  longest = Number.POSITIVE_INFINITY,
): AsyncGenerator<string> {
  let begun: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    const parts = piece.split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      if (length + part.length > longest) throw new RangeError(`a line of more than ${longest} characters`);
      yield begun.join('') + part;
      begun = [];
      length = 0;
    }
    length += last.length;
    if (length > longest) throw new RangeError(`a line of more than ${longest} characters`);
    if (last !== '') begun.push(last);
  }
  if (begun.length > 0) yield begun.join('');
}
