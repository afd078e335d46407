import { useId } from 'preact/hooks';
import { formatBytes } from '../format/bytes.ts';
import type { Language } from '../language.ts';
import { optionsWords } from '../words/options-words.ts';

/** What keeping files costs, in bytes. */
export interface FilesKept {
  files: number;
  bytes: number;
  documents: number;
  /** On the average of the documents that were read; absent before there are any. */
  bytesPerDocument?: number;
  /** What the browser still grants; absent where it does not tell. */
  room?: number;
}

export interface FilesSectionProps {
  language: Language;
  keep: boolean;
  /** Undefined until it is counted. */
  kept: FilesKept | undefined;
  /** What was erased can still be put back. */
  state: 'kept' | 'erased' | 'undone';
  onKeep: (keep: boolean) => void;
  onErase: () => void;
  onUndo: () => void;
}

/** Whether the files of documents are kept, what that costs, and how to be rid of them. */
export function FilesSection(props: FilesSectionProps) {
  const { language, keep, kept, state, onKeep, onErase, onUndo } = props;
  const t = optionsWords(language);
  const id = useId();
  return (
    <section class="options-section" aria-labelledby={`${id}-files`}>
      <h2 id={`${id}-files`}>{t('options.files')}</h2>
      <div class="options-way">
        <input
          type="checkbox"
          id={id}
          name="files"
          checked={keep}
          aria-describedby={`${id}-why`}
          onChange={({ currentTarget }) => onKeep(currentTarget.checked)}
        />
        <label for={id}>{t('options.files.keep')}</label>
        <p class="quiet" id={`${id}-why`}>
          {t('options.files.why')}
        </p>
      </div>
      {kept !== undefined && <Cost kept={kept} language={language} />}
      <p role="status" class="options-outcome">
        {state === 'kept' ? '' : t(state === 'erased' ? 'options.files.erased' : 'options.files.undone')}
      </p>
      {state === 'erased' && (
        <button type="button" class="main-button" onClick={onUndo}>
          {t('options.erase.undo')}
        </button>
      )}
      {!keep && kept !== undefined && kept.files > 0 && (
        <div class="options-asked" role="group" aria-labelledby={`${id}-left`}>
          <p id={`${id}-left`}>
            {t('options.files.left', { count: kept.files, size: formatBytes(kept.bytes, language) })}
          </p>
          <button type="button" class="plain-button" onClick={onErase}>
            {t('options.files.erase')}
          </button>
        </div>
      )}
    </section>
  );
}

function Cost({ kept, language }: { kept: FilesKept; language: Language }) {
  const t = optionsWords(language);
  const { files, bytes, documents, bytesPerDocument, room } = kept;
  const say = (amount: number): string => formatBytes(amount, language);
  return (
    <ul class="options-kept">
      <li>
        {t('options.files.count', { count: files, documents })}
        {files > 0 && <> · {t('options.kept.size', { size: say(bytes) })}</>}
      </li>
      {bytesPerDocument !== undefined && (
        <li>
          {t('options.files.estimate', {
            each: say(bytesPerDocument),
            all: say(bytesPerDocument * documents),
          })}
        </li>
      )}
      {room !== undefined && <li class="quiet">{t('options.files.room', { size: say(room) })}</li>}
    </ul>
  );
}
