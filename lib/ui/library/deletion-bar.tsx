import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../language.ts';
import { libraryWords } from '../words/library-words.ts';
import type { Deletion, DeletionPhase } from './deletion.ts';

export interface DeletionBarProps {
  deletion: Deletion;
  language: Language;
  onErased: () => void;
}

/** The question before documents are deleted, then the way back. Nothing where nothing was asked. */
export function DeletionBar({ deletion, language, onErased }: DeletionBarProps) {
  const t = libraryWords(language);
  const now = deletion.phase.value;
  if (now.phase === 'none') return null;
  if (now.phase === 'asking') {
    return (
      <Asked
        {...now}
        language={language}
        onErase={(which) => void deletion.erase(which).then(onErased)}
        onKeep={() => deletion.keep()}
      />
    );
  }
  return (
    <div class="library-deletion">
      {now.phase === 'failed' ? (
        <p role="alert">
          {t(`failure.${now.failure.code}`)} {t(`failure.${now.failure.code}.todo`)}
        </p>
      ) : (
        <p role="status">{t(`library.${now.phase}`, { count: now.documents })}</p>
      )}
      {deletion.canUndo && (
        <button type="button" class="plain-button" onClick={() => void deletion.undo()}>
          {t(now.phase === 'undone' ? 'library.erase.undo-earlier' : 'library.erase.undo')}
        </button>
      )}
    </div>
  );
}

interface AskedProps extends Omit<Extract<DeletionPhase, { phase: 'asking' }>, 'phase'> {
  language: Language;
  onErase: (which: 'own' | 'all') => void;
  onKeep: () => void;
}

/** The harmless answer has the focus. */
function Asked({ documents, acts, others, beside, language, onErase, onKeep }: AskedProps) {
  const t = libraryWords(language);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div
      class="library-deletion library-deletion-asked"
      role="group"
      aria-labelledby="delete-question"
      onKeyDown={({ key }) => key === 'Escape' && onKeep()}
    >
      <div>
        <p id="delete-question">{t('library.erase.confirm', { count: documents })}</p>
        {others > 0 && (
          <p>
            {acts === 1
              ? t('library.erase.one-act', { count: documents })
              : t('library.erase.sources', { count: others })}
          </p>
        )}
        {beside > 0 && <p>{t('library.erase.beside', { count: beside })}</p>}
        <p class="quiet">{others > 0 ? t('library.erase.why-all') : t('library.erase.why', { count: acts })}</p>
      </div>
      <div class="library-actions">
        <button type="button" class="plain-button" ref={keep} onClick={onKeep}>
          {t('library.erase.no')}
        </button>
        {others > 0 && (
          <button type="button" class="plain-button" onClick={() => onErase('own')}>
            {t('library.erase.own', { count: documents - others })}
          </button>
        )}
        <button type="button" class="main-button" onClick={() => onErase('all')}>
          {others > 0 ? t('library.erase.all', { count: documents }) : t('library.erase.yes')}
        </button>
      </div>
    </div>
  );
}
