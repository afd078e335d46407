/** Starts the engine: when somebody needs it, and when it died before its work was done. */
import { browser } from 'wxt/browser';
import { err, ok, type Result } from '../../lib/model/result.ts';
import { connect, hasOpenJobs, hasRunningBatch, STORE_NAME } from '../../lib/store/index.ts';
import { isPermitted } from '../engine/permitted.ts';
import { keepsFiles } from './keeps-files.ts';
import { showListing } from './listing-progress.ts';
import { ensureOffscreen } from './offscreen.ts';

/** Firefox: this page hosts the engine itself; it is loaded once. */
let hosting: Promise<void> | undefined;

const hostHere = (): Promise<void> =>
  (hosting ??= import('../engine/host.ts').then(({ hostEngine }) =>
    hostEngine({ isPermitted, keepsFiles, onListing: (progress) => void showListing(progress) }),
  ));

export async function ensureEngine(): Promise<Result<null>> {
  try {
    await (import.meta.env.FIREFOX ? hostHere() : ensureOffscreen());
    return ok(null);
  } catch (error) {
    return err({ code: 'engine-unavailable', detail: String(error) });
  }
}

/** The browser or the extension ended in the middle of its work: the engine goes on with it, whether or not anybody looks. */
async function resumeQueue(): Promise<void> {
  const connection = connect(STORE_NAME);
  const found = await Promise.all([hasOpenJobs(connection), hasRunningBatch(connection)]);
  connection.close();
  if (found.some((one) => one.ok && one.value)) await ensureEngine();
}

/** Called while the background loads, so that the browser wakes it when it starts. */
export function resumeAtStart(): void {
  browser.runtime.onStartup.addListener(() => void resumeQueue());
  browser.runtime.onInstalled.addListener(() => void resumeQueue());
}
