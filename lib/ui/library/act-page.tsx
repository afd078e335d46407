import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { fileAddress } from '../../model/file-address.ts';
import type { Failure } from '../../model/result.ts';
import type { Language } from '../language.ts';
import { BesideDocumentProvider, useBesideDocument, type BesideDocument } from '../panel/beside-document.ts';
import { PanelFrame } from '../panel/panel-frame.tsx';
import { ArrowSign } from '../panel/signs.tsx';
import { SessionPanel } from '../session/session-panel.tsx';
import type { Session } from '../session/session.ts';
import { libraryWords } from '../words/library-words.ts';
import type { LibraryState } from './library-state.ts';

export interface ActPageProps {
  /** `sha256#n` */
  id: string;
  state: LibraryState;
  session: Session;
  language: Language;
  onLanguage: (language: Language) => void;
}

const partsOf = (id: string): { sha256: string; index: number } => {
  const [sha256 = '', place = '0'] = id.split('#');
  return { sha256, index: Number(place) };
};

/** One act with everything that is known of it; the list that it was opened from is a step away. */
export function ActPage({ id, state, session, language, onLanguage }: ActPageProps) {
  const t = libraryWords(language);
  const { sha256, index } = partsOf(id);
  const lookedUp = useSignal<'looking' | 'known' | 'gone' | Failure>('looking');
  const beside = useBesideDocument();
  const act = useSignal(index);
  act.value = index;
  useEffect(() => {
    let left = false;
    const lookUp = async (): Promise<void> => {
      const found = await state.source.act(id);
      if (left) return;
      if (!found.ok) lookedUp.value = found.error;
      else if (found.value === undefined) lookedUp.value = 'gone';
      else {
        const { address, page } = found.value;
        const document = address === '' ? fileAddress(sha256) : address;
        if (session.shown.value?.address !== document)
          session.open(document, { takeFocus: true, page, onlyKnown: true });
        lookedUp.value = 'known';
      }
    };
    lookedUp.value = 'looking';
    void lookUp();
    return () => {
      left = true;
    };
  }, [id]);
  useEffect(() => () => session.leave(), [session]);
  // The reader may choose another act of the same document.
  useSignalEffect(() => {
    if (act.value !== partsOf(state.place.peek().act ?? '').index) state.turnTo(`${sha256}#${act.value}`);
  });
  const around = useMemo((): BesideDocument => ({ onShowPassage: () => {}, ...beside, act }), [beside, act]);
  const shown = session.shown.value;
  const newer = useComputed(() => {
    const reading = session.shown.value?.answer?.reading;
    return reading !== undefined && reading.sha256 !== '' && reading.sha256 !== sha256;
  }).value;
  const above = (
    <>
      <Ways id={id} state={state} language={language} />
      {newer && (
        <p class="notice" role="status">
          {t('library.act.newer')}
        </p>
      )}
    </>
  );
  if (lookedUp.value !== 'known' || shown === undefined) {
    return (
      <PanelFrame label={t('panel.label')} address="" language={language} placement="page" onLanguage={onLanguage}>
        {above}
        <div class="state">{sayLookedUp(lookedUp.value, language)}</div>
      </PanelFrame>
    );
  }
  return (
    <BesideDocumentProvider value={around}>
      <SessionPanel
        session={session}
        shown={shown}
        language={language}
        placement="page"
        above={above}
        onLanguage={onLanguage}
        onOpenAct={({ actId }) => state.openAct(actId)}
      />
    </BesideDocumentProvider>
  );
}

function sayLookedUp(lookedUp: 'looking' | 'known' | 'gone' | Failure, language: Language) {
  const t = libraryWords(language);
  if (lookedUp === 'looking' || lookedUp === 'known') return <p role="status">{t('progress.opening')}</p>;
  if (lookedUp === 'gone') {
    return (
      <>
        <h2 class="state-lead">{t('library.act.gone')}</h2>
        <p>{t('library.act.gone.why')}</p>
      </>
    );
  }
  return (
    <p role="alert">
      {t(`failure.${lookedUp.code}`)} {t(`failure.${lookedUp.code}.todo`)}
    </p>
  );
}

/** Back to the list, and through it act by act. */
function Ways({ id, state, language }: { id: string; state: LibraryState; language: Language }) {
  const t = libraryWords(language);
  const { from } = state.left;
  const total = state.lines.shown.value?.total ?? 0;
  const go = async (index: number, by: 1 | -1): Promise<void> => {
    // Several lines may be of one act, one grant each.
    for (let next = index; next >= 0 && next < total; next += by) {
      const other = await state.actAt(next);
      if (other !== undefined && other !== id) return state.turnTo(other, next);
    }
  };
  return (
    <div class="way-back library-ways-back">
      <button type="button" class="text-button" onClick={() => state.closeAct()}>
        <ArrowSign previous />
        {t('library.act.back')}
      </button>
      {from !== undefined && total > 0 && (
        <span class="library-steps">
          <button
            type="button"
            class="icon-button"
            aria-label={t('library.act.previous')}
            title={t('library.act.previous')}
            disabled={from <= 0}
            onClick={() => void go(from - 1, -1)}
          >
            <ArrowSign previous />
          </button>
          <span class="quiet">{t('library.act.position', { place: from + 1, total })}</span>
          <button
            type="button"
            class="icon-button"
            aria-label={t('library.act.next')}
            title={t('library.act.next')}
            disabled={from >= total - 1}
            onClick={() => void go(from + 1, 1)}
          >
            <ArrowSign />
          </button>
        </span>
      )}
    </div>
  );
}
