/** What goes with a change of much of the collection: nobody reads meanwhile, and whoever shows some of it asks again. */
import { browser } from 'wxt/browser';
import type { ToBackground } from '../../lib/messages.ts';
import { createEngineClient } from '../../lib/messages/client.ts';
import { openInbox, openJobs, type Connection } from '../../lib/store/index.ts';

/** Marks in pages that are open say what is known now. */
export const tellPages = (): Promise<unknown> =>
  browser.runtime.sendMessage({ kind: 'collection-changed' } satisfies ToBackground);

/** Files that wait would be read when the collection is opened next. */
async function emptyInbox(): Promise<void> {
  const inbox = openInbox();
  await inbox.empty();
  inbox.close();
}

/** What is being read would be stored after all else was erased or replaced. */
export async function giveUpReading(connection: Connection): Promise<void> {
  await emptyInbox();
  const jobs = await openJobs(connection);
  if (!jobs.ok || jobs.value.length === 0) return;
  const engine = createEngineClient(browser.runtime);
  await Promise.all(jobs.value.map(({ address }) => engine.ask({ kind: 'cancel', address })));
  engine.close();
}
