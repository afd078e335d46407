import { afterAll, describe, expect, it } from 'vitest';
import { CONVOCATION_2024 } from '../../demo/acts/convocation.ts';
import { READABLE_ACTS, SCANNED_ACT } from '../../demo/acts/index.ts';
import { demoDocuments } from '../../demo/documents.ts';
import { printAct } from '../../demo/print/act.ts';
import { printConvocation } from '../../demo/print/convocation.ts';
import { NOTICE } from '../../demo/print/paper.ts';
import { printScan } from '../../demo/print/scan.ts';
import { readDocument } from '../../lib/engine/read-document.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { pdfSurroundings } from '../../scripts/pdf-surroundings.ts';

const surroundings = pdfSurroundings();
afterAll(() => surroundings.worker.destroy());

async function read(bytes: Uint8Array): Promise<{ reading: Reading; text: string[] }> {
  const result = await readDocument('demo.pdf', new Uint8Array(bytes), surroundings);
  if (!result.ok) throw new Error(result.error.code);
  const { reading, pages } = result.value;
  return { reading, text: pages.map(({ lines }) => lines.map((line) => line.text).join('\n')) };
}

describe.each(READABLE_ACTS.map((act) => ({ number: act.number, act })))('$number', ({ act }) => {
  const { expected, sitting } = act;
  const done = printAct(act).then(read);

  it('says on every page that it is a demonstration', async () => {
    const { text } = await done;
    expect(text.length).toBeGreaterThanOrEqual(2);
    for (const page of text) expect(page).toContain(NOTICE);
  });

  it('is read as it was written', async () => {
    const [found] = (await done).reading.deliberations;
    const vote = found?.votes[0];
    expect({
      number: found?.number?.value,
      session: found?.session?.value,
      convened: found?.convened?.value,
      present: found?.members.present?.value,
      votes: found?.members.votesCast?.value,
      roll: found?.roll.present.map(({ value }) => value),
      grants: found?.grants.map(({ beneficiary, amountCents }) => [beneficiary.value, (amountCents?.value ?? 0) / 100]),
      outcome: vote?.outcome.value,
      failedChecks: found?.checks.filter(({ result }) => result === 'failed').map(({ code }) => code),
    }).toEqual({
      number: act.number,
      session: sitting.date,
      convened: sitting.convened,
      present: sitting.present.length,
      votes: sitting.present.length + sitting.proxies.length,
      roll: sitting.present.map(({ name }) => name),
      grants: expected.grants.map(({ beneficiary, euros }) => [beneficiary, euros]),
      outcome: expected.outcome,
      failedChecks: expected.failedChecks ?? [],
    });
    if (expected.counts) {
      expect([vote?.for?.value, vote?.against?.value, vote?.abstentions?.value]).toEqual(expected.counts);
    }
    if (expected.notVoting) {
      expect(vote?.named?.notVoting?.map(({ value }) => value.name)).toEqual(expected.notVoting);
    }
  });
});

describe('beside them', () => {
  it('a scan has no text', async () => {
    expect((await read(await printScan(SCANNED_ACT))).reading.status).toBe('no-text');
  });

  it('a convocation is no deliberation', async () => {
    expect((await read(await printConvocation(CONVOCATION_2024))).reading.status).toBe('not-deliberation');
  });

  it('the listing links at least twelve acts of several years, the latest first, each by its own address', async () => {
    const documents = await demoDocuments();
    expect(documents.length).toBeGreaterThanOrEqual(12);
    expect(new Set(documents.map(({ path }) => path)).size).toBe(documents.length);
    expect(documents.every(({ path }) => /^\/file\/\d{7}\/download\?token=[\w-]{8}$/.test(path))).toBe(true);
    const years = READABLE_ACTS.map(({ sitting }) => sitting.date.slice(0, 4));
    expect(new Set(years).size).toBeGreaterThanOrEqual(4);
  });
});
