import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { EntryForm } from './entry-form.tsx';
import { usePanel } from './panel-context.ts';
import { knownNames, useWriting } from './writing.ts';

/** What may have been missed, the likeliest first. Each leads to a list, whose form may lead to the one beside it. */
const KINDS = ['roll.proxies', 'references', 'named', 'roll.present', 'decisions', 'amounts'] as const;

/** « Ajouter autre chose d'oublié »: what it is, and then its form. Also of lists that are not shown since they are empty. */
export function MissedEntry() {
  const { t } = usePanel();
  const writing = useWriting();
  const id = useId();
  const open = useSignal(false);
  const wasOpen = useRef(false);
  const kind = useSignal<(typeof KINDS)[number]>('roll.proxies');
  if (writing === undefined) return null;
  if (!open.value) {
    return (
      <button type="button" class="link-button small" data-action="missed-entry" onClick={() => (open.value = true)}>
        {t('entry.add.other')}
      </button>
    );
  }
  const { act, vote, write } = writing;
  const list = kind.value === 'named' ? `votes.${vote}.named.against` : kind.value;
  return (
    <div class="missed-entry">
      <label for={id}>{t('entry.what')}</label>
      <select
        id={id}
        ref={(element) => {
          if (element !== null && !wasOpen.current) element.focus();
          wasOpen.current = element !== null;
        }}
        class="typed-field"
        value={kind.value}
        onChange={(event) => {
          kind.value = KINDS.find((one) => one === event.currentTarget.value) ?? kind.value;
        }}
      >
        {KINDS.filter((one) => one !== 'named' || vote !== -1).map((one) => (
          <option key={one} value={one}>
            {t(`entry.kind.${one}`)}
          </option>
        ))}
      </select>
      <EntryForm
        key={list}
        isBelowChoice
        list={list}
        value={undefined}
        names={knownNames(writing)}
        save={t('correct.add')}
        onSave={(value, path) => write({ kind: 'correct', act, change: { kind: 'missed-entry', path, value } })}
        onClose={() => (open.value = false)}
      />
    </div>
  );
}
