/** A document that cannot be had until the test says so. */
import type { LinkedDocument, Respond } from '../../../demo/site/document.ts';

export interface Moody {
  document: LinkedDocument;
  /** From now on it answers as the site would. */
  mend: () => void;
}

export function moody(document: LinkedDocument, respond: Respond): Moody {
  let mended = false;
  return {
    document: {
      ...document,
      respond: (request, response) => (mended ? document.respond(request, response) : respond(request, response)),
    },
    mend: () => {
      mended = true;
    },
  };
}

export const cutOff: Respond = (request) => void request.socket.destroy();

export const busy =
  (seconds: number): Respond =>
  (_request, response) =>
    void response.writeHead(503, { 'Retry-After': String(seconds) }).end();
