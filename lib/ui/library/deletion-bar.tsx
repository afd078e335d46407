import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../language.ts';
import { libraryWords } from '../words/library-words.ts';
import type { Deletion } from './deletion.ts';

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
        onErase={() => void deletion.erase().then(onErased)}
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
      {now.phase === 'erased' && (
        <button type="button" class="plain-button" onClick={() => void deletion.undo()}>
          {t('library.erase.undo')}
        </button>
      )}
    </div>
  );
}

interface AskedProps {
  documents: number;
  acts: number;
  language: Language;
  onErase: () => void;
  onKeep: () => void;
}

/** The harmless answer has the focus. */
function Asked({ documents, acts, language, onErase, onKeep }: AskedProps) {
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
        <p class="quiet">{t('library.erase.why', { count: acts })}</p>
      </div>
      <div class="library-actions">
        <button type="button" class="plain-button" ref={keep} onClick={onKeep}>
          {t('library.erase.no')}
        </button>
        <button type="button" class="main-button" onClick={onErase}>
          {t('library.erase.yes')}
        </button>
      </div>
    </div>
  );
}
