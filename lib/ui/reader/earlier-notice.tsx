import type { ReaderWords } from '../words/reader-words.ts';

export interface EarlierNoticeProps {
  t: ReaderWords;
  /** When this version was read, as is said. */
  read: string;
  /** When the one after it was. */
  replaced: string;
  onCurrent: () => void;
}

/** This is not what the address serves today. */
export function EarlierNotice({ t, read, replaced, onCurrent }: EarlierNoticeProps) {
  return (
    <div class="moved-notice" role="status">
      <p>{t('reader.earlier', { read, replaced })}</p>
      <button type="button" class="plain-button" onClick={onCurrent}>
        {t('reader.earlier-current')}
      </button>
    </div>
  );
}
