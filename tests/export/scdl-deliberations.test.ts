import { describe, expect, it } from 'vitest';
import type { ExportDetails } from '../../lib/model/export-details.ts';
import { createExporter, type ExportedDocument } from '../../lib/export/index.ts';
import { csvRows, type CsvRow } from './csv-table.ts';
import { act, ADDRESS, authority, details, document, filesOf, found, SIRET, vote } from './samples.ts';

async function exported(documents: ExportedDocument[], said: ExportDetails = details()) {
  const files = await filesOf(createExporter('scdl', said), documents);
  const rows = (name: string): CsvRow[] => csvRows(files.get(`deliberations/${name}.csv`));
  return {
    complete: rows('deliberations'),
    pending: rows('a-completer'),
    refused: rows('ecartes'),
    sources: rows('sources'),
  };
}

const VOTES = ['VOTE_EFFECTIF', 'VOTE_REEL', 'VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'];
const votesOf = (row: CsvRow | undefined): string => VOTES.map((column) => row?.[column]).join(' ');

describe('an act of which everything is known', () => {
  it('is a complete row', async () => {
    const received = { received: found('2024-03-25') };
    const said = details({ authorities: [authority({ prefecture: 'PREF001' })] });
    const { complete, pending, sources } = await exported([document([act({ transmission: received })])], said);
    expect(complete).toEqual([
      {
        COLL_NOM: 'Ville de Vallombre',
        COLL_SIRET: SIRET,
        DELIB_ID: '2024-17',
        DELIB_DATE: '2024-03-21',
        DELIB_MATIERE_CODE: '7.5',
        DELIB_MATIERE_NOM: 'finances locales/subventions',
        DELIB_OBJET: 'Subventions aux associations',
        BUDGET_ANNEE: '',
        BUDGET_NOM: '',
        PREF_ID: 'PREF001',
        PREF_DATE: '2024-03-25',
        VOTE_EFFECTIF: '35',
        VOTE_REEL: '33',
        VOTE_POUR: '30',
        VOTE_CONTRE: '2',
        VOTE_ABSTENTION: '1',
        DELIB_URL: ADDRESS,
      },
    ]);
    expect(pending).toEqual([]);
    expect(sources[0]).toMatchObject({ VOTE_POUR_certitude: 'énoncé', VOTE_ABSTENTION_certitude: 'déduit' });
  });

  it('is found by what was said of its authority, whatever its accents and case', async () => {
    const named = document([act({ authority: found('Ville de VALLOMBRÉ') })]);
    expect((await exported([named])).complete).toHaveLength(1);
  });

  it('has the name that the user says is the official one', async () => {
    const said = details({ authorities: [authority({ name: 'Commune de Vallombre' })] });
    expect((await exported([document([act()])], said)).complete[0]?.['COLL_NOM']).toBe('Commune de Vallombre');
  });
});

describe('what the schema requires', () => {
  it.each([
    ['number', 'DELIB_ID'],
    ['session', 'DELIB_DATE'],
    ['title', 'DELIB_OBJET'],
  ] as const)('is not there without %s', async (field, column) => {
    const { [field]: _none, ...rest } = act();
    const { complete, pending } = await exported([document([rest])]);
    expect(complete).toEqual([]);
    expect(pending.map((row) => row['a_completer'])).toEqual([column]);
  });

  it('is not there without an authority, for which nothing was said either', async () => {
    const { authority: _none, siren: _neither, ...rest } = act();
    const { pending } = await exported([document([rest])]);
    expect(pending[0]?.['a_completer']).toBe('COLL_NOM | COLL_SIRET | DELIB_MATIERE_CODE');
  });

  it('can be said of acts that name no authority', async () => {
    const { authority: _none, ...rest } = act();
    const said = details({ authorities: [authority({ authority: '', name: 'Commune de Vallombre' })] });
    expect((await exported([document([rest])], said)).complete[0]?.['COLL_NOM']).toBe('Commune de Vallombre');
  });
});

const counted = (pour: number, contre: number, abstention: number, notVoting?: number) =>
  vote('majority', {
    for: found(pour),
    against: found(contre),
    abstentions: found(abstention),
    ...(notVoting !== undefined && { notVoting: found(notVoting) }),
  });

describe('the figures of the vote', () => {
  it.each([
    ['are those who voted, where some took no part', [counted(30, 1, 1, 1)], 33, '35 32 30 1 1'],
    ['are left out where they are not as many as the votes cast', [counted(30, 1, 0)], 33, '    '],
    ['are left out where more voted than there are members', [counted(36, 0, 0)], 36, '    '],
    ['are left out where one of them is not known', [vote('adopted', { for: found(33) })], 33, '    '],
    ['are left out of a vote on the procedure', [{ ...counted(33, 0, 0), scope: 'procedure' as const }], 33, '    '],
  ])('%s', async (_what, votes, votesCast, expected) => {
    const members = { inOffice: found(35), votesCast: found(votesCast) };
    expect(votesOf((await exported([document([act({ votes, members })])])).complete[0])).toBe(expected);
  });

  it('are left out where one was recognised optically alone', async () => {
    const votes = [{ ...counted(30, 2, 1), against: found(2, 'uncertain') }];
    expect(votesOf((await exported([document([act({ votes })])])).complete[0])).toBe('    ');
  });

  it('say what those who voted were, where the document does not', async () => {
    const { complete, sources } = await exported([document([act({ members: { inOffice: found(35) } })])]);
    expect(votesOf(complete[0])).toBe('35 33 30 2 1');
    expect(sources[0]).toMatchObject({ VOTE_REEL_certitude: 'déduit', VOTE_EFFECTIF_certitude: 'énoncé' });
  });
});

describe('what is set aside, or left out', () => {
  it.each(['rejected', 'postponed'] as const)('an act that was %s is not among the adopted ones', async (outcome) => {
    const { complete, pending, refused, sources } = await exported([document([act({ votes: [vote(outcome)] })])]);
    expect([complete, pending]).toEqual([[], []]);
    expect(refused).toHaveLength(1);
    expect(sources[0]).toMatchObject({ fichier: 'deliberations/ecartes.csv', ligne: '2' });
  });

  it('an act that takes note is one', async () => {
    expect((await exported([document([act({ votes: [vote('noted')] })])])).complete).toHaveLength(1);
  });

  it('a date of registration before the sitting', async () => {
    const transmission = { received: found('2024-02-25') };
    expect((await exported([document([act({ transmission })])])).complete[0]?.['PREF_DATE']).toBe('');
  });

  it.each([[], ['file:///tmp/acte.pdf'], ['https://www.exemple.fr/délibération 1.pdf']])(
    'an address that is none of the web: %j',
    async (...addresses) => {
      expect((await exported([document([act()], { addresses })])).complete[0]?.['DELIB_URL']).toBe('');
    },
  );
});
