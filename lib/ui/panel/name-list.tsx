import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Found } from '../../model/evidence.ts';
import { CertaintyTag } from './certainty-tag.tsx';
import { CorrectValue } from './correct-value.tsx';
import { EvidencePassages } from './evidence-passages.tsx';
import { Quoted } from './quoted.tsx';

export interface ListedName {
  found: Found<unknown>;
  text: string;
}

export interface NameListProps {
  names: readonly ListedName[];
  /** Contract name of the list. */
  field: string;
  /** The entries are sentences: one below the other, not in columns. */
  sentences?: boolean;
}

/** Names in columns, each a button: the passage of the one chosen opens below. Sixty quotes at once would hide the names. */
export function NameList({ names, field, sentences = false }: NameListProps) {
  const chosen = useSignal<number | undefined>(undefined);
  const id = useId();
  const found = chosen.value === undefined ? undefined : names[chosen.value]?.found;
  return (
    <div data-field={field}>
      <ul class={sentences ? 'names' : 'names names-columns'}>
        {names.map((name, index) => (
          <li key={index} data-field={`${field}.${index}`}>
            <button
              type="button"
              class="name"
              aria-expanded={chosen.value === index}
              aria-controls={id}
              onClick={() => {
                chosen.value = chosen.value === index ? undefined : index;
              }}
            >
              <Quoted>{name.text}</Quoted>
            </button>
            {name.found.certainty !== 'stated' && <CertaintyTag certainty={name.found.certainty} />}
          </li>
        ))}
      </ul>
      <div class="evidence" id={id} aria-live="polite" hidden={found === undefined}>
        {found !== undefined && <EvidencePassages evidence={found.evidence} />}
        {found !== undefined && (
          <CorrectValue
            key={chosen.value}
            field={`${field}.${chosen.value}`}
            label={names[chosen.value ?? 0]?.text ?? ''}
            found={found}
          />
        )}
      </div>
    </div>
  );
}
