/** The worker of a page of the collection: holds its rows, so that searching a hundred thousand of them never holds up the page. */
import { serveCollection } from '../../lib/engine/collection/serve-collection.ts';
import { connect, STORE_NAME } from '../../lib/store/index.ts';

serveCollection(globalThis as unknown as Parameters<typeof serveCollection>[0], connect(STORE_NAME));
