import type { Signal } from '@preact/signals';
import { usePanel } from './panel-context.ts';

export interface EvidenceButtonProps {
  /** The first passage's page; without one, the button leads to what had been read before a correction. */
  page: number | undefined;
  /** What the value is. */
  label: string;
  open: Signal<boolean>;
  /** Id of the element that holds the passages. */
  controls: string;
}

/** « p. 4 »: says where a value stands, and opens the words that say it. */
export function EvidenceButton({ page, label, open, controls }: EvidenceButtonProps) {
  const { t } = usePanel();
  return (
    <button
      type="button"
      class="evidence-button"
      aria-expanded={open.value}
      aria-controls={controls}
      onClick={() => {
        open.value = !open.value;
      }}
    >
      {page === undefined ? t('evidence.origin') : t('evidence.page', { page })}
      <span class="visually-hidden"> {t('evidence.show', { field: label })}</span>
    </button>
  );
}
