import { useSignal } from '@preact/signals';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useCallback } from 'preact/hooks';
import type { Answer } from '../../lib/model/document.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import type { Language } from '../../lib/model/language.ts';
import { PanelScopeProvider } from '../../lib/ui/panel/panel-context.ts';
import type { Writing } from '../../lib/ui/panel/writing.ts';
import { formatMoment } from '../../lib/ui/format/dates.ts';
import { EarlierNotice } from '../../lib/ui/reader/earlier-notice.tsx';
import type { MarkKind } from '../../lib/ui/reader/kinds.ts';
import { placeHash, type ReaderPlace } from '../../lib/ui/reader/reader-address.ts';
import type { ReaderState } from '../../lib/ui/reader/reader-state.ts';
import { Reader } from '../../lib/ui/reader/reader.tsx';
import { SelectionMenu } from '../../lib/ui/reader/selection-menu.tsx';
import { useSelection } from '../../lib/ui/reader/use-selection.ts';
import type { AskedEngine, Session } from '../../lib/ui/session/session.ts';
import { panelWords } from '../../lib/ui/words/panel-words.ts';
import { readerWords } from '../../lib/ui/words/reader-words.ts';
import type { ShownVersion } from './shown-version.ts';
import { printDocument, saveDocument } from './paper.ts';
import { ReaderRecord } from './reader-record.tsx';
import { useKeptFile } from './use-kept-file.ts';
import { useRememberedPlace } from './use-remembered-place.ts';
import { usePlacedActs } from './use-placed-acts.ts';

export interface OpenReaderProps {
  state: ReaderState;
  session: Session;
  engine: AskedEngine;
  document: PDFDocumentProxy;
  version: ShownVersion;
  place: ReaderPlace;
  language: Language;
  /** Another file is the right one now. */
  onOpenAnew: () => void;
}

/** The document is open; what was read of it comes when it comes. */
export function OpenReader({
  state,
  session,
  engine,
  document,
  version,
  place,
  language,
  onOpenAnew,
}: OpenReaderProps) {
  const t = readerWords(language);
  const printing = useSignal<{ page: number; stop: AbortController } | undefined>(undefined);
  const shown = session.shown.value;
  const { address } = place;
  useRememberedPlace(state, place);
  const placed = usePlacedActs(shown?.answer, version, document, engine);
  useKeptFile({ answer: placed?.answer, document, version, isEarlier: place.version !== undefined, onOpenAnew });

  const words = useSelection(state.viewer.value, '.selection-menu');
  const writing = writingOn(session, placed?.moved === undefined ? placed?.answer : undefined, state.act.value);
  const forget = (): void => {
    words.value = undefined;
    getSelection()?.removeAllRanges();
  };

  const showPassage = useCallback(
    (of: string, passage: Evidence, ofVersion?: string): void => {
      const { page, quote } = passage;
      if (of === address && ofVersion === undefined) state.showPassage(passage);
      else location.hash = placeHash({ address: of, page, quote, ...(ofVersion && { version: ofVersion }) });
    },
    [address, state],
  );

  const print = async (withMarks: boolean): Promise<void> => {
    const stop = new AbortController();
    const styles = getComputedStyle(globalThis.document.querySelector('.reader') ?? globalThis.document.body);
    await printDocument(document, {
      marks: withMarks ? state.shownMarks.peek() : [],
      colour: (kind: MarkKind) => styles.getPropertyValue(`--mark-${kind}`),
      onPage: (page) => {
        printing.value = { page, stop };
      },
      signal: stop.signal,
    });
    printing.value = undefined;
  };

  return (
    <>
      <Reader
        state={state}
        language={language}
        document={document}
        acts={placed?.answer.reading.deliberations ?? NO_ACTS}
        notes={placed?.answer.notes ?? NO_NOTES}
        moved={placed?.moved}
        onReadAgain={() => session.retry()}
        place={place}
        record={shown !== undefined && <ReaderRecord session={session} shown={shown} language={language} />}
        above={
          shown?.answer?.replaced !== undefined && (
            <EarlierNotice
              t={t}
              read={formatMoment(shown.answer.retrieved, language)}
              replaced={formatMoment(shown.answer.replaced.retrieved, language)}
              onCurrent={() => {
                location.hash = placeHash({ address });
              }}
            />
          )
        }
        onShowPassage={showPassage}
        onPrint={(withMarks) => void print(withMarks)}
        onDownload={() => void saveDocument(document, address)}
      />
      {words.value !== undefined && writing !== undefined && (
        <PanelScopeProvider value={{ language, t: panelWords(language), address, inTab: false }}>
          <SelectionMenu words={words.value} writing={writing} onClose={forget} />
        </PanelScopeProvider>
      )}
      {printing.value !== undefined && (
        <div class="reader-notice" role="status">
          <p>{t('reader.printing', { page: printing.value.page, pages: document.numPages })}</p>
          <button type="button" class="plain-button" onClick={() => printing.value?.stop.abort()}>
            {t('reader.printing-stop')}
          </button>
        </div>
      )}
    </>
  );
}

/** Where the words are those that were read: of another version, they say nothing of it. */
function writingOn(session: Session, answer: Answer | undefined, act: number): Writing | undefined {
  if (answer === undefined || answer.unfinished !== undefined || answer.replaced !== undefined) return undefined;
  const { address, reading } = answer;
  const vote = reading.deliberations[act]?.votes.findIndex(({ scope }) => scope === 'act') ?? -1;
  return { answer, act, vote, write: (request) => session.write({ ...request, address, sha256: reading.sha256 }) };
}

/** One and the same, so that nothing is drawn anew for it. */
const NO_ACTS: readonly never[] = [];
const NO_NOTES: readonly never[] = [];
