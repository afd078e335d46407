import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { SelectedWords } from '../../messages.ts';
import type { Failure } from '../../model/result.ts';
import { MissedGrant } from '../panel/missed-grant.tsx';
import { usePanel } from '../panel/panel-context.ts';
import { ValueEditor } from '../panel/value-editor.tsx';
import type { Writing } from '../panel/writing.ts';
import { meaningsOf } from './meanings.ts';

export interface SelectionMenuProps {
  words: SelectedWords;
  writing: Writing;
  onClose: () => void;
}

/** What the selected words are: a value of the act, a grant that was missed, or worth a note. Escape closes it. */
export function SelectionMenu({ words, writing, onClose }: SelectionMenuProps) {
  const { t, language } = usePanel();
  const id = useId();
  const doing = useSignal<'choose' | 'grant' | 'note'>('choose');
  const chosen = useSignal(0);
  const failure = useSignal<Failure | undefined>(undefined);
  const { act, answer, write } = writing;
  const deliberation = answer.reading.deliberations[act];
  if (deliberation === undefined) return null;
  const meanings = meaningsOf(deliberation, t);
  const save = async (): Promise<void> => {
    const change = meanings[chosen.value]?.change;
    if (change === undefined) return;
    const saved = await write({ kind: 'correct', act, change, words });
    if (saved.ok) onClose();
    else failure.value = saved.error;
  };
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
      {doing.value === 'grant' && <MissedGrant writing={writing} words={words} onClose={onClose} />}
      {doing.value === 'note' && (
        <ValueEditor
          type="text"
          label={t('note.label')}
          value=""
          onSave={(text) => write({ kind: 'note', act, text: String(text), words })}
          onClose={onClose}
        />
      )}
      {doing.value === 'choose' && (
        <>
          <label for={`${id}-what`}>{t('selection.these-words')}</label>
          <select
            id={`${id}-what`}
            class="typed-field"
            value={chosen.value}
            onChange={(event) => {
              chosen.value = Number(event.currentTarget.value);
              failure.value = undefined;
            }}
          >
            {meanings.map(({ name }, index) => (
              <option key={index} value={index}>
                {name}
              </option>
            ))}
          </select>
          <p class="editor-error" role="alert">
            {failure.value !== undefined &&
              `${t(`failure.${failure.value.code}`)} ${t(`failure.${failure.value.code}.todo`)}`}
          </p>
          <div class="editor-buttons">
            <button type="button" class="main-button" onClick={() => void save()}>
              {t('correct.save')}
            </button>
            <button type="button" class="plain-button" onClick={() => (doing.value = 'grant')}>
              {t('selection.missed-grant')}
            </button>
            <button type="button" class="plain-button" onClick={() => (doing.value = 'note')}>
              {t('selection.note')}
            </button>
            <button type="button" class="plain-button" onClick={onClose}>
              {t('correct.cancel')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
