/** The annotated document's own parts, put together without its page: the viewer, and the marks that it draws. */
import { openOriginal } from '../../../lib/pdf/open-original.ts';
import type { PdfSurroundings } from '../../../lib/pdf/open-pdf.ts';
import { drawMarks } from '../../../lib/ui/reader/mark-layer.ts';
import type { Mark } from '../../../lib/ui/reader/marks.ts';
import { Viewer } from '../../../lib/ui/reader/viewer.ts';

/** Of the window that the document is shown in, in CSS pixels. */
const SIZE = { width: 900, height: 700 };

export interface ShowOptions {
  surroundings: PdfSurroundings;
  /** Those of the whole document; none are drawn where there are none. */
  marks: readonly Mark[];
  /** The page to begin with, from 1. */
  first: number;
}

export interface ShownDocument {
  viewer: Viewer;
  container: HTMLElement;
  pages: number;
  /** Resolves when a page that is not drawn yet is, with its marks. */
  drawn(page: number): Promise<void>;
  close(): Promise<void>;
}

export async function showDocument(
  bytes: Uint8Array<ArrayBuffer>,
  { surroundings, marks, first }: ShowOptions,
): Promise<ShownDocument> {
  const container = document.createElement('div');
  container.style.cssText = `position: absolute; inset: 0 auto auto 0; overflow: auto; width: ${SIZE.width}px; height: ${SIZE.height}px`;
  const pages = document.createElement('div');
  pages.className = 'pdfViewer';
  container.append(pages);
  document.body.append(container);
  const { signal } = new AbortController();
  const asked = { surroundings, signal, onLost: () => {}, onPassword: () => Promise.resolve(undefined) };
  const opened = await openOriginal({ bytes }, asked);
  if (!opened.ok) throw new Error(opened.error.code);
  const viewer = new Viewer(container);
  const done = new Map<number, PromiseWithResolvers<void>>();
  const told = new Map<number, number>();
  const waited = (page: number): PromiseWithResolvers<void> => {
    const waiting = done.get(page) ?? Promise.withResolvers<void>();
    done.set(page, waiting);
    return waiting;
  };
  viewer.onDrawn(({ number, element, geometry }) => {
    element.querySelector(':scope > .mark-layer')?.remove();
    const here = marks.filter(({ page }) => page === number);
    if (here.length > 0) element.append(drawMarks(here, geometry, { label: () => '', onChoose: () => {} }));
    // As its drawing begins, and as it is done.
    told.set(number, (told.get(number) ?? 0) + 1);
    if (told.get(number) === 2) waited(number).resolve();
  });
  await viewer.show(opened.value, () => first);
  const close = async (): Promise<void> => {
    viewer.close();
    await opened.value.loadingTask.destroy();
    container.remove();
  };
  return { viewer, container, pages: opened.value.numPages, drawn: (page) => waited(page).promise, close };
}
