import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { SelectedWords } from '../../messages.ts';
import type { Deliberation } from '../../model/reading.ts';
import type { Failure } from '../../model/result.ts';
import { MissedGrant } from '../panel/missed-grant.tsx';
import { MissedVote } from '../panel/missed-vote.tsx';
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

/** What is asked: the meaning, of the likely ones or of all others; or what belongs to one that was chosen. */
type Step =
  | { name: 'choose' | 'further' | 'grant' | 'vote' | 'note' }
  | { name: 'entry'; change: EntryChange; isUnread: boolean };

/** What the selected words are: a value of the act, a grant that was missed, or worth a note. Escape closes it. */
export function SelectionMenu(props: SelectionMenuProps) {
  const { t, language } = usePanel();
  const id = useId();
  const { answer, act } = props.writing;
  const deliberation = answer.reading.deliberations[act];
  if (deliberation === undefined) return null;
  return (
    <section
      class="selection-menu"
      lang={language}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onClose();
      }}
    >
      <h2 class="visually-hidden" id={id}>
        {t('selection.label')}
      </h2>
      <Steps {...props} deliberation={deliberation} />
    </section>
  );
}

function Steps({ words, writing, deliberation, onClose }: SelectionMenuProps & { deliberation: Deliberation }) {
  const { t, language } = usePanel();
  const step = useSignal<Step>({ name: 'choose' });
  const failure = useSignal<Failure | undefined>(undefined);
  const { act, answer, write } = writing;
  const save = async ({ change, isPart }: Meaning): Promise<void> => {
    if (isPart === true && isOfEntry(change)) {
      step.value = { name: 'entry', change, isUnread: false };
      return;
    }
    const saved = await write({ kind: 'correct', act, change, words });
    if (saved.ok) onClose();
    else if (saved.error.code === 'words-not-read' && isOfEntry(change)) {
      step.value = { name: 'entry', change, isUnread: true };
    } else failure.value = saved.error;
  };
  const choice = {
    failure: failure.value,
    onChange: () => (failure.value = undefined),
    onChoose: save,
    onClose,
  };
  switch (step.value.name) {
    case 'choose':
      return (
        <MeaningChoice
          {...choice}
          meanings={meaningsOf(deliberation, t)}
          onFurther={() => (step.value = { name: 'further' })}
        >
          <button type="button" class="plain-button" onClick={() => (step.value = { name: 'grant' })}>
            {t('selection.missed-grant')}
          </button>
          <button type="button" class="plain-button" onClick={() => (step.value = { name: 'vote' })}>
            {t('selection.missed-vote')}
          </button>
          <button type="button" class="plain-button" onClick={() => (step.value = { name: 'note' })}>
            {t('selection.note')}
          </button>
        </MeaningChoice>
      );
    case 'further': {
      const saying = { t, language, quote: words.quote, corrections: answer.corrections };
      return <MeaningChoice key="further" {...choice} meanings={furtherMeaningsOf(deliberation, saying)} takesFocus />;
    }
    case 'grant':
      return <MissedGrant writing={writing} words={words} onClose={onClose} />;
    case 'vote':
      return <MissedVote writing={writing} words={words} onClose={onClose} />;
    case 'note':
      return (
        <ValueEditor
          type="text"
          label={t('note.label')}
          value=""
          onSave={(text) => write({ kind: 'note', act, text: String(text), words })}
          onClose={onClose}
        />
      );
    case 'entry': {
      const { change, isUnread } = step.value;
      return <AskedEntry change={change} isUnread={isUnread} words={words} writing={writing} onClose={onClose} />;
    }
  }
}
