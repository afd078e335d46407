/** Documents that cannot be read, each in its own way. */
import { Buffer } from 'node:buffer';
import Sheet from 'pdfkit';
import { READABLE_ACTS } from '../../../demo/acts/index.ts';
import { bytesOf } from '../../../demo/print/bytes.ts';
import { printAct } from '../../../demo/print/act.ts';
import { documentPath, type LinkedDocument, type Respond, sendPdf } from '../../../demo/site/document.ts';
import type { FailureCode } from '../../../lib/model/result.ts';

export interface Fault {
  code: FailureCode;
  document: LinkedDocument;
}

const PDF = { 'Content-Type': 'application/pdf' };
const MEGABYTE = 1_000_000;
const TOO_MANY_MEGABYTES = 60;

const fault = (name: string, code: FailureCode, respond: Respond): Fault => ({
  code,
  document: { label: `Défaut : ${name}`, group: 'Défauts', path: documentPath(`fault ${name}`), respond },
});

const status =
  (code: number, headers: Record<string, string> = {}): Respond =>
  (_request, response) =>
    void response.writeHead(code, { 'Content-Type': 'text/html', ...headers }).end('<h1>Erreur</h1>');

const cutMidway: Respond = (_request, response) => {
  response.writeHead(200, { ...PDF, 'Content-Length': MEGABYTE });
  response.write(Buffer.from(`%PDF-1.7\n${' '.repeat(10_000)}`), () => response.destroy());
};

/** Sends without saying how much will come. */
const endless: Respond = (_request, response) => {
  response.writeHead(200, PDF);
  response.write('%PDF-1.7\n');
  const block = Buffer.alloc(MEGABYTE, 0x20);
  let sent = 0;
  const more = (): void => {
    if (response.destroyed) return;
    if (sent === TOO_MANY_MEGABYTES) return void response.end();
    sent += 1;
    if (response.write(block)) setImmediate(more);
    else response.once('drain', more);
  };
  more();
};

async function encrypted(): Promise<Uint8Array> {
  const sheet = new Sheet({ userPassword: 'mot de passe', ownerPassword: 'autre' });
  sheet.text('Personne ne lira ceci.');
  return bytesOf(sheet);
}

export async function faults(): Promise<Fault[]> {
  const [act] = READABLE_ACTS;
  if (act === undefined) throw new Error('The demonstration has no act');
  const whole = await printAct(act);
  return [
    fault('accès refusé', 'http-forbidden', status(403)),
    fault('introuvable', 'http-not-found', status(404)),
    fault('trop de demandes', 'http-too-many-requests', status(429, { 'Retry-After': '120' })),
    fault('indisponible', 'http-unavailable', status(503, { 'Retry-After': '30' })),
    fault('autre erreur', 'http-error', status(418)),
    fault('envoyé ailleurs', 'redirected-away', status(302, { Location: 'https://ailleurs.example.org/document.pdf' })),
    fault('page HTML au lieu d’un PDF', 'not-a-pdf', sendPdf(Buffer.from('<!doctype html><h1>Erreur</h1>'), 'a.pdf')),
    fault('connexion coupée', 'truncated', cutMidway),
    fault('refus de connexion', 'network', (request) => void request.socket.destroy()),
    fault('vide', 'empty', sendPdf(new Uint8Array(), 'vide.pdf')),
    fault('trop grand, annoncé', 'too-large', (_request, response) => {
      response.writeHead(200, { ...PDF, 'Content-Length': TOO_MANY_MEGABYTES * MEGABYTE });
      response.write('%PDF-1.7\n');
    }),
    fault('trop grand, sans le dire', 'too-large', endless),
    fault('protégé par un mot de passe', 'encrypted', sendPdf(await encrypted(), 'secret.pdf')),
    fault('endommagé', 'damaged', sendPdf(whole.subarray(0, whole.length * 0.4), 'endommage.pdf')),
  ];
}
