import type { Language } from '../language.ts';
import { useBesideDocument } from './beside-document.ts';
import { usePanel } from './panel-context.ts';
import { CloseSign, CollectionSign, ListSign, Wordmark } from './signs.tsx';

export interface PanelHeaderProps {
  onLanguage: (language: Language) => void;
  /** Opens the list of the page's documents in the browser's own panel; absent where it cannot be opened from here. */
  onList?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

/** Whose panel this is, the other language, and the way out. */
export function PanelHeader({ onLanguage, onList, onClose }: PanelHeaderProps) {
  const { t, language } = usePanel();
  const library = useBesideDocument()?.onLibrary;
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <div class="header">
      <Wordmark name={t('panel.name')} />
      <button type="button" class="text-button" lang={other} onClick={() => onLanguage(other)}>
        {t('panel.other-language')}
      </button>
      {library !== undefined && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('panel.library')}
          title={t('panel.library')}
          onClick={library}
        >
          <CollectionSign />
        </button>
      )}
      {onList !== undefined && (
        <button type="button" class="icon-button" aria-label={t('panel.list')} title={t('panel.list')} onClick={onList}>
          <ListSign />
        </button>
      )}
      {onClose !== undefined && (
        <button type="button" class="icon-button" aria-label={t('panel.close')} onClick={onClose}>
          <CloseSign />
        </button>
      )}
    </div>
  );
}
