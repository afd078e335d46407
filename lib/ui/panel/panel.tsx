import { useEffect, useId, useRef } from 'preact/hooks';
import type { Answer, DocumentState } from '../../model/document.ts';
import type { ActSource } from '../../model/related.ts';
import { copyToClipboard } from '../clipboard.ts';
import type { Language } from '../language.ts';
import { panelWords } from '../words/panel-words.ts';
import { AnswerView } from './answer-view.tsx';
import { FailureView, NoAnswerView } from './failure-view.tsx';
import { PanelScopeProvider } from './panel-context.ts';
import { PanelHeader } from './panel-header.tsx';
import { ProgressView } from './progress-view.tsx';

export interface PanelProps {
  /** Address of the document. */
  address: string;
  state: DocumentState;
  /** What was read, as soon as it is known; kept while the document is read again. */
  answer?: Answer | undefined;
  /** Shows the act that holds this page first, of a document with several. */
  page?: number;
  language: Language;
  /** Over a page, at its side; or filling a page of its own (side panel, sidebar). */
  placement?: 'overlay' | 'page';
  /** Put the focus on the panel as it opens: it was opened from the keyboard. */
  takeFocus?: boolean;
  onLanguage: (language: Language) => void;
  /** Read the document: for the first time, or again. */
  onRead: () => void;
  onCancel: () => void;
  /** Absent where the browser closes the panel itself. */
  onClose?: () => void;
  /** Show the answer of a related act instead. Without it, related acts only link to their documents. */
  onOpenAct?: (source: ActSource) => void;
  copy?: (text: string) => Promise<boolean>;
}

/** Everything that is known of one document. Escape closes it. */
export function Panel(props: PanelProps) {
  const { address, language, placement = 'overlay', takeFocus = false, onClose, onLanguage } = props;
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const t = panelWords(language);
  useEffect(() => {
    if (takeFocus) root.current?.focus({ preventScroll: true });
  }, [takeFocus]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || onClose === undefined) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <PanelScopeProvider value={{ language, t, address }}>
      <div
        class="delibere panel"
        data-placement={placement}
        lang={language}
        ref={root}
        tabIndex={-1}
        role="dialog"
        aria-labelledby={id}
        onKeyDown={onKeyDown}
      >
        <h1 class="visually-hidden" id={id}>
          {t('panel.label')}
        </h1>
        <PanelHeader onLanguage={onLanguage} onClose={onClose} />
        <PanelBody {...props} />
      </div>
    </PanelScopeProvider>
  );
}

function PanelBody({ state, answer, page, language, onRead, onCancel, onOpenAct, copy = copyToClipboard }: PanelProps) {
  const t = panelWords(language);
  if (answer !== undefined && answer.reading.deliberations.length > 0) {
    return (
      <>
        {state.phase === 'failed' && (
          <p class="notice" role="alert">
            {t('panel.kept')} {t(`failure.${state.failure.code}`)}
          </p>
        )}
        {state.phase === 'reading' && (
          <p class="notice" role="status">
            {t('panel.updating')}
          </p>
        )}
        <AnswerView answer={answer} page={page} copy={copy} onOpenAct={onOpenAct} />
      </>
    );
  }
  if (state.phase === 'failed') return <FailureView failure={state.failure} onRetry={onRead} />;
  if (state.phase === 'answered' && (answer !== undefined || state.summary.status !== 'read')) {
    return <NoAnswerView status={answer?.reading.status ?? state.summary.status} onRetry={onRead} />;
  }
  return <ProgressView state={state} onRead={onRead} onCancel={onCancel} />;
}
