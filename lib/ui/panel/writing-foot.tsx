import type { ComponentChildren } from 'preact';
import { usePanel } from './panel-context.ts';

export interface WritingFootProps {
  /** Of the line that says what is wrong, for the field that it is about. */
  errorId?: string;
  /** What is wrong, if anything. */
  error: string | undefined;
  /** How often it was tried to save. */
  attempt: number;
  /** What the button that saves says. */
  save: string;
  /** It is being saved, and cannot be saved again. */
  saving: boolean;
  /** Without it, the button submits the form that it stands in. */
  onSave?: () => void;
  onClose: () => void;
  /** Other ways to go on. */
  children?: ComponentChildren;
}

/** Below what the user writes: what is wrong with it, announced, and the ways to save it or to give it up. */
export function WritingFoot(props: WritingFootProps) {
  const { errorId, error, attempt, save, saving, onSave, onClose, children } = props;
  const { t } = usePanel();
  return (
    <>
      <p class="editor-error" id={errorId} role="alert">
        {/* A new element each time: only what is added is announced, and the same may be wrong twice. */}
        {error !== undefined && <span key={attempt}>{error}</span>}
      </p>
      <div class="editor-buttons">
        <button
          type={onSave === undefined ? 'submit' : 'button'}
          class="main-button"
          // Not `disabled`: it keeps the focus of whoever pressed it, should it not be saved.
          aria-disabled={saving}
          onClick={saving ? undefined : onSave}
        >
          {save}
        </button>
        {children}
        <button type="button" class="plain-button" onClick={onClose}>
          {t('correct.cancel')}
        </button>
      </div>
    </>
  );
}
