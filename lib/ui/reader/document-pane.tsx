import { useSignalEffect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'preact/hooks';
import { guardLinks } from './guard-links.ts';
import { drawMarks, markAt, meantBy, type MarkLayerOptions } from './mark-layer.ts';
import type { Mark } from './marks.ts';
import { Viewer, type ShownPage } from './viewer.ts';

export interface DocumentPaneProps {
  label: string;
  document: PDFDocumentProxy;
  /** The page that is looked for first, as far as is known when the document is opened. */
  first: () => number | undefined;
  /** Those of the whole document that are not hidden. */
  marks: ReadonlySignal<readonly Mark[]>;
  /** The mark that is shown off. */
  chosen: ReadonlySignal<Mark | undefined>;
  /** The mark that is shown off is to have the focus. */
  wantsFocus: Signal<boolean>;
  /** What a mark is, for those who do not see it. */
  sayMark: (mark: Mark) => string;
  onMark: (mark: Mark) => void;
  onLink: (address: string) => void;
  /** The document is there, and can be moved about in. */
  onReady: (viewer: Viewer) => void;
}

/** The document in pdf.js's viewer, with the marks over its pages. */
export function DocumentPane(props: DocumentPaneProps) {
  const { label, document, marks, chosen, wantsFocus } = props;
  const container = useRef<HTMLDivElement>(null);
  const viewer = useRef<Viewer>(undefined);
  const latest = useRef(props);
  latest.current = props;
  const options: MarkLayerOptions = {
    label: (mark) => latest.current.sayMark(mark),
    onChoose: (mark) => latest.current.onMark(meantBy(mark, marks.peek(), chosen.peek())),
  };

  const paint = ({ number, element, geometry }: ShownPage, all = marks.peek()): void => {
    element.querySelector(':scope > .mark-layer')?.remove();
    const here = all.filter(({ page }) => page === number);
    element.append(drawMarks(here, geometry, options));
    showOff(element, chosen.peek());
    takeFocus(element);
  };

  /** The mark that the keyboard asked for from the record, as soon as it is drawn. */
  const takeFocus = (within: HTMLElement): void => {
    if (!wantsFocus.peek()) return;
    const button = within.querySelector<HTMLElement>('.mark[data-chosen] button');
    if (button === null) return;
    wantsFocus.value = false;
    button.focus({ preventScroll: true });
  };

  useEffect(() => {
    if (container.current === null) return undefined;
    const pane = container.current;
    const shown = new Viewer(pane);
    viewer.current = shown;
    const stopDrawing = shown.onDrawn(paint);
    const stopGuarding = guardLinks(pane, (address) => latest.current.onLink(address));
    const first = (): number | undefined => latest.current.first();
    void shown.show(document, first).then(() => latest.current.onReady(shown));
    return () => {
      stopDrawing();
      stopGuarding();
      shown.close();
    };
  }, [document]);

  useSignalEffect(() => {
    const shown = marks.value;
    for (const layer of container.current?.querySelectorAll<HTMLElement>('.page:has(> .mark-layer)') ?? []) {
      const page = viewer.current?.shownPage(Number(layer.dataset['pageNumber']));
      if (page !== undefined) paint(page, shown);
    }
  });

  useSignalEffect(() => {
    const mark = chosen.value;
    if (container.current === null) return;
    showOff(container.current, mark);
    takeFocus(container.current);
  });

  /** The marks let the pointer through to the text: which of them was meant is told by the place. */
  const meant = ({ clientX, clientY, target }: MouseEvent): Mark | undefined => {
    const element = target instanceof Element ? target.closest<HTMLElement>('.page') : null;
    const page = element && viewer.current?.shownPage(Number(element.dataset['pageNumber']));
    if (!page) return undefined;
    const { left, top } = page.element.getBoundingClientRect();
    const inside = { x: clientX - left - page.element.clientLeft, y: clientY - top - page.element.clientTop };
    const [x = 0, y = 0] = page.geometry.convertToPdfPoint(inside.x, inside.y);
    return markAt(
      marks.peek().filter((mark) => mark.page === page.number),
      x,
      y,
    );
  };

  return (
    <div class="document-window">
      <div
        class="document-pane"
        ref={container}
        tabIndex={0}
        role="region"
        aria-label={label}
        onClick={(event) => {
          // The end of a selection is no click on what lies below.
          if (getSelection()?.isCollapsed === false) return;
          const mark = meant(event);
          if (mark !== undefined) options.onChoose(mark);
        }}
        onPointerMove={(event) => {
          if (container.current !== null) container.current.dataset['over'] = meant(event)?.kind ?? '';
        }}
      >
        <div class="pdfViewer" />
      </div>
    </div>
  );
}

/** One mark stands out from all others. */
function showOff(within: HTMLElement, chosen: Mark | undefined): void {
  for (const element of within.querySelectorAll<HTMLElement>('.mark[data-mark]')) {
    element.toggleAttribute('data-chosen', chosen !== undefined && isNamed(element, chosen.id));
  }
}

const isNamed = ({ dataset }: HTMLElement, id: string): boolean => dataset['mark']?.split(' ').includes(id) === true;
