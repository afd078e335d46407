import type { ReaderWords } from '../words/reader-words.ts';
import type { ReaderState } from './reader-state.ts';
import { Toolbar } from './toolbar.tsx';

export interface ReaderHeadProps {
  t: ReaderWords;
  state: ReaderState;
  /** How many the document has. */
  pages: number;
  onPrint: (withMarks: boolean) => void;
  onDownload: () => void;
}

/** Above the document: its tools, and the way to the record where that lies over it. */
export function ReaderHead({ t, state, pages, onPrint, onDownload }: ReaderHeadProps) {
  const viewer = state.viewer.value;
  return (
    <header class="reader-head">
      <h1 class="visually-hidden">{t('reader.label')}</h1>
      <Toolbar
        t={t}
        page={viewer?.page.value ?? 1}
        pages={pages}
        zoom={state.zoom.value}
        scale={viewer?.scale.value ?? 1}
        sideOpen={state.sideOpen.value}
        onPage={(page) => viewer?.goToPage(page)}
        onZoom={(zoom) => {
          state.zoom.value = zoom;
          viewer?.zoom(zoom);
        }}
        onStep={(steps) => {
          viewer?.zoomBy(steps);
          state.zoom.value = viewer?.scale.peek() ?? 1;
        }}
        onRotate={() => viewer?.rotate()}
        onFind={() => {
          state.findOpen.value = true;
        }}
        onSide={() => {
          state.sideOpen.value = !state.sideOpen.value;
        }}
        onPrint={onPrint}
        onDownload={onDownload}
      />
      <button
        type="button"
        class="plain-button record-toggle"
        aria-expanded={state.recordOpen.value}
        onClick={() => {
          state.recordOpen.value = !state.recordOpen.value;
        }}
      >
        {t('reader.show-record')}
      </button>
    </header>
  );
}
