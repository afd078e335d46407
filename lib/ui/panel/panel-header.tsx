import type { Language } from '../language.ts';
import { usePanel } from './panel-context.ts';
import { CloseSign, Wordmark } from './signs.tsx';

export interface PanelHeaderProps {
  onLanguage: (language: Language) => void;
  onClose?: (() => void) | undefined;
}

/** Whose panel this is, the other language, and the way out. */
export function PanelHeader({ onLanguage, onClose }: PanelHeaderProps) {
  const { t, language } = usePanel();
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <div class="header">
      <Wordmark name={t('panel.name')} />
      <button type="button" class="text-button" lang={other} onClick={() => onLanguage(other)}>
        {t('panel.other-language')}
      </button>
      {onClose !== undefined && (
        <button type="button" class="icon-button" aria-label={t('panel.close')} onClick={onClose}>
          <CloseSign />
        </button>
      )}
    </div>
  );
}
