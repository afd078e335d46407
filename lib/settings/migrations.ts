/** Settings as older versions wrote them, brought up to date. */
import { keyOf, type Stored } from './schema.ts';

export const VERSION_KEY = 'settings.version';

/** What to write and what to remove, so that the next version understands it. */
interface Step {
  set: Stored;
  remove: readonly string[];
}

/** Version 0.1 kept the language alone, under this name. */
const FIRST_LANGUAGE = 'language';

/** The n-th step leads from version n to n + 1. A value that the newer version wrote already is newer, and stays. */
const STEPS: readonly ((stored: Stored) => Step)[] = [
  (stored) => {
    const old = stored[FIRST_LANGUAGE];
    const wanted = old !== undefined && stored[keyOf('language')] === undefined;
    return { set: wanted ? { [keyOf('language')]: old } : {}, remove: [FIRST_LANGUAGE] };
  },
];

/** Every key that a step may ask for. */
export const OLD_KEYS: readonly string[] = [VERSION_KEY, FIRST_LANGUAGE];

export const CURRENT_VERSION = STEPS.length;

const versionOf = (stored: Stored): number => {
  const version = stored[VERSION_KEY];
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;
};

/** What must change in the storage; undefined if it is up to date, or of a version newer than this one. */
export function migrate(stored: Stored): { after: Stored; set: Stored; remove: readonly string[] } | undefined {
  const from = versionOf(stored);
  if (from >= CURRENT_VERSION) return undefined;
  let after: Record<string, unknown> = { ...stored };
  let set: Record<string, unknown> = {};
  const removed = new Set<string>();
  for (const step of STEPS.slice(from)) {
    const change = step(after);
    set = { ...set, ...change.set };
    after = { ...after, ...change.set };
    for (const key of change.remove) {
      removed.add(key);
      delete after[key];
    }
  }
  return { after, set: { ...set, [VERSION_KEY]: CURRENT_VERSION }, remove: [...removed] };
}
