/** Where boxes of the document lie on a page that is zoomed and turned. */
import type { Box } from '../../model/evidence.ts';

/** The part of pdf.js's PageViewport that is used: it knows zoom and rotation. */
export interface PageGeometry {
  /** CSS pixels. */
  width: number;
  height: number;
  convertToViewportPoint(x: number, y: number): number[];
  convertToPdfPoint(x: number, y: number): number[];
}

/** In parts of the page's width and height, 0–1, from the upper left: so it stays right at any zoom. */
export interface PlacedBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function placeBox([xMin, yMin, xMax, yMax]: Box, page: PageGeometry): PlacedBox {
  const [x1 = 0, y1 = 0] = page.convertToViewportPoint(xMin, yMin);
  const [x2 = 0, y2 = 0] = page.convertToViewportPoint(xMax, yMax);
  return {
    left: Math.min(x1, x2) / page.width,
    top: Math.min(y1, y2) / page.height,
    width: Math.abs(x2 - x1) / page.width,
    height: Math.abs(y2 - y1) / page.height,
  };
}

/** Points around a box that still count as on it: words are thin, fingers are not. */
const NEAR = 2;

export const isOn = ([xMin, yMin, xMax, yMax]: Box, x: number, y: number): boolean =>
  x >= xMin - NEAR && x <= xMax + NEAR && y >= yMin - NEAR && y <= yMax + NEAR;
