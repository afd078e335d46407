import { useSignal } from '@preact/signals';
import { usePanel } from './panel-context.ts';

export interface CopyAnswerProps {
  /** What is copied. */
  text: string;
  /** Puts text on the clipboard; false if the browser refuses. */
  copy: (text: string) => Promise<boolean>;
}

/** One click copies the answer with its source, and says so; where the browser refuses, the text is laid out to be copied. */
export function CopyAnswer({ text, copy }: CopyAnswerProps) {
  const { t } = usePanel();
  const result = useSignal<{ text: string; copied: boolean } | undefined>(undefined);
  const said = result.value?.text === text ? result.value : undefined;
  const onClick = async (): Promise<void> => {
    result.value = undefined;
    result.value = { text, copied: await copy(text) };
  };
  return (
    <>
      <button type="button" class="main-button" onClick={() => void onClick()}>
        {t('panel.copy')}
      </button>
      <p class="copy-status" role="status">
        {said !== undefined && t(said.copied ? 'panel.copied' : 'panel.copy-refused')}
      </p>
      {said?.copied === false && (
        <textarea
          class="copy-text"
          readOnly
          rows={6}
          aria-label={t('panel.copy-text')}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
