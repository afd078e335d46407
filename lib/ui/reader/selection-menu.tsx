import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { SelectedWords } from '../../messages.ts';
import type { Failure } from '../../model/result.ts';
import { MissedGrant } from '../panel/missed-grant.tsx';
import { usePanel } from '../panel/panel-context.ts';
import { ValueEditor } from '../panel/value-editor.tsx';
import type { Writing } from '../panel/writing.ts';
import { AskedEntry, isOfEntry, type EntryChange } from './asked-entry.tsx';
import { furtherMeaningsOf } from './further-meanings.ts';
import { MeaningChoice } from './meaning-choice.tsx';
import { meaningsOf, type Meaning } from './meanings.ts';

export interface SelectionMenuProps {
  words: SelectedWords;
  writing: Writing;
  onClose: () => void;
}

/** What the selected words are: a value of the act, a grant that was missed, or worth a note. Escape closes it. */
export function SelectionMenu({ words, writing, onClose }: SelectionMenuProps) {
  const { t, language } = usePanel();
  const id = useId();
  const doing = useSignal<'choose' | 'further' | 'grant' | 'note'>('choose');
  const asked = useSignal<{ change: EntryChange; isUnread: boolean } | undefined>(undefined);
  const failure = useSignal<Failure | undefined>(undefined);
  const { act, answer, write } = writing;
  const deliberation = answer.reading.deliberations[act];
  if (deliberation === undefined) return null;
  const save = async ({ change, isPart }: Meaning): Promise<void> => {
    if (isPart === true && isOfEntry(change)) {
      asked.value = { change, isUnread: false };
      return;
    }
    const saved = await write({ kind: 'correct', act, change, words });
    if (saved.ok) onClose();
    else if (saved.error.code === 'words-not-read' && isOfEntry(change)) asked.value = { change, isUnread: true };
    else failure.value = saved.error;
  };
  const choice = {
    failure: failure.value,
    onChange: () => (failure.value = undefined),
    onChoose: save,
    onClose,
  };
  const further = () =>
    furtherMeaningsOf(deliberation, { t, language, quote: words.quote, corrections: answer.corrections });
  return (
    <section
      class="selection-menu"
      lang={language}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h2 class="visually-hidden" id={id}>
        {t('selection.label')}
      </h2>
      {asked.value !== undefined && <AskedEntry {...asked.value} {...{ words, writing, onClose }} />}
      {asked.value === undefined && doing.value === 'grant' && (
        <MissedGrant writing={writing} words={words} onClose={onClose} />
      )}
      {asked.value === undefined && doing.value === 'note' && (
        <ValueEditor
          type="text"
          label={t('note.label')}
          value=""
          onSave={(text) => write({ kind: 'note', act, text: String(text), words })}
          onClose={onClose}
        />
      )}
      {asked.value === undefined && doing.value === 'choose' && (
        <MeaningChoice {...choice} meanings={meaningsOf(deliberation, t)} onFurther={() => (doing.value = 'further')}>
          <button type="button" class="plain-button" onClick={() => (doing.value = 'grant')}>
            {t('selection.missed-grant')}
          </button>
          <button type="button" class="plain-button" onClick={() => (doing.value = 'note')}>
            {t('selection.note')}
          </button>
        </MeaningChoice>
      )}
      {asked.value === undefined && doing.value === 'further' && (
        <MeaningChoice {...choice} meanings={further()} takesFocus />
      )}
    </section>
  );
}
