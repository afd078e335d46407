import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'preact/hooks';
import type { ReaderWords } from '../words/reader-words.ts';

/** CSS pixels. */
const WIDTH = 112;

export interface ThumbnailsProps {
  t: ReaderWords;
  document: PDFDocumentProxy;
  /** The page that is shown, from 1. */
  page: number;
  onPage: (page: number) => void;
}

/** Every page in small. Those out of sight are not drawn. */
export function Thumbnails({ t, document, page, onPage }: ThumbnailsProps) {
  return (
    <ol class="thumbnails">
      {Array.from({ length: document.numPages }, (_, index) => (
        <Thumbnail
          key={index}
          t={t}
          document={document}
          page={index + 1}
          current={index + 1 === page}
          onPage={onPage}
        />
      ))}
    </ol>
  );
}

function Thumbnail({ t, document, page, current, onPage }: ThumbnailsProps & { current: boolean }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) button.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  useEffect(() => {
    if (canvas.current === null) return undefined;
    return drawWhenSeen(canvas.current, document, page);
  }, [document, page]);
  return (
    <li>
      <button
        ref={button}
        type="button"
        class="thumbnail"
        aria-label={t('reader.thumbnail', { page })}
        aria-current={current ? 'page' : undefined}
        onClick={() => onPage(page)}
      >
        <canvas ref={canvas} width={WIDTH} height={Math.round(WIDTH * Math.SQRT2)} />
        <span aria-hidden="true">{page}</span>
      </button>
    </li>
  );
}

/** @returns stops, also in the middle of drawing */
function drawWhenSeen(canvas: HTMLCanvasElement, document: PDFDocumentProxy, number: number): () => void {
  let stop: (() => void) | undefined;
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    stop = draw(canvas, document, number);
  });
  seen.observe(canvas);
  return () => {
    seen.disconnect();
    stop?.();
  };
}

function draw(canvas: HTMLCanvasElement, document: PDFDocumentProxy, number: number): () => void {
  let stopped = false;
  let cancel: (() => void) | undefined;
  const drawing = async (): Promise<void> => {
    const page = await document.getPage(number);
    const unscaled = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: (WIDTH * devicePixelRatio) / unscaled.width });
    if (stopped) return;
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    const task = page.render({ canvas, viewport });
    cancel = () => task.cancel();
    await task.promise;
  };
  // A page that cannot be drawn stays white; the document itself says so where it is shown.
  drawing().catch(() => {});
  return () => {
    stopped = true;
    cancel?.();
  };
}
