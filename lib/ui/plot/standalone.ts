/** A plot as a file of its own: title, legend and source in it, colours and fonts written out. */
import type { DrawOptions } from './draw-plot.ts';
import { ON_WHITE, type PlotSpec } from './plot-spec.ts';

const SVG = 'http://www.w3.org/2000/svg';
const FONTS = "'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

const WIDTH = 800;
const MARGIN = 24;
const LINE = 18;
/** Letters of the note that fit a line, as broad as they come. */
const NOTE_LETTERS = 110;

export interface Captions {
  title: string;
  /** Says in words what the plot shows. */
  summary: string;
  /** Where the figures come from and what they are not. */
  note: string;
}

type Draw = (spec: PlotSpec, options: DrawOptions) => SVGSVGElement;

interface Words {
  size: number;
  bold?: boolean;
  colour: string;
}

function write(into: Element, words: string, x: number, y: number, { size, bold = false, colour }: Words): void {
  const element = document.createElementNS(SVG, 'text');
  element.setAttribute('x', String(x));
  element.setAttribute('y', String(y));
  element.setAttribute('fill', colour);
  element.setAttribute('font-size', String(size));
  if (bold) element.setAttribute('font-weight', '600');
  element.textContent = words;
  into.append(element);
}

/** Breaks at spaces. */
export function linesOf(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Squares with the names of the sides, in rows. @returns the height that they take */
function writeLegend(into: Element, spec: PlotSpec, top: number): number {
  if (spec.kind !== 'stacks') return 0;
  let [x, y] = [MARGIN, top];
  for (const { label, colour } of spec.sides) {
    const width = 26 + label.length * 7.5;
    if (x > MARGIN && x + width > WIDTH - MARGIN) [x, y] = [MARGIN, y + LINE];
    const square = document.createElementNS(SVG, 'rect');
    for (const [name, value] of Object.entries({ x, y: y - 10, width: 12, height: 12 })) {
      square.setAttribute(name, String(value));
    }
    square.setAttribute('fill', ON_WHITE.colours[colour]);
    square.setAttribute('stroke', ON_WHITE.ink);
    into.append(square);
    write(into, label, x + 18, y, { size: 13, colour: ON_WHITE.ink });
    x += width;
  }
  return y - top + LINE;
}

export function standalonePlot(
  spec: PlotSpec,
  { title, summary, note }: Captions,
  draw: Draw,
  language: DrawOptions['language'],
): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('xmlns', SVG);
  svg.setAttribute('font-family', FONTS);
  svg.setAttribute('role', 'img');
  svg.setAttribute('lang', language);
  const [name, description] = ['title', 'desc'].map((tag) => document.createElementNS(SVG, tag));
  if (name) name.textContent = title;
  if (description) description.textContent = summary;
  const paper = document.createElementNS(SVG, 'rect');
  paper.setAttribute('fill', ON_WHITE.paper);
  svg.append(...[name, description, paper].filter((each) => each !== undefined));

  let y = MARGIN + 8;
  for (const line of linesOf(title, 80)) {
    write(svg, line, MARGIN, y, { size: 18, bold: true, colour: ON_WHITE.ink });
    y += 24;
  }
  y += writeLegend(svg, spec, y);
  const drawn = draw(spec, { width: WIDTH - 2 * MARGIN, language, palette: ON_WHITE });
  drawn.setAttribute('x', String(MARGIN));
  drawn.setAttribute('y', String(y));
  drawn.setAttribute('font-family', FONTS);
  svg.append(drawn);
  y += Number(drawn.getAttribute('height')) + LINE;
  for (const line of linesOf(note, NOTE_LETTERS)) {
    write(svg, line, MARGIN, y, { size: 12, colour: ON_WHITE.quiet });
    y += LINE;
  }
  const height = y + MARGIN / 2;
  for (const element of [svg, paper]) {
    element.setAttribute('width', String(WIDTH));
    element.setAttribute('height', String(height));
  }
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${height}`);
  return svg;
}
