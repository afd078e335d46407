import { useEffect, useId, useRef } from 'preact/hooks';
import type { Language } from '../../language.ts';
import { exportWords, type ExportWords } from '../../words/export-words.ts';
import { AskedSection } from './asked-section.tsx';
import type { ExportState } from './export-state.ts';
import { FormatChoice } from './format-choice.tsx';

export interface ExportDialogProps {
  state: ExportState;
  language: Language;
  onClose: () => void;
}

/** Chooses a format, asks what it needs, and makes the files. */
export function ExportDialog({ state, language, onClose }: ExportDialogProps) {
  const t = exportWords(language);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
    return () => state.end();
  }, [state]);
  const { phase } = state.phase.value;
  return (
    <dialog ref={dialog} class="export-dialog" aria-labelledby={heading} onClose={onClose}>
      <form
        class="export-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (phase !== 'working') void state.save();
        }}
      >
        <header>
          <h2 id={heading}>{t('export.title', { count: state.count })}</h2>
          <p class="quiet">{t('export.whole-acts')}</p>
        </header>
        <div class="export-body">
          <FormatChoice
            format={state.format.value}
            disabled={phase === 'working'}
            t={t}
            onChoose={(format) => void state.choose(format)}
          />
          {state.format.value === 'scdl' && <AskedSection state={state} t={t} />}
        </div>
        <footer class="export-foot">
          <Ending state={state} t={t} />
          <div class="export-buttons">
            {phase === 'working' ? (
              <button type="button" class="plain-button" onClick={() => state.cancel()}>
                {t('export.cancel')}
              </button>
            ) : (
              <>
                <button type="button" class="plain-button" onClick={() => dialog.current?.close()}>
                  {t('export.close')}
                </button>
                <button type="submit" class="main-button">
                  {t('export.save')}
                </button>
              </>
            )}
          </div>
        </footer>
      </form>
    </dialog>
  );
}

/** How far it is, what came of it, or what went wrong. */
function Ending({ state, t }: { state: ExportState; t: ExportWords }) {
  const now = state.phase.value;
  switch (now.phase) {
    case 'choosing':
      return <p role="status" />;
    case 'working': {
      const words = t('export.working', { done: now.done, total: state.count });
      return (
        <p role="status">
          {words}
          <progress class="progress" aria-label={words} max={state.count} value={now.done} />
        </p>
      );
    }
    case 'saved':
      return (
        <p role="status">
          <strong>{t('export.saved', { name: now.saved.name })}</strong>{' '}
          {now.saved.files > 1 && t('export.saved.holds', { count: now.saved.files })}
        </p>
      );
    case 'failed':
      return (
        <p role="alert" class="library-wrong">
          {t(`failure.${now.failure.code}`)} {t(`failure.${now.failure.code}.todo`)}
        </p>
      );
  }
}
