import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { TermName } from '../words/panel-words.ts';
import { usePanel } from './panel-context.ts';

export interface TermProps {
  name: TermName;
  /** The word as it stands in the sentence. */
  children: ComponentChildren;
  /** Looks of the word itself. */
  class?: string;
}

/** A hard word that explains itself where it stands, by pointer, finger or keyboard. */
export function Term({ name, children, class: className }: TermProps) {
  const { t } = usePanel();
  const open = useSignal(false);
  const id = useId();
  return (
    <span class="term">
      <button
        type="button"
        class={className === undefined ? 'term-word' : `term-word ${className}`}
        aria-expanded={open.value}
        aria-controls={id}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {children}
      </button>
      <span class="term-meaning" id={id} role="note" hidden={!open.value}>
        {t(`term.${name}`)}
      </span>
    </span>
  );
}
