/** A long document whose site gives parts of it, and counts what it sends. */
import { documentPath, type LinkedDocument } from '../../../demo/site/document.ts';

export class CountedSite {
  /** Bytes. */
  sent = 0;
  readonly document: LinkedDocument;

  constructor(bytes: Uint8Array) {
    this.document = {
      label: 'Recueil des actes',
      group: 'Recueils',
      path: documentPath('recueil-300'),
      respond: (request, response) => {
        const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
        const from = Number(asked?.[1] ?? 0);
        const to = asked === null || asked[2] === '' ? bytes.length : Math.min(Number(asked[2]) + 1, bytes.length);
        response.writeHead(asked === null ? 200 : 206, {
          'content-type': 'application/pdf',
          'content-length': to - from,
          etag: '"recueil"',
          ...(asked !== null && { 'content-range': `bytes ${from}-${to - 1}/${bytes.length}` }),
        });
        this.sent += to - from;
        response.end(bytes.subarray(from, to));
      },
    };
  }
}
