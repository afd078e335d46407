import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../model/result.ts';
import { formatBytes } from '../format/bytes.ts';
import type { Language } from '../language.ts';
import { optionsWords } from '../words/options-words.ts';

/** What is stored. */
export interface Kept {
  documents: number;
  acts: number;
  /** Bytes; undefined where the browser does not tell. */
  bytes: number | undefined;
}

export interface KeptSectionProps {
  /** Undefined until it is counted. */
  kept: Kept | undefined;
  failure: Failure | undefined;
  /** What was erased can still be put back. */
  state: 'kept' | 'erased' | 'undone';
  onErase: () => void;
  onUndo: () => void;
  /** Wanted before anything is erased. */
  onBackUp: () => void;
}

/** What is kept on the reader's machine, and how to get rid of it. */
export function KeptSection(props: KeptSectionProps & { language: Language }) {
  const { kept, failure, state, language, onErase, onUndo, onBackUp } = props;
  const t = optionsWords(language);
  const [asking, setAsking] = useState(false);
  const answered = (): void => setAsking(false);
  return (
    <section class="options-section" aria-labelledby="kept">
      <h2 id="kept">{t('options.kept')}</h2>
      {kept !== undefined && (
        <ul class="options-kept">
          <li>{t('options.kept.documents', { count: kept.documents })}</li>
          <li>{t('options.kept.acts', { count: kept.acts })}</li>
          {kept.bytes !== undefined && <li>{t('options.kept.size', { size: formatBytes(kept.bytes, language) })}</li>}
        </ul>
      )}
      {failure !== undefined && (
        <p class="options-warn" role="alert">
          {t('options.kept.unknown', { reason: t(`failure.${failure.code}`) })}
        </p>
      )}
      <p role="status" class="options-outcome">
        {state === 'kept' ? '' : t(state === 'erased' ? 'options.erased' : 'options.undone')}
      </p>
      {state === 'erased' && (
        <button type="button" class="main-button" onClick={onUndo}>
          {t('options.erase.undo')}
        </button>
      )}
      {state !== 'erased' && !asking && (
        <button
          type="button"
          class="plain-button"
          disabled={kept === undefined || kept.documents === 0}
          onClick={() => setAsking(true)}
        >
          {t('options.erase')}
        </button>
      )}
      {asking && kept !== undefined && (
        <Asked
          language={language}
          documents={kept.documents}
          onErase={() => {
            answered();
            onErase();
          }}
          onKeep={answered}
          onBackUp={() => {
            answered();
            onBackUp();
          }}
        />
      )}
    </section>
  );
}

interface AskedProps {
  documents: number;
  language: Language;
  onErase: () => void;
  onKeep: () => void;
  onBackUp: () => void;
}

/** The question before anything is erased. The harmless answer has the focus. */
function Asked({ documents, language, onErase, onKeep, onBackUp }: AskedProps) {
  const t = optionsWords(language);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div class="options-asked" role="group" aria-labelledby="erase-question">
      <p id="erase-question">{t('options.erase.confirm', { count: documents })}</p>
      <p class="quiet">{t('options.erase.why')}</p>
      <div class="options-actions">
        <button type="button" class="plain-button" ref={keep} onClick={onKeep}>
          {t('options.erase.no')}
        </button>
        <button type="button" class="plain-button" onClick={onBackUp}>
          {t('options.erase.backup')}
        </button>
        <button type="button" class="main-button" onClick={onErase}>
          {t('options.erase.yes')}
        </button>
      </div>
    </div>
  );
}
