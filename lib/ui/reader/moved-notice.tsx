import type { ReaderWords } from '../words/reader-words.ts';
import type { Moved } from './marks.ts';

export interface MovedNoticeProps {
  t: ReaderWords;
  moved: Moved;
  onReadAgain: () => void;
}

/** The document is not the version that was read: what of it is shown, and what to do. */
export function MovedNotice({ t, moved, onReadAgain }: MovedNoticeProps) {
  const found = [...moved.values()].filter((place) => place !== undefined).length;
  return (
    <div class="moved-notice" role="status">
      <p>{t('reader.changed', { found, count: moved.size })}</p>
      <button type="button" class="plain-button" onClick={onReadAgain}>
        {t('reader.read-again')}
      </button>
    </div>
  );
}
