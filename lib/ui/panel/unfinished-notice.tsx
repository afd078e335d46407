import type { Answer, DocumentState } from '../../model/document.ts';
import { formatBytes } from '../format/figures.ts';
import { usePanel, type PanelScope } from './panel-context.ts';

export interface UnfinishedNoticeProps {
  /** The acts read so far. */
  answer: Answer;
  state: DocumentState;
  onCancel: () => void;
}

/** Over the first acts of a long document: the rest is still being read, how far that is, and how to stop it. */
export function UnfinishedNotice({ answer, state, onCancel }: UnfinishedNoticeProps) {
  const scope = usePanel();
  const { t } = scope;
  const { said, done } = progressOf(answer, state, scope);
  return (
    <div class="notice" data-unfinished>
      <p role="status">{t('panel.unfinished', { count: answer.reading.deliberations.length })}</p>
      <p class="notice-progress">{said}</p>
      <progress class="progress" aria-label={t('progress.label')} max={1} value={done} />
      <button type="button" class="plain-button" onClick={onCancel}>
        {t('panel.cancel')}
      </button>
    </div>
  );
}

/** The sentence, and the share done between 0 and 1. */
function progressOf(
  { reading }: Answer,
  state: DocumentState,
  { t, language }: PanelScope,
): { said: string; done: number } {
  const { pagesRead = reading.pagesRead, receivedBytes, totalBytes } = state.phase === 'reading' ? state : {};
  if (receivedBytes !== undefined && totalBytes !== undefined && receivedBytes < totalBytes) {
    const [received, total] = [formatBytes(receivedBytes, language), formatBytes(totalBytes, language)];
    return { said: t('panel.unfinished.receiving', { received, total }), done: receivedBytes / totalBytes };
  }
  return {
    said: t('panel.unfinished.page', { read: pagesRead, count: reading.pages }),
    done: pagesRead / reading.pages,
  };
}
