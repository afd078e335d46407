import type { ComponentChildren } from 'preact';
import type { ReadingStatus } from '../../model/reading.ts';
import type { Failure, FailureCode } from '../../model/result.ts';
import { formatTime } from '../format/dates.ts';
import { safeAddress } from '../safe-address.ts';
import { ExternalLink } from './external-link.tsx';
import { usePanel } from './panel-context.ts';

export interface FailureViewProps {
  failure: Failure;
  /** In milliseconds since 1970: it will be tried again by itself then. */
  retryAt?: number | undefined;
  onRetry: () => void;
  /** Have it tried no more. */
  onGiveUp?: () => void;
}

/** What a server says that gives a document once, or only to those who sign in or fill in a form. */
const NOT_AGAIN: readonly FailureCode[] = [
  'http-forbidden',
  'http-not-found',
  'http-error',
  'redirected-away',
  'not-a-pdf',
  'empty',
];

/** What went wrong, what to do about it, and the two ways on: try again, or open the document. */
export function FailureView({ failure, retryAt, onRetry, onGiveUp }: FailureViewProps) {
  const { t, language, inTab } = usePanel();
  const { code, status, retryAfter } = failure;
  const notAgain = inTab && NOT_AGAIN.includes(code);
  return (
    <div class="state" data-state="failed" data-failure={code} role="alert">
      <p class="state-lead">{t(`failure.${code}`)}</p>
      <p>{t(notAgain ? 'pdf-tab.not-again' : `failure.${code}.todo`)}</p>
      {retryAfter !== undefined && <p>{t('failure.retry-after', { count: retryAfter })}</p>}
      {retryAt !== undefined && <p>{t('failure.retry-at', { time: formatTime(retryAt, language) })}</p>}
      {status !== undefined && <p class="quiet">{t('failure.status', { status: String(status) })}</p>}
      <WaysOn onRetry={onRetry}>
        {retryAt !== undefined && onGiveUp !== undefined && (
          <button type="button" class="plain-button" onClick={onGiveUp}>
            {t('failure.give-up')}
          </button>
        )}
      </WaysOn>
    </div>
  );
}

/** Read, and without an answer: an image, or no act at all. */
export function NoAnswerView({ status, onRetry }: { status: ReadingStatus; onRetry: () => void }) {
  const { t } = usePanel();
  if (status === 'encrypted' || status === 'damaged' || status === 'too-large') {
    return <FailureView failure={{ code: status }} onRetry={onRetry} />;
  }
  const kind = status === 'read' ? 'not-deliberation' : status;
  return (
    <div class="state" data-state={kind}>
      <p class="state-lead">{t(`status.${kind}`)}</p>
      <p>{t(`status.${kind}.todo`)}</p>
      <WaysOn onRetry={onRetry} />
    </div>
  );
}

function WaysOn({ onRetry, children }: { onRetry: () => void; children?: ComponentChildren }) {
  const { t, address, inTab } = usePanel();
  return (
    <p class="actions">
      <button type="button" class="main-button" onClick={onRetry}>
        {t('panel.retry')}
      </button>
      {!inTab && safeAddress(address) !== undefined && (
        <ExternalLink class="plain-button" address={address}>
          {t('panel.open-document')}
        </ExternalLink>
      )}
      {children}
    </p>
  );
}
