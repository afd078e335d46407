import type { BatchAction, BatchProgress } from '../../model/batch.ts';
import type { Language } from '../language.ts';
import { batchWords } from '../words/batch-words.ts';

export interface ActionsProps {
  batch: BatchProgress;
  language: Language;
  onAct: (action: BatchAction) => void;
}

/** What can be done about a listing now. */
export function BatchActions({ batch, language, onAct }: ActionsProps) {
  const t = batchWords(language);
  const { state, tally } = batch;
  const isOpen = state === 'running' || state === 'paused';
  const button = (action: BatchAction, words: string, main = false) => (
    <button type="button" class={main ? 'main-button' : 'plain-button'} onClick={() => onAct(action)}>
      {words}
    </button>
  );
  return (
    <div class="batch-actions">
      {state === 'running' && button('pause', t('batch.pause'))}
      {state === 'paused' && button('resume', t('batch.resume'), true)}
      {isOpen && button('cancel', t('batch.cancel'))}
      {state === 'cancelled' &&
        tally.waiting > 0 &&
        button('resume', t('batch.finish', { count: tally.waiting }), true)}
      {!isOpen && tally.failed > 0 && button('retry', t('batch.retry', { count: tally.failed }))}
    </div>
  );
}
