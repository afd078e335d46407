/** How long a whole listing takes, beside bare pdf.js fetching and extracting the same documents one after the other. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { READABLE_ACTS } from '../../demo/acts/index.ts';
import { printAct } from '../../demo/print/act.ts';
import type { Figure } from './figure.ts';
import { round, share } from './shares.ts';

const DOCUMENTS = 140;
const ROUNDS = 3;
/** Of the time that bare pdf.js takes: acts are also parsed, checked, tied and stored, and every step is written down before the next. */
const GOAL = 4;

/** Acts of the demonstration, each printed once under each of some numbers, so that no two files are alike. */
async function printDocuments(count: number): Promise<Uint8Array[]> {
  const documents: Uint8Array[] = [];
  for (let n = 0; n < count; n++) {
    const act = READABLE_ACTS[n % READABLE_ACTS.length];
    if (act === undefined) throw new Error('no act to print');
    documents.push(await printAct({ ...act, number: `2023.${String(n).padStart(5, '0')}` }));
  }
  return documents;
}

/** @param page of the bench's extension */
export async function listingSpeed(page: Page, count = DOCUMENTS): Promise<Figure> {
  const documents = await printDocuments(count);
  const server = createServer((request, response) => {
    const bytes = documents[Number(/(\d+)\.pdf$/.exec(request.url ?? '')?.[1])];
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    if (bytes === undefined || request.method === 'OPTIONS') response.writeHead(bytes ? 204 : 404, headers).end();
    else response.writeHead(200, { ...headers, 'content-type': 'application/pdf' }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const taken: Record<'bare' | 'whole', number[]> = { bare: [], whole: [] };
  try {
    for (let turn = 0; turn <= ROUNDS; turn++) {
      // In turn, so that both meet the same machine; under new addresses, so that no document is known.
      const site = `http://127.0.0.1:${port}/${turn}`;
      const addresses = documents.map((_, n) => `${site}/${n}.pdf`);
      const bare = await page.evaluate((all) => timings.bareAll(all), addresses);
      const whole = await page.evaluate((...how) => timings.readListing(...how), site, addresses);
      // The first turn teaches the browser's compiler.
      if (turn === 0) continue;
      taken.bare.push(bare);
      taken.whole.push(whole);
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
  const [bare, whole] = [share(taken.bare, 0.5), share(taken.whole, 0.5)];
  const aMinute = (ms: number): number => Math.round((count / ms) * 60_000);
  return {
    name: `a listing of ${count} documents read as a whole, over bare pdf.js`,
    value: round(whole / bare),
    goal: GOAL,
    unit: '×',
    detail:
      `${aMinute(whole)} documents a minute over ${aMinute(bare)}; from the click to the report, ` +
      `all stored and searchable in fields; bare pdf.js fetches and extracts them one after the other; median of ${ROUNDS}`,
  };
}
