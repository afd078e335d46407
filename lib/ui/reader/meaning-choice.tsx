import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Failure } from '../../model/result.ts';
import { usePanel } from '../panel/panel-context.ts';
import { WritingFoot } from '../panel/writing-foot.tsx';
import type { Meaning } from './meanings.ts';

export interface MeaningChoiceProps {
  meanings: readonly Meaning[];
  /** There is more to choose from than these. */
  onFurther?: () => void;
  /** Why the words could not be taken as what was chosen. */
  failure: Failure | undefined;
  /** It comes after another step: the focus is brought here. */
  takesFocus?: boolean;
  onChange: () => void;
  onChoose: (meaning: Meaning) => Promise<void>;
  onClose: () => void;
  /** What else can be done with the words. */
  children?: preact.ComponentChildren;
}

const FURTHER = 'further';

/** What the words say, in groups, the likeliest first. */
export function MeaningChoice(props: MeaningChoiceProps) {
  const { meanings, onFurther, failure, takesFocus = false, onChange, onChoose, onClose, children } = props;
  const { t } = usePanel();
  const id = useId();
  const list = useRef<HTMLSelectElement>(null);
  const chosen = useSignal('0');
  const attempt = useSignal(0);
  const saving = useSignal(false);
  useEffect(() => {
    if (takesFocus) list.current?.focus();
  }, [takesFocus]);
  const meaning = meanings[Number(chosen.value)];
  const choose = async (): Promise<void> => {
    if (chosen.value === FURTHER) return onFurther?.();
    if (meaning === undefined) return;
    attempt.value += 1;
    saving.value = true;
    await onChoose(meaning);
    saving.value = false;
  };
  return (
    <>
      <label for={id}>{t('selection.these-words')}</label>
      <select
        id={id}
        ref={list}
        class="typed-field"
        value={chosen.value}
        onChange={(event) => {
          chosen.value = event.currentTarget.value;
          onChange();
        }}
      >
        {[...Map.groupBy(meanings.entries(), ([, { group }]) => group)].map(([group, some]) => (
          <optgroup key={group} label={group}>
            {some.map(([index, { name }]) => (
              <option key={index} value={index}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
        {onFurther !== undefined && (
          <optgroup label={t('selection.group.further')}>
            <option value={FURTHER}>{t('selection.further')}</option>
          </optgroup>
        )}
      </select>
      <WritingFoot
        error={failure && `${t(`failure.${failure.code}`)} ${t(`failure.${failure.code}.todo`)}`}
        attempt={attempt.value}
        save={t(chosen.value === FURTHER || meaning?.isPart === true ? 'selection.next' : 'correct.save')}
        saving={saving.value}
        onSave={() => void choose()}
        onClose={onClose}
      >
        {children}
      </WritingFoot>
    </>
  );
}
