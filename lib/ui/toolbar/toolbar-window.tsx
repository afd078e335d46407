import type { ComponentChildren } from 'preact';
import { formatList } from '../format/lists.ts';
import type { Language } from '../language.ts';
import type { Batches } from '../session/batches.ts';
import { OpenListings } from '../batch/batch-list.tsx';
import { PageBatch, type PageBatchProps } from '../batch/page-batch.tsx';
import { Wordmark } from '../panel/signs.tsx';
import { toolbarWords } from '../words/toolbar-words.ts';
import type { Outcome, PageState } from './page-state.ts';

export interface ToolbarWindowProps {
  state: PageState;
  outcome: Outcome | undefined;
  language: Language;
  onOnce: () => void;
  onAlways: () => void;
  onFrames: () => void;
  onForget: () => void;
  onGiveBack: () => void;
  onLibrary: () => void;
  onOptions: () => void;
  /** Opens the answer to the PDF of the tab. */
  onAnswer: () => void;
  /** Opens the browser's own panel. */
  onSide: () => void;
  /** Reads the documents of the page as a whole. Absent while none have their marks. */
  whole?: Omit<PageBatchProps, 'language' | 'onFollow'> | undefined;
  /** Listings that are being read, of whatever page. */
  batches?: Batches;
}

/** The small window that the toolbar button opens: what the page holds, and what can be done about it. */
export function ToolbarWindow(props: ToolbarWindowProps) {
  const { outcome, language, onLibrary, onOptions } = props;
  const t = toolbarWords(language);
  return (
    <main class="panel toolbar-window" lang={language} aria-label={t('popup.label')}>
      <div class="header">
        <Wordmark name={t('popup.label')} />
        <button type="button" class="text-button" onClick={onLibrary}>
          {t('popup.library')}
        </button>
        <button type="button" class="text-button" onClick={onOptions}>
          {t('popup.options')}
        </button>
      </div>
      <div class="toolbar-content">
        <Content {...props} />
        {props.batches && (
          <OpenListings batches={props.batches} language={language} page={props.whole?.page.address ?? ''} />
        )}
        <p class="toolbar-outcome" role="status">
          {outcome === undefined ? '' : t(`popup.${outcome}`)}
        </p>
      </div>
    </main>
  );
}

function Content(props: ToolbarWindowProps) {
  const { state, language, onForget, onGiveBack, onOnce } = props;
  const t = toolbarWords(language);
  switch (state.kind) {
    case 'looking':
      return <p role="status">{t('popup.looking')}</p>;
    case 'closed':
      return <Said lead={t('popup.closed')}>{t('popup.closed.why')}</Said>;
    case 'no-addresses':
      return (
        <>
          <Site name={t('popup.known', { authority: state.authority })} />
          <Said lead={t('popup.no-addresses')}>{t('popup.no-addresses.todo')}</Said>
        </>
      );
    case 'withdrawn':
      return (
        <>
          <Said lead={t('popup.withdrawn', { host: state.host })}>{t('popup.withdrawn.why')}</Said>
          <Choice main action={t('popup.give-back')} onChoose={onGiveBack} />
        </>
      );
    case 'known':
      return (
        <>
          <Site name={t('popup.known', { authority: state.authority })} />
          <Marked documents={state.documents} language={language} />
          <Whole {...props} />
          <Choice action={t('popup.side')} onChoose={props.onSide} />
        </>
      );
    case 'allowed':
      return (
        <>
          <Site name={t('popup.allowed', { host: state.host })} />
          <Marked documents={state.documents} language={language} />
          <WithoutAddress count={state.withoutAddress} language={language} />
          <Whole {...props} />
          <Choice action={t('popup.side')} onChoose={props.onSide} />
          <Choice action={t('popup.forget')} onChoose={onForget} />
        </>
      );
    case 'pdf':
      return (
        <>
          <Site name={t('popup.page', { host: state.host })} />
          <p class="toolbar-lead">{t('popup.document')}</p>
          <Choice main action={t('popup.open-answer')} onChoose={props.onAnswer} />
        </>
      );
    case 'document':
      return (
        <>
          <Site name={t('popup.page', { host: state.host })} />
          <Said lead={t('popup.document')}>{t('popup.will-ask')}</Said>
          <Choice main action={t('popup.read-document')} onChoose={onOnce} />
        </>
      );
    case 'other':
      return <OtherPage {...props} state={state} />;
  }
}

const Whole = ({ whole, language }: ToolbarWindowProps) =>
  whole === undefined ? null : <PageBatch {...whole} language={language} />;

type OtherProps = ToolbarWindowProps & { state: Extract<PageState, { kind: 'other' }> };

function OtherPage(props: OtherProps) {
  const { state, language, onOnce, onAlways, onFrames } = props;
  const t = toolbarWords(language);
  const { documents, hosts, frames } = state;
  const inFrames = documents === 0 && frames.length > 0;
  return (
    <>
      <Site name={t('popup.page', { host: state.host })} />
      {documents > 0 && (
        <Said lead={t('popup.count', { count: documents })}>
          {state.marked ? t('popup.marks') : t('popup.hosts', { hosts: formatList([...hosts], language) })}
        </Said>
      )}
      <WithoutAddress count={state.withoutAddress} language={language} />
      {documents === 0 && state.withoutAddress === 0 && !inFrames && (
        <Said lead={t('popup.none')}>{t('popup.none.why')}</Said>
      )}
      <Whole {...props} />
      {documents > 0 && (
        <>
          {!state.marked && <Choice main action={t('popup.once')} why={t('popup.once.why')} onChoose={onOnce} />}
          <Choice action={t('popup.always')} why={t('popup.always.why')} onChoose={onAlways} />
        </>
      )}
      {inFrames && (
        <>
          <p>{t('popup.frames', { hosts: formatList([...frames], language) })}</p>
          <Choice
            main
            action={t('popup.look-in-frames', { hosts: formatList([...frames], language) })}
            onChoose={onFrames}
          />
        </>
      )}
      {(documents > 0 || inFrames) && <p class="quiet">{t('popup.will-ask')}</p>}
    </>
  );
}

const Site = ({ name }: { name: string }) => <h1 class="toolbar-site">{name}</h1>;

function Said({ lead, children }: { lead: string; children: ComponentChildren }) {
  return (
    <>
      <p class="toolbar-lead">{lead}</p>
      <p class="quiet">{children}</p>
    </>
  );
}

function Marked({ documents, language }: { documents: number; language: Language }) {
  const t = toolbarWords(language);
  if (documents === 0) return <Said lead={t('popup.none')}>{t('popup.none.why')}</Said>;
  return <Said lead={t('popup.count', { count: documents })}>{t('popup.marks')}</Said>;
}

function WithoutAddress({ count, language }: { count: number; language: Language }) {
  return count === 0 ? null : <p>{toolbarWords(language)('popup.without-address', { count })}</p>;
}

interface ChoiceProps {
  action: string;
  why?: string;
  main?: boolean;
  onChoose: () => void;
}

function Choice({ action, why, main = false, onChoose }: ChoiceProps) {
  return (
    <div class="toolbar-choice">
      <button type="button" class={main ? 'main-button' : 'plain-button'} onClick={onChoose}>
        {action}
      </button>
      {why !== undefined && <p class="quiet">{why}</p>}
    </div>
  );
}
