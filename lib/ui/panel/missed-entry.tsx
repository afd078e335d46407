import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { EntryForm } from './entry-form.tsx';
import { usePanel } from './panel-context.ts';
import { knownNames, listOf, type Writing } from './writing.ts';

/** What may have been missed, the likeliest first. Each leads to a list, whose form may lead to the one beside it. */
const KINDS = ['roll.proxies', 'references', 'named', 'roll.present', 'decisions', 'amounts'] as const;

/** An entry that the reader missed: what it is, and then its form. Also of lists that are not shown, since they are empty. */
export function MissedEntry({ writing, onClose }: { writing: Writing; onClose: () => void }) {
  const { t } = usePanel();
  const id = useId();
  const choice = useRef<HTMLSelectElement>(null);
  const kind = useSignal<(typeof KINDS)[number]>('roll.proxies');
  useEffect(() => choice.current?.focus(), []);
  const { act, write } = writing;
  const target = listOf(kind.value === 'named' ? 'votes.named.against' : kind.value, undefined, writing);
  const list = target?.path ?? kind.value;
  return (
    <div class="missed-entry">
      <label for={id}>{t('entry.what')}</label>
      <select
        id={id}
        ref={choice}
        class="typed-field"
        value={kind.value}
        onChange={(event) => {
          kind.value = KINDS.find((one) => one === event.currentTarget.value) ?? kind.value;
        }}
      >
        {KINDS.filter((one) => one !== 'named' || listOf('votes.named.against', undefined, writing) !== undefined).map(
          (one) => (
            <option key={one} value={one}>
              {t(`entry.kind.${one}`)}
            </option>
          ),
        )}
      </select>
      <EntryForm
        key={list}
        isBelowChoice
        list={list}
        value={undefined}
        names={knownNames(writing)}
        save={t('correct.add')}
        onSave={(value, path) =>
          write({ kind: 'correct', act, change: { kind: 'missed-entry', ...target, path, value } })
        }
        onClose={onClose}
      />
    </div>
  );
}
