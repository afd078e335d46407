import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface FormButtonProps {
  /** What the button says. */
  label: string;
  /** @param close ends the form, whether it was saved or given up */
  form: (close: () => void) => ComponentChildren;
}

/** A button that gives way to a form. When the form is closed, the button is there again and has the focus. */
export function FormButton({ label, form }: FormButtonProps) {
  const open = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!open.value && wasOpen.current) button.current?.focus();
    wasOpen.current = open.value;
  }, [open.value]);
  if (open.value) return <>{form(() => (open.value = false))}</>;
  return (
    <button type="button" class="link-button small" ref={button} onClick={() => (open.value = true)}>
      {label}
    </button>
  );
}
