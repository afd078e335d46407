import { useEffect } from 'preact/hooks';
import type { ReaderPlace } from '../../lib/ui/reader/reader-address.ts';
import type { ReaderState } from '../../lib/ui/reader/reader-state.ts';
import { rememberedPlace, rememberPlace } from './remembered-place.ts';

/** Comes back to where the document was left, unless its address leads elsewhere; and notes it when it is left. */
export function useRememberedPlace(state: ReaderState, place: ReaderPlace): void {
  const viewer = state.viewer.value;
  const { address } = place;
  useEffect(() => {
    if (viewer === undefined) return undefined;
    const before = rememberedPlace(localStorage, address);
    if (before !== undefined) {
      viewer.rotation = before.rotation;
      viewer.zoom(before.zoom);
      state.zoom.value = before.zoom;
      const leadsElsewhere = [place.page, place.act, place.field, place.quote].some((part) => part !== undefined);
      if (!leadsElsewhere) viewer.goToPage(before.page);
    }
    const note = (): void => {
      const rotation = ([0, 90, 180, 270] as const).find((turn) => turn === viewer.rotation) ?? 0;
      rememberPlace(localStorage, address, { page: viewer.page.peek(), zoom: state.zoom.peek(), rotation });
    };
    const left = new AbortController();
    addEventListener('pagehide', note, { signal: left.signal });
    document.addEventListener('visibilitychange', note, { signal: left.signal });
    return () => {
      left.abort();
      note();
    };
  }, [viewer, address]);
}
