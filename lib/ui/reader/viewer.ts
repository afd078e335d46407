/** pdf.js's own viewer components, wired together. What is on the page is theirs; the marks over it are ours. */
import { AnnotationMode } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { EventBus, PDFFindController, PDFLinkService, PDFViewer } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';
import { signal, type ReadonlySignal } from '@preact/signals';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Box } from '../../model/evidence.ts';
import type { PageGeometry } from './place-boxes.ts';

/** Room above a passage that is gone to, in points. */
const ROOM_ABOVE = 90;

/** A page as pdf.js shows it now. */
export interface ShownPage {
  /** Counted from 1. */
  number: number;
  element: HTMLElement;
  geometry: PageGeometry;
}

export type FindState = 'idle' | 'found' | 'not-found' | 'wrapped' | 'pending';
const FIND_STATES: readonly FindState[] = ['found', 'not-found', 'wrapped', 'pending'];

export interface FindResult {
  state: FindState;
  /** Counted from 1; 0 as long as nothing is found. */
  current: number;
  total: number;
}

export interface FindQuery {
  query: string;
  previous: boolean;
  /** The same words once more, rather than other words. */
  again: boolean;
}

/** The size of the page: a number (1 is 100 %), or fitted to the window. */
export type Zoom = number | 'auto' | 'page-width' | 'page-fit';

const NOTHING_SOUGHT: FindResult = { state: 'idle', current: 0, total: 0 };

/** Shows one document in an element. */
export class Viewer {
  readonly #bus = new EventBus();
  readonly #links = new PDFLinkService({ eventBus: this.#bus, ignoreDestinationZoom: true });
  readonly #viewer: PDFViewer;
  readonly #page = signal(1);
  readonly #scale = signal(1);
  readonly #find = signal(NOTHING_SOUGHT);
  /** Pages that are fitted to the window follow it: the lists beside them come and go. */
  readonly #resized = new ResizeObserver(() => {
    const { currentScaleValue } = this.#viewer;
    if (Number.isNaN(Number(currentScaleValue))) this.#viewer.currentScaleValue = currentScaleValue;
    this.#viewer.update();
  });

  /** @param container scrolls, is positioned absolutely, and holds one empty element */
  constructor(container: HTMLDivElement) {
    const findController = new PDFFindController({ linkService: this.#links, eventBus: this.#bus });
    this.#viewer = new PDFViewer({
      container,
      eventBus: this.#bus,
      linkService: this.#links,
      findController,
      // Displayed; there are no fields to fill in.
      annotationMode: AnnotationMode.ENABLE,
      // What looks like an address in the text is only text.
      enableAutoLinking: false,
      imagesRightClickMinSize: -1,
      removePageBorders: true,
    });
    this.#links.setViewer(this.#viewer);
    this.#bus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => (this.#page.value = pageNumber));
    this.#bus.on('scalechanging', ({ scale }: { scale: number }) => (this.#scale.value = scale));
    const heard = ({ state, matchesCount }: { state?: number; matchesCount: { current: number; total: number } }) => {
      const known = state === undefined ? this.#find.value.state : (FIND_STATES[state] ?? 'idle');
      this.#find.value = { state: known, ...matchesCount };
    };
    this.#bus.on('updatefindcontrolstate', heard);
    this.#bus.on('updatefindmatchescount', heard);
  }

  /** The page that fills most of the window. */
  get page(): ReadonlySignal<number> {
    return this.#page;
  }

  get scale(): ReadonlySignal<number> {
    return this.#scale;
  }

  get found(): ReadonlySignal<FindResult> {
    return this.#find;
  }

  /**
   * Resolves when the pages have their places, before they are drawn.
   *
   * @param first the page that is drawn first, before any other: told when the pages are known
   */
  show(document: PDFDocumentProxy, first: () => number | undefined = () => undefined): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    // Drawing begins as soon as the listeners were told: where and how large is to be said before.
    const begin = (): void => {
      const page = first();
      if (page !== undefined && page <= document.numPages) this.#viewer.currentPageNumber = page;
      this.#viewer.currentScaleValue = 'auto';
      this.#resized.observe(this.#viewer.container);
      resolve();
    };
    this.#bus.on('pagesinit', begin, { once: true });
    this.#viewer.setDocument(document);
    this.#links.setDocument(document);
    return promise;
  }

  /** Calls back with every page that is drawn, each time it is drawn anew (zoom, rotation). @returns stops */
  onDrawn(listener: (page: ShownPage) => void): () => void {
    const heard = ({ pageNumber }: { pageNumber: number }): void => {
      const page = this.shownPage(pageNumber);
      if (page !== undefined) listener(page);
    };
    // Its element is emptied before it is drawn again, and filled while it is.
    const events = ['pagerender', 'pagerendered'] as const;
    for (const event of events) this.#bus.on(event, heard);
    return () => {
      for (const event of events) this.#bus.off(event, heard);
    };
  }

  shownPage(number: number): ShownPage | undefined {
    const view = this.#viewer.getPageView(number - 1) as { div: HTMLElement; viewport: PageGeometry } | undefined;
    return view && { number, element: view.div, geometry: view.viewport };
  }

  goToPage(page: number): void {
    this.#viewer.scrollPageIntoView({ pageNumber: page });
  }

  /** Brings a passage into the window, with room above it. */
  goToBox(page: number, [xMin, , , yMax]: Box): void {
    const destination = [null, { name: 'XYZ' }, Math.max(xMin - ROOM_ABOVE, 0), yMax + ROOM_ABOVE, null];
    this.#viewer.scrollPageIntoView({ pageNumber: page, destArray: destination, allowNegativeOffset: true });
  }

  goToDestination(destination: string | unknown[]): void {
    void this.#links.goToDestination(destination as string);
  }

  zoom(zoom: Zoom): void {
    this.#viewer.currentScaleValue = String(zoom);
  }

  zoomBy(steps: number): void {
    if (steps > 0) this.#viewer.increaseScale({ steps });
    else this.#viewer.decreaseScale({ steps: -steps });
  }

  /** By a quarter turn, clockwise. */
  rotate(): void {
    this.#viewer.pagesRotation = (this.#viewer.pagesRotation + 90) % 360;
  }

  get rotation(): number {
    return this.#viewer.pagesRotation;
  }

  set rotation(degrees: number) {
    this.#viewer.pagesRotation = degrees;
  }

  find({ query, previous, again }: FindQuery): void {
    this.#bus.dispatch('find', {
      source: this,
      type: again ? 'again' : '',
      query,
      caseSensitive: false,
      entireWord: false,
      highlightAll: true,
      findPrevious: previous,
      matchDiacritics: false,
    });
  }

  stopFinding(): void {
    this.#bus.dispatch('findbarclose', { source: this });
    this.#find.value = NOTHING_SOUGHT;
  }

  close(): void {
    this.#resized.disconnect();
    this.#viewer.setDocument(null);
    this.#links.setDocument(null);
  }
}
