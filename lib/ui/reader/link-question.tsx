import { useEffect, useId, useRef } from 'preact/hooks';
import type { ReaderWords } from '../words/reader-words.ts';

export interface LinkQuestionProps {
  t: ReaderWords;
  /** Where the document's link leads: http(s), already checked. */
  address: string;
  onStay: () => void;
}

/** A document's link is followed only by one who has seen where it leads. */
export function LinkQuestion({ t, address, onStay }: LinkQuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={heading} onClose={onStay}>
      <h2 id={heading}>{t('reader.link-heading')}</h2>
      <p>{t('reader.link-text')}</p>
      <p class="dialog-address">{address}</p>
      <div class="dialog-buttons">
        <button type="button" class="plain-button" onClick={onStay}>
          {t('reader.link-stay')}
        </button>
        <a class="main-button" href={address} target="_blank" rel="noopener noreferrer" onClick={onStay}>
          {t('reader.link-follow')}
        </a>
      </div>
    </dialog>
  );
}
