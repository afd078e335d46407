import { useEffect, useId, useState } from 'preact/hooks';
import { asTyped, readTyped } from '../format/typed.ts';
import type { Language } from '../language.ts';
import { libraryWords } from '../words/library-words.ts';

export interface AmountFieldProps {
  label: string;
  cents: number | undefined;
  language: Language;
  onChange: (cents: number | undefined) => void;
}

/** An amount as one types it; obeyed once it is one. */
export function AmountField({ label, cents, language, onChange }: AmountFieldProps) {
  const t = libraryWords(language);
  const id = useId();
  const [text, setText] = useState(asTyped('money', cents));
  const read = text.trim() === '' ? undefined : readTyped('money', text);
  const wrong = text.trim() !== '' && read === undefined;
  useEffect(() => {
    // Changed from elsewhere: by a chip that was taken away, or the way back.
    if (read !== cents && !wrong) setText(asTyped('money', cents));
  }, [cents]);
  return (
    <div class="library-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          const typed = value.trim() === '' ? undefined : readTyped('money', value);
          if (value.trim() === '' || typeof typed === 'number') onChange(typeof typed === 'number' ? typed : undefined);
        }}
      />
      {wrong && (
        <p class="library-wrong" id={`${id}-wrong`}>
          {t('library.filter.amount-wrong')}
        </p>
      )}
    </div>
  );
}
