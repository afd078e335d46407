import { describe, expect, it } from 'vitest';
import { anchorOfAct } from '../../lib/model/anchors.ts';
import { applyCorrections } from '../../lib/model/apply-corrections.ts';
import type { Correction } from '../../lib/model/correction.ts';
import { createExporter } from '../../lib/export/index.ts';
import { bareAct } from '../fixtures/acts.ts';
import { csvRows } from './csv-table.ts';
import { act, ADDRESS, details, document, filesOf, found, grant, SHA, vote } from './samples.ts';

const tables = async (...documents: Parameters<typeof filesOf>[1]) => {
  const files = await filesOf(createExporter('csv', details()), documents);
  return { acts: csvRows(files.get('actes.csv')), grants: csvRows(files.get('subventions.csv')) };
};

describe('the plain tables', () => {
  it('say of each value how certain it is, its page, its passage, and what was read before', async () => {
    const number = { ...found('2024-18', 'corrected'), original: found('2024-17') };
    const { acts } = await tables(document([act({ number, title: found('Un titre', 'uncertain', 2) })]));
    expect(acts[0]).toMatchObject({
      acte: `${SHA}#0`,
      adresse: ADDRESS,
      sha256: SHA,
      recupere_le: '2026-01-02T03:04:05.000Z',
      version_du_lecteur: '1',
      numero: '2024-18',
      numero_certitude: 'corrigé',
      numero_page: '1',
      numero_citation: '« 2024-18 »',
      numero_avant_correction: '2024-17',
      titre: 'Un titre',
      titre_certitude: 'incertain',
      titre_page: '2',
      issue: 'majorité',
      issue_certitude: 'énoncé',
      pour: '30',
      abstentions_certitude: 'déduit',
      total_euros: '1500.00',
    });
  });

  it('say of a figure that it was counted from corrected names, and what it had been', async () => {
    const voter = found({ name: 'C. ROUX' });
    const counted = { ...vote('majority'), against: found(1, 'inferred'), named: { against: [voter] } };
    const read = act({ votes: [counted] });
    const added: Correction = {
      id: 'c',
      act: anchorOfAct(read, 0),
      change: { kind: 'missed-entry', path: 'votes.0.named.against', value: { name: 'D. PETIT' } },
      evidence: [],
      made: '2026-01-02T03:04:05.000Z',
      readerVersion: '1',
    };
    const { acts } = await tables(document(applyCorrections([read], [added]).acts));
    expect(acts[0]).toMatchObject({ contre: '2', contre_certitude: 'déduit', contre_avant_correction: '1' });
  });

  it('have a row for each grant, whatever became of its act', async () => {
    const grants = [grant('Harmonie', 250.5), grant('Lavoir', undefined, { inKind: true, vote: vote('rejected') })];
    const { acts, grants: rows } = await tables(
      document([act({ grants })]),
      document([act({ votes: [vote('noted')] })]),
    );
    expect(
      rows.map((row) => [
        row['rang'],
        row['beneficiaire'],
        row['montant_euros'],
        row['en_nature'],
        row['accordee'],
        row['issue'],
      ]),
    ).toEqual([
      ['1', 'Harmonie', '250.50', 'non', 'oui', 'majorité'],
      ['2', 'Lavoir', '', 'oui', 'non', 'rejeté'],
      ['1', 'Les Amis du Lavoir', '1500.00', 'non', 'à vérifier', 'pris acte'],
    ]);
    // A gift in kind is no money: the other grant is all of it.
    expect(acts[0]).toMatchObject({ subventions: '2', total_euros: '250.50' });
  });

  it('have no total where an amount of money is not known, for the others are not all of it', async () => {
    const grants = [grant('Harmonie', 250.5), grant('Lavoir'), grant('Salle', 90, { inKind: true })];
    const { acts } = await tables(document([act({ grants })]), document([act({ grants: grants.slice(2) })]));
    expect(acts.map((row) => row['total_euros'])).toEqual(['', '']);
  });

  it('have the acts without anything in them', async () => {
    const { acts } = await tables(
      document([bareAct({ pages: [3, 4], checks: [{ code: 'quorum', result: 'failed', evidence: [] }] })]),
    );
    expect(acts[0]).toMatchObject({ premiere_page: '3', derniere_page: '4', controles_echoues: 'quorum', numero: '' });
  });

  it('have the notes of each act, and every address of its document', async () => {
    const { acts } = await tables(
      document([act(), act()], {
        places: [2, 5],
        addresses: [ADDRESS, 'https://autre.fr/a.pdf'],
        notes: [{ text: 'À revoir', place: 5 }, { text: 'Sans acte' }],
      }),
    );
    expect(acts.map((row) => [row['acte'], row['notes'], row['autres_adresses']])).toEqual([
      [`${SHA}#2`, '', 'https://autre.fr/a.pdf'],
      [`${SHA}#5`, 'À revoir', 'https://autre.fr/a.pdf'],
    ]);
  });

  it('are UTF-8 with commas, quotes doubled, and no byte order mark', async () => {
    const files = await filesOf(createExporter('csv', details()), [
      document([act({ title: found('« Été », "prix"; suite\nfin') })]),
    ]);
    expect(files.get('actes.csv')).toMatch(/^acte,adresse,/);
    expect(files.get('actes.csv')).toContain('"« Été », ""prix""; suite fin"');
  });
});

/** What JSON says of so many documents. */
async function json(count: number): Promise<unknown> {
  const documents = Array.from({ length: count }, () => document([act()]));
  const files = await filesOf(createExporter('json', details()), documents);
  return JSON.parse(files.get('collection.json') ?? '');
}

describe('JSON', () => {
  it('is an array of documents, also of none', async () => {
    expect([await json(0), await json(1), await json(3)]).toMatchObject([[], [{}], [{}, {}, {}]]);
  });
});
