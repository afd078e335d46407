/** Small acts for the tests of the exports. */
import type { ActDetails, AuthorityDetails, ExportDetails } from '../../lib/model/export-details.ts';
import type { Certainty, Found } from '../../lib/model/evidence.ts';
import type { Deliberation, Grant, Outcome, Vote } from '../../lib/model/reading.ts';
import { exportAll, type ExportedDocument, type Exporter } from '../../lib/export/index.ts';
import { bareAct } from '../fixtures/acts.ts';

export const SHA = 'a1'.repeat(32);
export const ADDRESS = 'https://www.exemple.fr/file/12/download?token=abc';

export const found = <T>(value: T, certainty: Certainty = 'stated', page = 1): Found<T> => ({
  value,
  certainty,
  rule: 'test',
  evidence: [{ page, quote: `« ${String(value)} »`, boxes: [[0, 0, 1, 1]], source: 'text-layer' }],
});

export const vote = (outcome: Outcome, counts: Partial<Vote> = {}): Vote => ({
  scope: 'act',
  outcome: found(outcome),
  ...counts,
});

export const grant = (beneficiary: string, euros?: number, more: Partial<Grant> = {}): Grant => ({
  beneficiary: found(beneficiary),
  ...(euros !== undefined && { amountCents: found(euros * 100) }),
  purpose: found('Fonctionnement'),
  ...more,
});

/** Everything that the official formats take from an act; SIREN of the invented town of Vallombre. */
export const act = (more: Partial<Deliberation> = {}): Deliberation =>
  bareAct({
    pages: [1, 2],
    authority: found('Ville de Vallombre'),
    siren: found('210000006'),
    body: found('Conseil municipal'),
    number: found('2024-17'),
    session: found('2024-03-21'),
    title: found('Subventions aux associations'),
    members: { inOffice: found(35), votesCast: found(33) },
    grants: [grant('Les Amis du Lavoir', 1500)],
    votes: [vote('majority', { for: found(30), against: found(2), abstentions: found(1, 'inferred') })],
    ...more,
  });

export const document = (deliberations: Deliberation[], more: Partial<ExportedDocument> = {}): ExportedDocument => ({
  reading: {
    file: ADDRESS,
    sha256: SHA,
    bytes: 1000,
    pages: 2,
    pagesRead: 2,
    status: 'read',
    textSource: 'text-layer',
    kind: 'deliberation',
    deliberations,
    ms: { extract: 1, parse: 1 },
  },
  places: deliberations.map((_, index) => index),
  addresses: [ADDRESS],
  retrieved: '2026-01-02T03:04:05.000Z',
  readerVersion: '1',
  notes: [],
  ...more,
});

export const SIRET = '21000000600010';

export const authority = (more: Partial<AuthorityDetails> = {}): AuthorityDetails => ({
  authority: 'VILLE DE VALLOMBRE',
  siret: SIRET,
  matterCode: '7.5',
  nature: 'aide en numéraire',
  conditions: 'unique',
  notifiedToEu: false,
  ...more,
});

export const ofAct = (more: Partial<ActDetails> = {}): ActDetails => ({
  act: `${SHA}#0`,
  conventionDate: '2024-04-02',
  paymentPeriod: '2024-05-01/2024-12-31',
  ...more,
});

export const LAVOIR = { name: 'les amis du lavoir', rna: 'W123456789' };

export const details = (more: Partial<ExportDetails> = {}): ExportDetails => ({
  authorities: [authority()],
  acts: [ofAct()],
  beneficiaries: [LAVOIR],
  ...more,
});

const text = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/** Each file that an export makes, whole. */
export async function filesOf(
  exporter: Exporter,
  documents: readonly ExportedDocument[],
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const { file, content } of exportAll(exporter, documents)) {
    files.set(file, (files.get(file) ?? '') + text(content));
  }
  return files;
}
