import { useSignal } from '@preact/signals';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useCallback } from 'preact/hooks';
import type { Evidence } from '../../lib/model/evidence.ts';
import type { Language } from '../../lib/model/language.ts';
import type { MarkKind } from '../../lib/ui/reader/kinds.ts';
import { placeHash, type ReaderPlace } from '../../lib/ui/reader/reader-address.ts';
import type { ReaderState } from '../../lib/ui/reader/reader-state.ts';
import { Reader } from '../../lib/ui/reader/reader.tsx';
import { SessionPanel } from '../../lib/ui/session/session-panel.tsx';
import type { Session } from '../../lib/ui/session/session.ts';
import { readerWords } from '../../lib/ui/words/reader-words.ts';
import { changeSettings } from '../in-page/settings.ts';
import { printDocument, saveDocument } from './paper.ts';

export interface OpenReaderProps {
  state: ReaderState;
  session: Session;
  document: PDFDocumentProxy;
  place: ReaderPlace;
  language: Language;
}

/** The document is open; what was read of it comes when it comes. */
export function OpenReader({ state, session, document, place, language }: OpenReaderProps) {
  const t = readerWords(language);
  const printing = useSignal<{ page: number; stop: AbortController } | undefined>(undefined);
  const shown = session.shown.value;
  const { address } = place;

  const showPassage = useCallback(
    (of: string, { page, quote }: Evidence): void => {
      if (of === address) state.showPassage({ page, quote });
      else location.hash = placeHash({ address: of, page, quote });
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
        acts={shown?.answer?.reading.deliberations ?? NO_ACTS}
        place={place}
        record={
          shown !== undefined && (
            <SessionPanel
              session={session}
              shown={shown}
              placement="beside"
              language={language}
              onLanguage={(chosen) => void changeSettings({ language: chosen })}
            />
          )
        }
        onShowPassage={showPassage}
        onPrint={(withMarks) => void print(withMarks)}
        onDownload={() => void saveDocument(document, address)}
      />
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

/** One and the same, so that nothing is drawn anew for it. */
const NO_ACTS: readonly never[] = [];
