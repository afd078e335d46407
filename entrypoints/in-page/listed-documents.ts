/**
 * How the side panel learns which documents a page lists: it runs a function in the isolated world that scripts of ours
 * share in each frame. The page sees nothing of it, and nothing is sent until somebody asks.
 */
import { browser } from 'wxt/browser';
import type { ListedDocument, ListedPage } from '../../lib/model/document.ts';
import type { ToBackground } from '../../lib/messages.ts';

declare global {
  /** The documents that the marks of this frame stand beside, in the page's order. */
  var delibereListed: (() => ListedDocument[]) | undefined;
  /** The same with what the frame's page calls itself, and how its pages are turned. */
  var delibereListing: (() => ListedPage) | undefined;
}

/** Milliseconds in which several changes are told as one: a listing is marked in slices. */
const TOLD_TOGETHER = 150;

function tellLeft(): void {
  if (browser.runtime.id === undefined) return;
  void browser.runtime.sendMessage({ kind: 'page-left' } satisfies ToBackground);
}

export interface Telling {
  changed(): void;
  /** The reader took back access: of the marks that go for it, the background may not have heard yet. */
  withdrawn(): void;
  stop(): void;
}

/** Tells the extension's own pages how many documents the frame lists, whenever that changes. */
export function tellListed(): Telling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let withdrawn = false;
  const stopping = new AbortController();
  const tell = (): void => {
    timer = undefined;
    const count = globalThis.delibereListed?.().length ?? 0;
    // Without an extension there is nobody to tell: its marks are about to go too.
    if (browser.runtime.id === undefined) return;
    const told: ToBackground = { kind: 'documents-listed', count, ...(withdrawn && { withdrawn }) };
    void browser.runtime.sendMessage(told);
  };
  const changed = (): void => {
    timer ??= setTimeout(tell, TOLD_TOGETHER);
  };
  const { signal } = stopping;
  addEventListener('pagehide', tellLeft, { signal });
  // The reader came back to a page that was kept as it was.
  addEventListener('pageshow', ({ persisted }) => persisted && changed(), { signal });
  return {
    changed,
    withdrawn: () => {
      withdrawn = true;
      changed();
    },
    stop: () => {
      clearTimeout(timer);
      stopping.abort();
    },
  };
}
