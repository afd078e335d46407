/** The browser around the background, played: what is called is noted, and what it tells can be told. */
import { vi } from 'vitest';

export const ID = 'delibere';
export const ORIGIN = 'chrome-extension://delibere/';
export const ANY_TAB = 7;

type Heard = (...given: unknown[]) => unknown;

/** What the browser has, as tests set it. */
export const played = {
  /** Offscreen documents. */
  open: [] as unknown[],
  /** Content scripts. */
  registered: [] as unknown[],
};

/** Functions of the browser. */
export const calls = {
  createDocument: vi.fn(),
  executeScript: vi.fn(),
  contains: vi.fn(),
  setBadgeText: vi.fn(),
  setTitle: vi.fn(),
  setBadgeBackgroundColor: vi.fn(),
  getTab: vi.fn(),
  sendMessage: vi.fn(),
  remove: vi.fn(),
  request: vi.fn(),
  register: vi.fn(),
  update: vi.fn(),
  unregister: vi.fn(),
  openSidePanel: vi.fn(),
};

/** What was given to the browser to keep. */
export const kept = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };

/** The browser's events, by name, with who listens. */
const events = new Map<string, Heard[]>();

const event = (name: string) => ({
  addListener: (listener: Heard) => void events.set(name, [...(events.get(name) ?? []), listener]),
});

const area = (held: Map<string, unknown>) => ({
  get: (keys: string | string[]) =>
    Promise.resolve(Object.fromEntries([keys].flat().flatMap((key) => (held.has(key) ? [[key, held.get(key)]] : [])))),
  set: (items: object) => Promise.resolve(Object.entries(items).forEach(([key, value]) => held.set(key, value))),
  remove: (keys: string[]) => Promise.resolve(keys.forEach((key) => held.delete(key))),
  onChanged: event('storage'),
});

export const browser = {
  runtime: {
    id: ID,
    getURL: (path: string) => `${ORIGIN}${path.replace(/^\//, '')}`,
    getContexts: () => Promise.resolve(played.open),
    onMessage: event('message'),
    onInstalled: event('installed'),
    onStartup: event('startup'),
  },
  storage: { local: area(kept.local), session: area(kept.session) },
  offscreen: { createDocument: calls.createDocument },
  sidePanel: { open: calls.openSidePanel },
  scripting: {
    executeScript: calls.executeScript,
    getRegisteredContentScripts: () => Promise.resolve(played.registered),
    registerContentScripts: calls.register,
    updateContentScripts: calls.update,
    unregisterContentScripts: calls.unregister,
  },
  permissions: {
    contains: calls.contains,
    remove: calls.remove,
    request: calls.request,
    onAdded: event('added'),
    onRemoved: event('removed'),
  },
  tabs: {
    get: calls.getTab,
    query: () => Promise.resolve([{ id: ANY_TAB }]),
    sendMessage: calls.sendMessage,
    onRemoved: event('closed'),
    onUpdated: event('updated'),
  },
  contextMenus: { onClicked: event('menu'), removeAll: () => Promise.resolve(), create: () => 1 },
  action: {
    setBadgeText: calls.setBadgeText,
    setTitle: calls.setTitle,
    setBadgeBackgroundColor: calls.setBadgeBackgroundColor,
  },
};

/** Tells all who listen to an event of the browser. @returns what they gave back. */
export const fire = (name: string, ...given: unknown[]): unknown[] =>
  (events.get(name) ?? []).map((listener) => listener(...given));

export const send = (message: unknown, sender: object): Promise<unknown> | undefined =>
  fire('message', message, sender)[0] as Promise<unknown> | undefined;

/** A browser that has just started. */
export function startAnew(): void {
  for (const call of Object.values(calls)) call.mockReset().mockResolvedValue(undefined);
  calls.createDocument.mockImplementation(() => {
    played.open.push({});
    return Promise.resolve();
  });
  played.open.length = 0;
  played.registered.length = 0;
  events.clear();
  kept.local.clear();
  kept.session.clear();
}
