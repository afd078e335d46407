import { useId } from 'preact/hooks';
import { readShare, type DocumentState } from '../../model/document.ts';
import { formatDay } from '../format/dates.ts';
import { markText, SEPARATOR } from '../mark/mark-text.ts';
import { usePanel, type PanelScope } from '../panel/panel-context.ts';
import { CheckSign } from '../panel/signs.tsx';
import type { ListedState } from '../session/listing.ts';
import { figuresOf } from './figures.ts';

export interface DocumentRowProps {
  document: ListedState;
  onOpen: () => void;
}

/** One document of the page: what it is called, its answer in one line, whether its votes add up. Pressing it opens the answer. */
export function DocumentRow({ document, onOpen }: DocumentRowProps) {
  const { t, language } = usePanel();
  const id = useId();
  const state = document.state.value;
  const { kind, parts } = markText(state, language);
  return (
    <li class="document-row" data-state={kind} data-address={document.address}>
      <button type="button" class="document-open" aria-describedby={id} onClick={onOpen}>
        <span lang="fr">{nameOf(document.label, state) || t('side.unnamed')}</span>
      </button>
      <div class="document-answer" id={id}>
        <p class="document-parts">
          {parts.map(({ field, text }, index) => (
            <span key={text}>
              {index > 0 && SEPARATOR}
              <span data-field={field}>{text}</span>
            </span>
          ))}
        </p>
        <Checks state={state} />
      </div>
      <Progress state={state} label={t('progress.label')} />
    </li>
  );
}

/** The act's own title where there is one act; else what the page calls the document. */
function nameOf(label: string, state: DocumentState): string {
  const [only, ...others] = state.phase === 'answered' ? state.summary.acts : [];
  return (others.length === 0 ? only?.title : undefined) ?? label;
}

/** Whether the votes add up, how many checks failed in all, and when an act that is alone was decided. */
function Checks({ state }: { state: DocumentState }) {
  const { t, language } = usePanel();
  if (state.phase !== 'answered' || state.summary.acts.length === 0) return null;
  const figures = figuresOf(state.summary.acts);
  const [only, ...others] = state.summary.acts;
  const session = others.length === 0 ? only?.session : undefined;
  const failed = state.summary.acts.reduce((sum, act) => sum + act.failedChecks, 0);
  return (
    <p class="document-checks" data-figures={figures}>
      {figures !== 'none' && <CheckSign failed={figures === 'disagree'} />}
      <span data-field="checks">{t(`side.figures.${figures}`)}</span>
      {failed > 0 && <ToCheck count={failed} t={t} />}
      {session !== undefined && (
        <time class="document-session" data-field="session" dateTime={session}>
          {SEPARATOR + formatDay(session, language)}
        </time>
      )}
    </p>
  );
}

function ToCheck({ count, t }: { count: number; t: PanelScope['t'] }) {
  return <span class="document-to-check">{SEPARATOR + t('answer.to-check', { count })}</span>;
}

function Progress({ state, label }: { state: DocumentState; label: string }) {
  if (state.phase !== 'queued' && state.phase !== 'reading') return null;
  return <progress class="progress" aria-label={label} max={1} value={readShare(state)} />;
}
