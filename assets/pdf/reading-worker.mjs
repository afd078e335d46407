/**
 * pdf.js's worker for documents that are read, not drawn. It announces itself (« ready ») once it listens; see
 * lib/engine/start-worker.ts.
 *
 * A small document may unpack to a thousand times its size, and draw itself without end. What we read of documents needs
 * neither large streams (pictures are not decoded) nor long drawings: whoever asks for more gets the error that he gets
 * where there is no memory left, before there is none. pdf.js then goes on with what it has.
 */

/**
 * What one stream may unpack to; reading it takes a hundred times as much. A page of dense text has some 100 kB, a plan of
 * a whole commune some megabytes. A font that is larger is done without: its text is read all the same.
 */
const MOST_UNPACKED = 8 * 1024 * 1024;

/** On one page. A dense page has some 20 000, a plan of a whole commune some hundred thousand. */
const MOST_OPERATIONS = 200_000;

/** pdf.js doubles what it unpacks into from 512 bytes on; other large arrays, such as the document itself, are of any size. */
const isTooMuch = (size) => typeof size === 'number' && size > MOST_UNPACKED && Number.isInteger(Math.log2(size));

globalThis.Uint8Array = new Proxy(Uint8Array, {
  construct(array, args, made) {
    if (isTooMuch(args[0])) throw new RangeError(`a stream of ${args[0]} bytes`);
    return Reflect.construct(array, args, made);
  },
});

/** The browser's own way to unpack knows no limit, and gives all at once; without it pdf.js unpacks by itself. */
globalThis.DecompressionStream = undefined;

const post = globalThis.postMessage.bind(globalThis);
/** Operations sent of each page that is being drawn. */
const sent = new Map();

globalThis.postMessage = (message, transferred) => {
  const chunk = message?.chunk;
  if (Array.isArray(chunk?.fnArray)) {
    const count = (sent.get(message.streamId) ?? 0) + chunk.fnArray.length;
    sent.set(message.streamId, count);
    if (chunk.lastChunk) sent.delete(message.streamId);
    else if (count > MOST_OPERATIONS) throw new RangeError(`a drawing of ${count} operations`);
  }
  post(message, transferred);
};

await import('./pdf.worker.min.mjs');
