import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SelectedWords } from '../../messages.ts';
import { selectedWords } from './selected-words.ts';
import type { Viewer } from './viewer.ts';

/** Follows what is selected in the document. What was selected stays while the focus is in the menu about it. */
export function useSelection(viewer: Viewer | undefined, menu: string): Signal<SelectedWords | undefined> {
  const words = useSignal<SelectedWords | undefined>(undefined);
  useEffect(() => {
    if (viewer === undefined) return undefined;
    const follow = (): void => {
      if (document.activeElement?.closest(menu)) return;
      words.value = selectedWords(getSelection(), viewer);
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [viewer]);
  return words;
}
