import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/engine/read-document.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { DRAFT, draftOf, toCheck } from '../../scripts/new-case/draft.ts';
import { readMarkup } from '../../scripts/new-case/markup.ts';
import { typeset } from '../../scripts/new-case/typeset.ts';
import { pdfSurroundings } from '../../scripts/pdf-surroundings.ts';
import { scoreDocument } from '../scoring/score.ts';

const TEXT = `## EXTRAIT DU REGISTRE DES DELIBERATIONS
## SEANCE DU BUREAU METROPOLITAIN DU 14 JUIN 2031
## DELIBERATION N°2031.00017
## SOUTIEN AUX ATELIERS – SUBVENTION 2031

Le Bureau Métropolitain a été convoqué le 08 juin 2031

Nombre de membres en exercice : 12

L'association a reçu 3 000 € de la Région. Le Bureau, après en avoir délibéré :

- autorise le versement d'une subvention à l'association Les Ateliers d'un montant global de 4 000 € ;

Ce dossier a été adopté à l'unanimité.`;

let reading: Reading;

beforeAll(async () => {
  const written = readMarkup(TEXT);
  if (!written.ok) throw new Error(written.error.message);
  const surroundings = pdfSurroundings();
  const read = await readDocument('a.pdf', new Uint8Array(await typeset(written.value)), surroundings);
  surroundings.worker.destroy();
  if (!read.ok) throw new Error(read.error.code);
  reading = read.value.reading;
});

describe('a draft of expected.json', () => {
  it('says what the reader says, and that nobody checked it', () => {
    const draft = draftOf(reading);
    expect(draft).toMatchObject({
      kind: 'deliberation',
      notes: DRAFT,
      deliberations: [
        {
          number: '2031.00017',
          session: '2031-06-14',
          convened: '2031-06-08',
          body: 'Bureau métropolitain',
          inOffice: 12,
          vote: { outcome: 'unanimous' },
          grants: [{ beneficiary: expect.stringContaining('Les Ateliers'), amountCents: 400_000 }],
          notGranted: [300_000],
        },
      ],
    });
    expect(scoreDocument('a', draft, reading).disagreements).toEqual([]);
  });

  it('leaves out what the document does not print', () => {
    const [act] = draftOf(reading).deliberations;
    expect(act).not.toHaveProperty('secretary');
    expect(act?.vote).not.toHaveProperty('for');
  });

  it('lists what a person has to look at', () => {
    const lines = toCheck(reading, draftOf(reading)).join('\n');
    expect(lines).toContain('not granted, in euros: 3000');
    expect(lines).toMatch(/absent, and perhaps printed: .*secretary/);
  });
});
