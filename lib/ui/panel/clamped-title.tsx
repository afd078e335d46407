import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePanel } from './panel-context.ts';
import { Quoted } from './quoted.tsx';

/** The title as printed. Some run over six lines of capitals: the first ones, and a button for the rest if there is one. */
export function ClampedTitle({ title }: { title: string }) {
  const { t } = usePanel();
  const text = useRef<HTMLParagraphElement>(null);
  const open = useSignal(false);
  const cut = useSignal(false);
  useLayoutEffect(() => {
    const element = text.current;
    if (element !== null && !open.value) cut.value = element.scrollHeight > element.clientHeight + 1;
  }, [title]);
  return (
    <>
      <p class={open.value ? 'printed-title' : 'printed-title clamped'} data-field="title" ref={text}>
        <Quoted>{title}</Quoted>
      </p>
      {cut.value && (
        <button
          type="button"
          class="link-button small"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {t(open.value ? 'panel.show-less' : 'panel.show-more')}
        </button>
      )}
    </>
  );
}
