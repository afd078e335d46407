import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ShownView } from './shown-lines.ts';

const goesToEnd = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && (key === 'End' || key === 'ArrowDown');

export interface FollowedEnd {
  /** A key led to another line. */
  pressed(event: KeyboardEvent): void;
  /** The user went elsewhere. */
  letGo(): void;
}

/**
 * The latest sittings are shown before the rest is loaded: who goes to the last line meanwhile is led on to what is the last
 * then, until all are there or the user goes elsewhere.
 */
export function useEnd(shown: ShownView, goToEnd: () => void): FollowedEnd {
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    goToEnd();
    wanted.current = shown.loading;
  }, [shown.total, shown.loading]);
  return {
    pressed: (event) => {
      wanted.current = shown.loading && goesToEnd(event);
    },
    letGo: () => {
      wanted.current = false;
    },
  };
}
