import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Found } from '../../model/evidence.ts';
import { CertaintyTag } from './certainty-tag.tsx';
import { EvidenceButton } from './evidence-button.tsx';
import { EvidencePassages } from './evidence-passages.tsx';
import { CorrectValue } from './correct-value.tsx';
import { OriginalValue } from './original-value.tsx';
import { useWriting } from './writing.ts';

export interface ValueProps<T> {
  found: Found<T>;
  /** Contract name of the value, for `data-field`. */
  field: string;
  /** What the value is, for the name of the button that shows its evidence. */
  label: string;
  children: ComponentChildren;
  /** How the reader's own value is said, where the user corrected it. */
  say?: (value: T) => string;
  class?: string;
  /** Say « imprimé » too. */
  alwaysTag?: boolean;
  /** What can be done with it, beside its passages. */
  actions?: ComponentChildren;
}

/** A value with how it is known, and a button that opens the words that say it. */
export function Value<T>({ found, field, label, children, say, class: className, alwaysTag, actions }: ValueProps<T>) {
  const writing = useWriting();
  const open = useSignal(false);
  const id = useId();
  const page = found.evidence[0]?.page;
  const original = found.original;
  return (
    <div class={className === undefined ? 'value' : `value ${className}`}>
      <div class="value-row">
        <span class="value-words" data-field={field} data-certainty={found.certainty}>
          {children}
        </span>
        <CertaintyTag certainty={found.certainty} always={alwaysTag ?? false} />
        {(page !== undefined || original !== undefined || writing !== undefined) && (
          <EvidenceButton page={page} label={label} open={open} controls={id} />
        )}
      </div>
      <div class="evidence" id={id} hidden={!open.value}>
        {open.value && (
          <>
            <EvidencePassages evidence={found.evidence} />
            <OriginalValue found={found} say={say ?? String} />
            <CorrectValue field={field} label={label} found={found} />
            {actions}
          </>
        )}
      </div>
    </div>
  );
}
