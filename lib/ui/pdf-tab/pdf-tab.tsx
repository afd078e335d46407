import { useEffect, useRef } from 'preact/hooks';
import type { DocumentState } from '../../model/document.ts';
import type { Language } from '../language.ts';
import { Sign } from '../panel/signs.tsx';
import { panelWords } from '../words/panel-words.ts';
import { tabText } from './tab-text.ts';

export interface PdfTabProps {
  state: DocumentState;
  language: Language;
  /** The panel was just folded from inside: the focus comes back to the tab. */
  takeFocus: boolean;
  onOpen: () => void;
  /** The reader does not want it beside this document. */
  onDismiss: () => void;
}

/** The folded panel: a slim tab beside the PDF that says the answer in short. Pressed, it opens; Escape takes it away. */
export function PdfTab({ state, language, takeFocus, onOpen, onDismiss }: PdfTabProps) {
  const t = panelWords(language);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takeFocus) button.current?.focus({ preventScroll: true });
  }, []);
  const { kind, text, toCheck } = tabText(state, language);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDismiss();
  };
  return (
    <section class="delibere pdf-tab" lang={language} aria-label={t('panel.name')}>
      <button
        type="button"
        class="pdf-tab-button"
        data-state={kind}
        data-to-check={toCheck}
        aria-expanded={false}
        ref={button}
        onClick={onOpen}
        onKeyDown={onKeyDown}
      >
        <Sign />
        <span class="pdf-tab-text">
          <span class="pdf-tab-name">{t('pdf-tab.name')}</span> {text}
          {toCheck && <span class="pdf-tab-check"> {t('pdf-tab.to-check')}</span>}
        </span>
      </button>
    </section>
  );
}
