import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { SelectedWords } from '../../messages.ts';
import type { Change } from '../../model/correction.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { readTyped } from '../format/typed.ts';
import { usePanel } from './panel-context.ts';
import { TypedField } from './typed-field.tsx';
import type { Writing } from './writing.ts';
import { WritingForm, type WrongField } from './writing-form.tsx';

type Missed = Extract<Change, { kind: 'missed-grant' }>;

export interface MissedGrantProps {
  writing: Writing;
  /** The words that say it, selected in the document: an amount left out is read from them. */
  words?: SelectedWords;
  onClose: () => void;
}

/** Adds a grant that the reader missed. */
export function MissedGrant({ writing: { act, write }, words, onClose }: MissedGrantProps) {
  const { t } = usePanel();
  const id = useId();
  const nameId = `${id}-name`;
  const amountId = `${id}-amount`;
  const inKindId = `${id}-in-kind`;
  // Words without a figure are more likely whom it is for.
  const name = useSignal(words === undefined || /\d/.test(words.quote) ? '' : words.quote);
  const amount = useSignal('');
  const isInKind = useSignal(false);
  const read = (): Result<Missed, WrongField> => {
    const beneficiary = readTyped('text', name.value);
    if (typeof beneficiary !== 'string') return err({ field: nameId, why: t('correct.wrong.text') });
    const said: Missed = { kind: 'missed-grant', beneficiary, ...(isInKind.value && { inKind: true }) };
    if (amount.value.trim() === '') return ok(said);
    const amountCents = readTyped('money', amount.value);
    if (typeof amountCents !== 'number') return err({ field: amountId, why: t('correct.wrong.money') });
    return ok({ ...said, amountCents });
  };
  return (
    <WritingForm
      words={words}
      save={t('correct.add')}
      read={read}
      onSave={(change) => write({ kind: 'correct', act, change, ...(words && { words }) })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <label for={nameId}>{t('field.grants.beneficiary')}</label>
          <TypedField
            id={nameId}
            type="text"
            text={name.value}
            error={errorOf(nameId)}
            onText={(to) => (name.value = to)}
          />
          <label for={amountId}>{t(words === undefined ? 'correct.amount' : 'correct.amount-from-words')}</label>
          <TypedField
            id={amountId}
            type="money"
            text={amount.value}
            error={errorOf(amountId)}
            onText={(to) => (amount.value = to)}
          />
          <div class="entry-choice">
            <input
              id={inKindId}
              type="checkbox"
              checked={isInKind.value}
              onChange={(event) => (isInKind.value = event.currentTarget.checked)}
            />
            <label for={inKindId}>{t('correct.in-kind')}</label>
          </div>
        </>
      )}
    </WritingForm>
  );
}
