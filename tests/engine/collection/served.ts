/** A collection as its page meets it: through the worker that answers for it, over messages as between real ones. */
import { onTestFinished } from 'vitest';
import { serveCollection } from '../../../lib/engine/collection/serve-collection.ts';
import { createCollectionClient, type CollectionClient } from '../../../lib/messages/collection-client.ts';
import { connect, type Connection } from '../../../lib/store/index.ts';

/** What was stored is told to the worker some time after: a notice comes at most once a second. */
export const PATIENCE = { timeout: 15_000 };

export interface Served {
  client: CollectionClient;
  /** The worker's own. */
  connection: Connection;
  /** Sends what no client would. */
  post: (message: unknown) => void;
  /** All that the worker said so far. */
  heard: unknown[];
}

/** Serves the collection until the test ends. */
export function serve(connection = connect('test')): Served {
  const { port1, port2 } = new MessageChannel();
  const stop = serveCollection(port2, connection);
  const client = createCollectionClient({
    postMessage: (message) => port1.postMessage(message),
    addEventListener: (type: string, listener: never) => port1.addEventListener(type, listener),
    terminate: () => port1.close(),
  });
  const heard: unknown[] = [];
  port1.addEventListener('message', ({ data }) => heard.push(data));
  port1.start();
  port2.start();
  onTestFinished(() => {
    stop();
    client.close();
    connection.close();
  });
  return { client, connection, post: (message) => port1.postMessage(message), heard };
}
