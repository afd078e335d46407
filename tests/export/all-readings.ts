/** Every document of the corpora, as it is read today, and details that say everything about them. */
import { pdfSurroundings } from '../../scripts/pdf-surroundings.ts';
import { existsSync, readFileSync } from 'node:fs';
import { readDocument } from '../../lib/engine/read-document.ts';
import type { ExportDetails } from '../../lib/model/export-details.ts';
import type { ExportedDocument } from '../../lib/export/index.ts';
import { isSiret } from '../../lib/model/business-numbers.ts';
import { casesIn } from '../scoring/corpus.ts';

const SHARED = '../shared/corpus';

/** Of the committed corpus, and of the labelled real documents where they are at hand. */
export async function readCorpora(): Promise<ExportedDocument[]> {
  const surroundings = pdfSurroundings();
  const documents: ExportedDocument[] = [];
  for (const { pdf } of [...casesIn('tests/corpus'), ...(existsSync(SHARED) ? casesIn(SHARED) : [])]) {
    const read = await readDocument(pdf, new Uint8Array(readFileSync(pdf)), surroundings);
    if (!read.ok) throw new Error(`${pdf} was not read: ${read.error.code}`);
    const { reading } = read.value;
    documents.push({ reading, places: reading.deliberations.map((_, n) => n), addresses: [], notes: [] });
  }
  surroundings.worker.destroy();
  return documents;
}

/** A SIRET of this SIREN. */
const siretOf = (siren: string): string => {
  const all = Array.from({ length: 10 }, (_, figure) => `${siren}0001${figure}`);
  return all.find(isSiret) ?? '';
};

/** Somebody who knows everything answered for each authority, act and beneficiary. */
export function everythingSaid(documents: readonly ExportedDocument[]): ExportDetails {
  const acts = documents.flatMap(({ reading: { sha256, deliberations } }) =>
    deliberations.map((act, place) => ({ id: `${sha256}#${place}`, act })),
  );
  const terms = {
    matterCode: '7.5',
    nature: 'aide en numéraire',
    conditions: 'échelonné',
    notifiedToEu: false,
  } as const;
  const siretByAuthority = new Map<string, string>();
  for (const { act } of acts) {
    const name = act.authority?.value ?? '';
    if (act.siren !== undefined || !siretByAuthority.has(name)) {
      siretByAuthority.set(name, siretOf(act.siren?.value ?? '210000006'));
    }
  }
  return {
    authorities: [...siretByAuthority].map(([authority, siret]) => ({
      authority,
      siret,
      ...terms,
      purposeFromTitle: true,
      ...(authority === '' && { name: 'Commune de Vallombre' }),
    })),
    acts: acts.map(({ id }) => ({ act: id, conventionDate: '2024-04-02', paymentPeriod: '2024-05-01/2024-12-31' })),
    beneficiaries: acts.flatMap(({ act }) =>
      act.grants.map(({ beneficiary }) => ({ name: beneficiary.value, rna: 'W123456789' })),
    ),
  };
}
