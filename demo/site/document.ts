/** A document as the site links it. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

export type Respond = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface LinkedDocument {
  /** What the listing prints. */
  label: string;
  /** Heading of the listing under which it stands: a sitting. */
  group: string;
  /** Path and query, in the form of the real site: `/file/{7 digits}/download?token={8 characters}`. */
  path: string;
  respond: Respond;
}

/** The same name always gets the same address. */
export function documentPath(name: string): string {
  const digest = createHash('sha256').update(name).digest();
  const id = 3_000_000 + (digest.readUInt32BE(0) % 1_000_000);
  return `/file/${id}/download?token=${digest.subarray(4, 10).toString('base64url')}`;
}

/** A PDF sent as the real site sends it. */
export function sendPdf(bytes: Uint8Array, fileName: string): Respond {
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
  return (_request, response) => {
    response.writeHead(200, {
      'Content-Type': 'application/pdf',
      'Content-Length': bytes.length,
      'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'Cache-Control': 'private, max-age=0',
      ETag: etag,
    });
    response.end(bytes);
  };
}
