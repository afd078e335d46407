import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { anchorOfEntry, type Entry } from '../../model/entry-anchors.ts';
import type { EntryValue } from '../../model/correction.ts';
import { CertaintyTag } from './certainty-tag.tsx';
import { CorrectValue } from './correct-value.tsx';
import { EvidencePassages } from './evidence-passages.tsx';
import { OriginalValue } from './original-value.tsx';
import { usePanel } from './panel-context.ts';
import { Quoted } from './quoted.tsx';
import { sayValue } from './say-value.ts';

export interface ListedName {
  found: Entry;
  text: string;
}

export interface NameListProps {
  names: readonly ListedName[];
  /** Contract name of the list. */
  field: string;
  /** The entries are sentences: one below the other, not in columns. */
  sentences?: boolean;
}

/** By what had been read, an entry is the same before and after it was corrected. */
const keyOf = (entry: Entry): string => JSON.stringify(anchorOfEntry(entry));

/** Names in columns, each a button: the passage of the one chosen opens below. Sixty quotes at once would hide the names. */
export function NameList({ names, field, sentences = false }: NameListProps) {
  const { t, language } = usePanel();
  const chosen = useSignal<string | undefined>(undefined);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const open = names.findIndex(({ found }) => keyOf(found) === chosen.value);
  const name = names[open];
  // It was taken out: whoever did so by the keyboard goes on from the list.
  const isGone = chosen.value !== undefined && name === undefined;
  useEffect(() => {
    if (!isGone) return;
    chosen.value = undefined;
    list.current?.focus();
  }, [isGone, chosen]);
  const say = (value: EntryValue): string => sayValue(field, value, t, language);
  return (
    <div data-field={field} ref={list} tabIndex={-1}>
      <ul class={sentences ? 'names' : 'names names-columns'}>
        {names.map(({ found, text }, index) => (
          <li key={index} data-field={`${field}.${index}`}>
            <button
              type="button"
              class="name"
              aria-expanded={index === open}
              aria-controls={id}
              onClick={() => {
                chosen.value = index === open ? undefined : keyOf(found);
              }}
            >
              <Quoted>{text}</Quoted>
            </button>
            {found.certainty !== 'stated' && <CertaintyTag certainty={found.certainty} />}
          </li>
        ))}
      </ul>
      <div class="evidence" id={id} aria-live="polite" hidden={name === undefined}>
        {name !== undefined && (
          <>
            <EvidencePassages evidence={name.found.evidence} />
            <OriginalValue found={name.found} say={say} />
            <CorrectValue key={chosen.value} field={`${field}.${open}`} label={name.text} found={name.found} />
          </>
        )}
      </div>
    </div>
  );
}
