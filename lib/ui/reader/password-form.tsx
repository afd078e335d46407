import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { ReaderWords } from '../words/reader-words.ts';

export interface PasswordFormProps {
  t: ReaderWords;
  /** One was tried already, and is not right. */
  wrong: boolean;
  onPassword: (password: string) => void;
}

/** An encrypted document asks for its password. It is handed to pdf.js, and kept nowhere. */
export function PasswordForm({ t, wrong, onPassword }: PasswordFormProps) {
  const password = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  useEffect(() => field.current?.focus(), [wrong]);
  return (
    <form
      class="password-form"
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(password.value);
        // If it is wrong, the next one is typed into an empty field.
        password.value = '';
      }}
    >
      <p role="alert">{t(wrong ? 'reader.password-wrong' : 'reader.password')}</p>
      <label>
        {t('reader.password-label')}
        <input
          ref={field}
          class="text-field"
          type="password"
          autocomplete="off"
          aria-describedby={hint}
          aria-invalid={wrong}
          value={password.value}
          onInput={({ currentTarget }) => {
            password.value = currentTarget.value;
          }}
        />
      </label>
      <button type="submit" class="main-button">
        {t('reader.password-open')}
      </button>
      <p class="quiet" id={hint}>
        {t('reader.password-kept')}
      </p>
    </form>
  );
}
