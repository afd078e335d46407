import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { SelectedWords } from '../../messages.ts';
import { readTyped } from '../format/typed.ts';
import { usePanel } from './panel-context.ts';
import { TypedField } from './typed-field.tsx';
import type { Writing } from './writing.ts';

export interface MissedGrantProps {
  writing: Writing;
  /** The words that say it, selected in the document: an amount left out is read from them. */
  words?: SelectedWords;
  onClose: () => void;
}

/** Adds a grant that the reader missed. Escape gives it up. */
export function MissedGrant({ writing, words, onClose }: MissedGrantProps) {
  const { t } = usePanel();
  const id = useId();
  // Words without a figure are more likely whom it is for.
  const name = useSignal(words === undefined || /\d/.test(words.quote) ? '' : words.quote);
  const amount = useSignal('');
  const error = useSignal<string | undefined>(undefined);
  const save = async (): Promise<void> => {
    const beneficiary = readTyped('text', name.value);
    const typed = amount.value.trim();
    const cents = typed === '' ? undefined : readTyped('money', typed);
    if (typeof beneficiary !== 'string') error.value = t('correct.wrong.text');
    else if (typed !== '' && typeof cents !== 'number') error.value = t('correct.wrong.money');
    else {
      const change = {
        kind: 'missed-grant',
        beneficiary,
        ...(typeof cents === 'number' && { amountCents: cents }),
      } as const;
      const saved = await writing.write({ kind: 'correct', act: writing.act, change, ...(words && { words }) });
      if (saved.ok) onClose();
      else error.value = t(`failure.${saved.error.code}`);
    }
  };
  return (
    <form
      class="value-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {words !== undefined && <blockquote class="passage-words">{words.quote}</blockquote>}
      <label for={`${id}-name`}>{t('field.grants.beneficiary')}</label>
      <TypedField
        id={`${id}-name`}
        type="text"
        text={name.value}
        error={undefined}
        onText={(to) => (name.value = to)}
      />
      <label for={`${id}-amount`}>{t(words === undefined ? 'correct.amount' : 'correct.amount-from-words')}</label>
      <TypedField
        id={`${id}-amount`}
        type="money"
        text={amount.value}
        error={undefined}
        onText={(to) => (amount.value = to)}
      />
      <p class="editor-error" role="alert">
        {error.value}
      </p>
      <div class="editor-buttons">
        <button type="submit" class="main-button">
          {t('correct.add')}
        </button>
        <button type="button" class="plain-button" onClick={onClose}>
          {t('correct.cancel')}
        </button>
      </div>
    </form>
  );
}
