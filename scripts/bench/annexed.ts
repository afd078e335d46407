/** How much of an act with a long annex is fetched before the act is answered. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import type { Figure } from './figure.ts';

const ALLOWED = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'range, if-range',
  'access-control-expose-headers': 'content-range, content-length, etag',
};

/**
 * @param page of the bench's extension
 * @param bytes of the document
 */
export async function annexed(page: Page, bytes: Uint8Array, annexes: number): Promise<Figure> {
  let sent = 0;
  let requests = 0;
  const server = createServer((request, response) => {
    const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    if (request.method === 'OPTIONS' || asked === null) {
      response.writeHead(request.method === 'OPTIONS' ? 204 : 400, ALLOWED).end();
      return;
    }
    const from = Number(asked[1]);
    const part = bytes.subarray(from, asked[2] === '' ? bytes.length : Number(asked[2]) + 1);
    sent += part.length;
    requests += 1;
    const range = `bytes ${from}-${from + part.length - 1}/${bytes.length}`;
    const headers = { ...ALLOWED, etag: '"1"', 'content-range': range, 'content-length': part.length };
    response.writeHead(206, headers).end(part);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const acts = await page.evaluate((address) => timings.beginning(address), `http://127.0.0.1:${port}/annexed.pdf`);
    if (acts !== 1) throw new Error(`${acts} acts were read of the beginning`);
    return {
      name: `${annexes} pages of annexes behind an act: fetched before it is answered`,
      value: Math.round((sent / bytes.length) * 10_000) / 10_000,
      goal: 0.02,
      unit: 'of the file',
      detail: `${Math.round(sent / 1024)} KiB of ${(bytes.length / 1024 / 1024).toFixed(1)} MiB, in ${requests} requests`,
    };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
