/**
 * Pages of lines to compressed bytes and back. Nearly all of a page is the left edges of its characters: as steps of
 * whole hundredths of a point they shrink to a tenth.
 */
import type { Box } from '../model/evidence.ts';
import type { TextLine, TextPage } from '../model/page.ts';

/** Written first, so that a later form can be told from this one. */
const FORMAT = 1;

/** Hundredths of a point, a thirtieth of the finest printer's dot. */
const PER_POINT = 100;

const rounded = (points: number): number => Math.round(points * PER_POINT) / PER_POINT;

const roundedBox = (box: Box): Box => [rounded(box[0]), rounded(box[1]), rounded(box[2]), rounded(box[3])];

/** Each number but the first as the difference from the one before, in hundredths. */
function toSteps(edges: readonly number[]): number[] {
  const whole = edges.map((edge) => Math.round(edge * PER_POINT));
  return whole.map((edge, index) => edge - (whole[index - 1] ?? 0));
}

function fromSteps(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step) / PER_POINT);
}

const packLine = (line: TextLine): TextLine => ({
  ...line,
  box: roundedBox(line.box),
  edges: toSteps(line.edges),
  segments: line.segments.map((segment) => ({ ...segment, xMin: rounded(segment.xMin), xMax: rounded(segment.xMax) })),
});

const unpackLine = (line: TextLine): TextLine => ({ ...line, edges: fromSteps(line.edges) });

const mapLines = (pages: readonly TextPage[], change: (line: TextLine) => TextLine): TextPage[] =>
  pages.map((page) => ({ ...page, lines: page.lines.map(change) }));

const through = (bytes: BodyInit, stream: CompressionStream | DecompressionStream): Promise<ArrayBuffer> =>
  new Response(new Response(bytes).body?.pipeThrough(stream)).arrayBuffer();

/** Positions are kept to the hundredth of a point; everything else exactly. */
export function packPages(pages: readonly TextPage[]): Promise<ArrayBuffer> {
  const text = JSON.stringify({ format: FORMAT, pages: mapLines(pages, packLine) });
  return through(text, new CompressionStream('gzip'));
}

/** Undefined if the bytes are not of {@link packPages}. */
export async function unpackPages(gzip: ArrayBuffer): Promise<TextPage[] | undefined> {
  try {
    const bytes = await through(gzip, new DecompressionStream('gzip'));
    const packed = JSON.parse(new TextDecoder().decode(bytes)) as { format: number; pages: TextPage[] };
    return packed.format === FORMAT ? mapLines(packed.pages, unpackLine) : undefined;
  } catch {
    return undefined;
  }
}
