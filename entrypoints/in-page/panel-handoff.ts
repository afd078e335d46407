/**
 * How a mark hands a document over to the panel. Both are scripts of ours in the same frame and isolated world, which
 * share their globals with each other and not with the page. The panel's script is injected by the background on the
 * message `panel-wanted`; until it runs, the request waits here.
 */
export interface PanelRequest {
  address: string;
  /** Asked for by a key, not by a pointer. */
  byKeyboard: boolean;
  /** Scrolls to where the reader was, now that the panel takes its room. */
  reveal: () => void;
  /** Puts the focus back where the reader was. */
  returnFocus: () => void;
}

interface Handoff {
  /** Set by the panel once it runs. */
  open?: (request: PanelRequest) => void;
  waiting?: PanelRequest;
}

declare global {
  var delibereHandoff: Handoff | undefined;
}

const handoff = (): Handoff => (globalThis.delibereHandoff ??= {});

/** Hands a request over. False if no panel runs in this frame yet, and its script must be asked for. */
export function requestPanel(request: PanelRequest): boolean {
  const { open } = handoff();
  if (open === undefined) handoff().waiting = request;
  else open(request);
  return open !== undefined;
}

/** The panel takes requests from now on, first the one that waits. Returns how to stop. */
export function takeRequests(open: (request: PanelRequest) => void): () => void {
  const shared = handoff();
  shared.open = open;
  const { waiting } = shared;
  delete shared.waiting;
  if (waiting !== undefined) open(waiting);
  return () => {
    if (shared.open === open) delete shared.open;
  };
}
