/** A listing of 47 documents: 43 acts, 2 scans, 1 that the site refuses, 1 that is gone. */
import { READABLE_ACTS, SCANNED_ACT } from '../../../demo/acts/index.ts';
import { printAct } from '../../../demo/print/act.ts';
import { printScan } from '../../../demo/print/scan.ts';
import { documentPath, sendPdf, type LinkedDocument, type Respond } from '../../../demo/site/document.ts';

export const LISTED = 47;
export const SCANS = 2;

const refuse =
  (status: number): Respond =>
  (_request, response) =>
    void response.writeHead(status, { 'Content-Type': 'text/plain' }).end();

const GROUP = 'Conseil métropolitain du 12 décembre 2024';

const entry = (number: string, respond: Respond): LinkedDocument => ({
  label: `Délibération n°${number}`,
  group: GROUP,
  path: documentPath(`longue-liste-${number}`),
  respond,
});

async function act(index: number): Promise<LinkedDocument> {
  const number = `2024.${String(index + 1).padStart(5, '0')}`;
  const written = READABLE_ACTS[index % READABLE_ACTS.length] ?? SCANNED_ACT;
  return entry(number, sendPdf(await printAct({ ...written, number }), `${number}.pdf`));
}

export async function longListing(): Promise<LinkedDocument[]> {
  const acts = await Promise.all(Array.from({ length: LISTED - SCANS - 2 }, (_, index) => act(index)));
  const scans = await Promise.all(
    Array.from({ length: SCANS }, async (_, index) => {
      const number = `2024.9000${index}`;
      return entry(number, sendPdf(await printScan({ ...SCANNED_ACT, number }), `${number}.pdf`));
    }),
  );
  // They stand among the others, as they do at councils.
  return [
    ...acts.slice(0, 5),
    ...scans,
    entry('2024.90403', refuse(403)),
    ...acts.slice(5),
    entry('2024.90404', refuse(404)),
  ];
}
