import { batch, useSignal, useSignalEffect } from '@preact/signals';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Deliberation } from '../../model/reading.ts';
import type { Language } from '../language.ts';
import { BesideDocumentProvider } from '../panel/beside-document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { readerWords } from '../words/reader-words.ts';
import { DocumentPane } from './document-pane.tsx';
import { FindBar } from './find-bar.tsx';
import { Legend } from './legend.tsx';
import { LinkQuestion } from './link-question.tsx';
import type { Mark, Moved, PlacedNote } from './marks.ts';
import { MovedNotice } from './moved-notice.tsx';
import type { ReaderPlace } from './reader-address.ts';
import { ReaderHead } from './reader-head.tsx';
import type { ReaderState } from './reader-state.ts';
import { revealValue } from './reveal-value.ts';
import { Ways } from './ways.tsx';

export interface ReaderProps {
  state: ReaderState;
  language: Language;
  document: PDFDocumentProxy;
  acts: readonly Deliberation[];
  /** What the user noted on it. */
  notes: readonly PlacedNote[];
  /** Where the passages of the acts stand, if this is not the version that was read. */
  moved: Moved | undefined;
  /** Where to go first, and whenever it changes. */
  place: ReaderPlace;
  /** What was read of the document, beside it. */
  record: ComponentChildren;
  /** What is to be known before it is looked at. */
  above?: ComponentChildren;
  onShowPassage: (address: string, passage: Evidence, version?: string) => void;
  onPrint: (withMarks: boolean) => void;
  onDownload: () => void;
  onReadAgain: () => void;
}

/** Room for the legend under the document; frame.css has the same limit. */
const ROOMY = '(min-width: 960px)';

/** The document with every value marked where it stands, and the record beside it. */
export function Reader(props: ReaderProps) {
  const { state, language, document, acts, notes, moved, place, record, onShowPassage, onPrint, onDownload } = props;
  const t = readerWords(language);
  const sayMark = (mark: Mark): string => t('reader.mark', { kind: t(`reader.kind.${mark.kind}`), quote: mark.quote });
  const viewer = state.viewer.value;
  const side = useRef<HTMLElement>(null);
  const went = useSignal<ReaderPlace | undefined>(undefined);
  useEffect(() => {
    batch(() => {
      state.acts.value = acts;
      state.notes.value = notes;
      state.moved.value = moved ?? new Map();
    });
  }, [state, acts, notes, moved]);
  useEffect(() => {
    if (viewer === undefined || went.value === place) return;
    if (acts.length === 0) {
      // Its page is known before what was read of it.
      if (place.page !== undefined) viewer.goToPage(place.page);
      return;
    }
    went.value = place;
    state.goTo(place);
  }, [viewer, acts, place]);
  useSignalEffect(() => {
    const mark = state.chosen.value;
    // The record may have to change to the mark's act first.
    if (mark === undefined) return;
    requestAnimationFrame(() => {
      if (side.current !== null) revealValue(side.current, mark.path, state.recordWantsFocus.peek());
      state.recordWantsFocus.value = false;
    });
  });
  const beside = useMemo(() => {
    const show: ReaderProps['onShowPassage'] = (...passage) => {
      state.markWantsFocus.value = state.byKeyboard;
      onShowPassage(...passage);
    };
    return { onShowPassage: show, act: state.act };
  }, [onShowPassage, state]);
  const closeFind = (): void => {
    state.findOpen.value = false;
    viewer?.stopFinding();
  };
  return (
    <BesideDocumentProvider value={beside}>
      <div
        class="reader"
        lang={language}
        data-side={state.sideOpen.value}
        data-record={state.recordOpen.value}
        onPointerDownCapture={() => {
          state.byKeyboard = false;
        }}
        onKeyDownCapture={(event) => {
          state.byKeyboard = true;
          if ((event.ctrlKey || event.metaKey) && event.key === 'f') {
            event.preventDefault();
            state.findOpen.value = true;
          }
        }}
      >
        <ReaderHead t={t} state={state} pages={document.numPages} onPrint={onPrint} onDownload={onDownload} />
        {state.findOpen.value && viewer !== undefined && (
          <FindBar t={t} result={viewer.found.value} onFind={(query) => viewer.find(query)} onClose={closeFind} />
        )}
        {state.sideOpen.value && (
          <Ways
            t={t}
            document={document}
            acts={acts}
            page={viewer?.page.value ?? 1}
            act={state.act.value}
            onPage={(page) => viewer?.goToPage(page)}
            onAct={(index) => state.goToAct(index)}
            onGoTo={(destination) => viewer?.goToDestination(destination)}
          />
        )}
        <main class="reader-main">
          {props.above}
          {moved !== undefined && <MovedNotice t={t} moved={moved} onReadAgain={props.onReadAgain} />}
          <DocumentPane
            label={t('reader.document')}
            document={document}
            first={() => state.pageOf(place)}
            marks={state.shownMarks}
            chosen={state.chosen}
            wantsFocus={state.markWantsFocus}
            sayMark={sayMark}
            onMark={(mark) => {
              state.recordWantsFocus.value = state.byKeyboard;
              state.choose(mark);
              state.recordOpen.value = true;
            }}
            onLink={(address) => {
              state.leaving.value = address;
            }}
            onReady={(ready) => {
              state.viewer.value = ready;
            }}
          />
          <Legend
            t={t}
            open={matchMedia(ROOMY).matches}
            counts={state.counts.value}
            hidden={state.hidden.value}
            onToggle={(kind) => state.toggle(kind)}
          />
        </main>
        <aside class="reader-record" ref={side} aria-label={t('reader.record')}>
          {record}
        </aside>
        <p class="visually-hidden" role="status">
          {state.chosen.value !== undefined &&
            t('reader.gone-to', { page: state.chosen.value.page, quote: state.chosen.value.quote })}
        </p>
        {state.lost.value !== undefined && (
          <p class="reader-notice" role="alert">
            {t('reader.lost', { quote: state.lost.value })}
          </p>
        )}
        {state.leaving.value !== undefined && (
          <LinkQuestion
            t={t}
            address={state.leaving.value}
            onStay={() => {
              state.leaving.value = undefined;
            }}
          />
        )}
      </div>
    </BesideDocumentProvider>
  );
}
