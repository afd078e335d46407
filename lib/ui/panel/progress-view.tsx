import type { DocumentState } from '../../model/document.ts';
import { formatBytes } from '../format/figures.ts';
import { usePanel, type PanelScope } from './panel-context.ts';

export interface ProgressViewProps {
  state: DocumentState & { phase: 'unread' | 'queued' | 'reading' | 'answered' };
  onRead: () => void;
  onCancel: () => void;
}

/** What happens while there is no answer yet, how far it is, and how to stop it. */
export function ProgressView({ state, onRead, onCancel }: ProgressViewProps) {
  const scope = usePanel();
  const { t } = scope;
  const { said, done } = progressOf(state, scope);
  return (
    <div class="state" data-state={state.phase}>
      <p class="state-lead" role="status">
        {said}
      </p>
      {state.phase === 'unread' ? (
        <button type="button" class="main-button" onClick={onRead}>
          {t('panel.read')}
        </button>
      ) : (
        <>
          <progress class="progress" aria-label={t('progress.label')} max={1} value={done} />
          <button type="button" class="plain-button" onClick={onCancel}>
            {t('panel.cancel')}
          </button>
        </>
      )}
    </div>
  );
}

/** The sentence, and the share done between 0 and 1 where it is known. */
function progressOf(state: ProgressViewProps['state'], { t, language }: PanelScope): { said: string; done?: number } {
  if (state.phase === 'unread') return { said: t('progress.unread') };
  if (state.phase === 'queued') return { said: t('progress.queued') };
  if (state.phase === 'answered') return { said: t('progress.opening') };
  const { receivedBytes, totalBytes, pagesRead, pages } = state;
  if (pagesRead !== undefined && pages !== undefined && pages > 0) {
    return { said: t('progress.pages', { read: pagesRead, count: pages }), done: pagesRead / pages };
  }
  if (receivedBytes === undefined) return { said: t('progress.connecting') };
  const received = formatBytes(receivedBytes, language);
  if (totalBytes === undefined || totalBytes <= 0) return { said: t('progress.received', { received }) };
  const total = formatBytes(totalBytes, language);
  return { said: t('progress.received-of', { received, total }), done: receivedBytes / totalBytes };
}
