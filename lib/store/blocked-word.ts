/**
 * Of the connections that wait to change the schema, a browser tells only the first that an older one is in the way; the others
 * wait behind it without a word. So the first passes the word on, wherever they were opened.
 */
const ASKED = 'is anybody blocked?';
const SAID = 'blocked';

export interface BlockedWord {
  /** The browser says that an older connection is in the way. */
  blocked(): void;
  /** It is no longer. */
  free(): void;
  /** This connection waits no more. */
  close(): void;
}

/** @param heard another connection is blocked, and so is this one */
export function shareBlocked(name: string, heard: () => void): BlockedWord {
  const channel = new BroadcastChannel(`${name}-blocked`);
  let isBlocked = false;
  channel.addEventListener('message', ({ data }) => {
    if (data === SAID) heard();
    else if (isBlocked) channel.postMessage(SAID);
  });
  channel.postMessage(ASKED);
  return {
    blocked() {
      isBlocked = true;
      channel.postMessage(SAID);
    },
    free() {
      isBlocked = false;
    },
    close: () => channel.close(),
  };
}
