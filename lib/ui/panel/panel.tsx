import type { ComponentChildren } from 'preact';
import type { Answer, DocumentState } from '../../model/document.ts';
import type { ActSource } from '../../model/related.ts';
import { copyToClipboard } from '../clipboard.ts';
import type { Language } from '../language.ts';
import { panelWords } from '../words/panel-words.ts';
import { AnswerView } from './answer-view.tsx';
import { FailureView, NoAnswerView } from './failure-view.tsx';
import { PanelFrame, type Placement } from './panel-frame.tsx';
import { ProgressView } from './progress-view.tsx';
import { UnfinishedNotice } from './unfinished-notice.tsx';
import type { OnWrite } from './writing.ts';

export interface PanelProps {
  /** Address of the document. */
  address: string;
  /** The document is what the tab beside shows: nobody needs to open it. */
  inTab?: boolean;
  state: DocumentState;
  /** What was read, as soon as it is known; kept while the document is read again. */
  answer?: Answer | undefined;
  /** Shows the act that holds this page first, of a document with several. */
  page?: number;
  language: Language;
  placement?: Placement;
  /** Put the focus on the panel as it opens: it was opened from the keyboard. */
  takeFocus?: boolean;
  /** Stands between the header and the answer: the way back to where the document was chosen. */
  above?: ComponentChildren;
  onLanguage: (language: Language) => void;
  /** Read the document: for the first time, or again. */
  onRead: () => void;
  onCancel: () => void;
  /** Opens the list of the page's documents; absent where that cannot be done from here. */
  onList?: (() => void) | undefined;
  /** Absent where the browser closes the panel itself. */
  onClose?: () => void;
  /** Show the answer of a related act instead. Without it, related acts only link to their documents. */
  onOpenAct?: (source: ActSource) => void;
  /** Without it, nothing can be corrected or noted. */
  onWrite?: OnWrite;
  copy?: (text: string) => Promise<boolean>;
}

/** Everything that is known of one document. Escape closes it. */
export function Panel(props: PanelProps) {
  const { address, inTab = false, language, placement = 'overlay', takeFocus = false, above } = props;
  return (
    <PanelFrame
      label={panelWords(language)('panel.label')}
      address={address}
      inTab={inTab}
      language={language}
      placement={placement}
      takeFocus={takeFocus}
      onLanguage={props.onLanguage}
      onList={props.onList}
      onClose={props.onClose}
    >
      {above}
      <PanelBody {...props} />
    </PanelFrame>
  );
}

function PanelBody({
  state,
  answer,
  page,
  language,
  onRead,
  onCancel,
  onOpenAct,
  onWrite,
  copy = copyToClipboard,
}: PanelProps) {
  const t = panelWords(language);
  if (answer !== undefined && answer.reading.deliberations.length > 0) {
    return (
      <>
        {state.phase === 'failed' && (
          <p class="notice" role="alert">
            {t('panel.kept')} {t(`failure.${state.failure.code}`)}
          </p>
        )}
        {answer.unfinished !== undefined && <UnfinishedNotice answer={answer} state={state} onCancel={onCancel} />}
        {answer.unfinished === undefined && state.phase === 'reading' && (
          <p class="notice" role="status">
            {t('panel.updating')}
          </p>
        )}
        <AnswerView answer={answer} page={page} copy={copy} onOpenAct={onOpenAct} onWrite={onWrite} />
      </>
    );
  }
  if (state.phase === 'failed') {
    return <FailureView failure={state.failure} retryAt={state.retryAt} onRetry={onRead} onGiveUp={onCancel} />;
  }
  if (state.phase === 'answered' && (answer !== undefined || state.summary.status !== 'read')) {
    return <NoAnswerView status={answer?.reading.status ?? state.summary.status} onRetry={onRead} />;
  }
  return <ProgressView state={state} onRead={onRead} onCancel={onCancel} />;
}
