import { describe, expect, it } from 'vitest';
import type { ExportDetails } from '../../lib/model/export-details.ts';
import type { Deliberation, Grant } from '../../lib/model/reading.ts';
import type { ExportedDocument } from '../../lib/export/index.ts';
import { act, authority, details, document, found, grant, LAVOIR, ofAct, SHA, SIRET } from './samples.ts';
import { subventionsOf as exported } from './scdl-files.ts';

const ofGrants = (...grants: Grant[]): Deliberation => act({ grants });
const lacking = async (documents: ExportedDocument[], said?: ExportDetails): Promise<string[]> => {
  const { complete, pending } = await exported(documents, said);
  expect(complete).toEqual([]);
  return pending.flatMap((row) => row['a_completer']?.split(' | ') ?? []);
};

describe('a grant of which everything is known', () => {
  it('is a complete row', async () => {
    const { complete, pending, refused } = await exported([document([act()])]);
    expect(complete).toEqual([
      {
        nomAttribuant: 'Ville de Vallombre',
        idAttribuant: SIRET,
        dateConvention: '2024-04-02',
        referenceDecision: '2024-17',
        nomBeneficiaire: 'Les Amis du Lavoir',
        idBeneficiaire: '',
        rnaBeneficiaire: 'W123456789',
        objet: 'Fonctionnement',
        montant: '1500.00',
        nature: 'aide en numéraire',
        conditionsVersement: 'unique',
        datesPeriodeVersement: '2024-05-01/2024-12-31',
        idRAE: '',
        notificationUE: 'non',
        pourcentageSubvention: '1.00',
        dispositifAide: '',
      },
    ]);
    expect([pending, refused]).toEqual([[], []]);
  });

  it('has its source in the side file, by its file and line', async () => {
    const { sources } = await exported([document([act()])]);
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({
      fichier: 'subventions/subventions.csv',
      ligne: '2',
      acte: `${SHA}#0`,
      adresse: 'https://www.exemple.fr/file/12/download?token=abc',
      sha256: SHA,
      recupere_le: '2026-01-02T03:04:05.000Z',
      version_du_lecteur: '1',
      montant_certitude: 'énoncé',
      montant_page: '1',
      montant_citation: '« 150000 »',
      idAttribuant_certitude: 'déclaré',
      pourcentageSubvention_certitude: 'connu',
    });
  });

  it('keeps what was read before it was corrected', async () => {
    const amountCents = { ...found(160_000, 'corrected'), original: found(150_000) };
    const { complete, sources } = await exported([
      document([ofGrants(grant('Les Amis du Lavoir', 0, { amountCents }))]),
    ]);
    expect(complete[0]?.['montant']).toBe('1600.00');
    expect(sources[0]).toMatchObject({ montant_certitude: 'corrigé', montant_avant_correction: '1500.00' });
  });
});

describe('two grants of one act', () => {
  it('are two rows, each whole for its beneficiary', async () => {
    const said = details({ beneficiaries: [LAVOIR, { name: 'Harmonie', siret: SIRET }] });
    const { complete } = await exported(
      [document([ofGrants(grant('Les Amis du Lavoir', 1500), grant('HARMONIE', 250.5))])],
      said,
    );
    expect(complete.map((row) => [row['nomBeneficiaire'], row['montant'], row['pourcentageSubvention']])).toEqual([
      ['Les Amis du Lavoir', '1500.00', '1.00'],
      ['HARMONIE', '250.50', '1.00'],
    ]);
  });
});

describe('what is never invented', () => {
  it.each([
    ['the SIRET', { authorities: [authority({ siret: undefined as never })] }, 'idAttribuant'],
    ['the date of the agreement', { acts: [ofAct({ conventionDate: undefined as never })] }, 'dateConvention'],
    ['the period of payment', { acts: [ofAct({ paymentPeriod: undefined as never })] }, 'datesPeriodeVersement'],
    ['the nature', { authorities: [authority({ nature: undefined as never })] }, 'nature'],
    ['the conditions', { authorities: [authority({ conditions: undefined as never })] }, 'conditionsVersement'],
    ['the notification', { authorities: [authority({ notifiedToEu: undefined as never })] }, 'notificationUE'],
    ['who the beneficiary is', { beneficiaries: [] }, 'idBeneficiaire/rnaBeneficiaire'],
  ])('%s', async (_what, said, column) => {
    expect(await lacking([document([act()])], details(said))).toEqual([column]);
  });

  it('the sitting is not the date of the agreement', async () => {
    const { pending } = await exported([document([act()])], details({ acts: [] }));
    expect(pending[0]?.['dateConvention']).toBe('');
    expect(Object.values(pending[0] ?? {})).not.toContain('2024-03-21');
  });

  it('the purpose: the title stands for it only where the user holds it so, and where the act grants one thing', async () => {
    const { purpose: _none, ...bare } = grant('Les Amis du Lavoir', 1500);
    const said = details({ authorities: [authority({ purposeFromTitle: true })] });
    expect(await lacking([document([ofGrants(bare)])])).toEqual(['objet']);
    const one = await exported([document([ofGrants(bare)])], said);
    expect(one.complete[0]?.['objet']).toBe('Subventions aux associations');
    expect(one.sources[0]?.['objet_certitude']).toBe('déduit');
    expect(await lacking([document([ofGrants(bare, bare)])], said)).toEqual(['objet', 'objet']);
  });

  it('an amount that is not printed', async () => {
    expect(await lacking([document([ofGrants(grant('Les Amis du Lavoir', undefined, { inKind: true }))])])).toEqual([
      'montant',
    ]);
  });
});

describe('what is not surely known', () => {
  it.each(['beneficiary', 'amountCents', 'purpose'] as const)(
    'is to be checked: %s by recognition alone',
    async (field) => {
      const one = grant('Les Amis du Lavoir', 1500);
      const { complete, pending } = await exported([
        document([ofGrants({ ...one, [field]: { ...one[field], certainty: 'uncertain' } })]),
      ]);
      expect(complete).toEqual([]);
      expect(pending[0]?.['pourquoi']).toContain('reconnaissance optique');
    },
  );

  it('leaves an optional cell empty', async () => {
    const { complete, sources } = await exported([document([act({ number: found('2O24-17', 'uncertain') })])]);
    expect(complete[0]?.['referenceDecision']).toBe('');
    expect(sources[0]?.['referenceDecision_certitude']).toBe('incertain');
  });

  it('a SIRET of another body than the act’s SIREN', async () => {
    const other = details({ authorities: [authority({ siret: '35600000000048' })] });
    expect(await lacking([document([act()])], other)).toEqual(['idAttribuant']);
    const { siren: _none, ...unprinted } = act();
    expect((await exported([document([unprinted])], other)).complete).toHaveLength(1);
  });
});

describe('the cells', () => {
  it('say that a grant in kind is one, whatever the rest of the authority’s are', async () => {
    const { complete } = await exported([document([ofGrants(grant('Les Amis du Lavoir', 90, { inKind: true }))])]);
    expect(complete[0]?.['nature']).toBe('aide en nature');
  });

  it('hold a purpose of 256 characters, cut between words and whole in the side file', async () => {
    const long = `Soutien ${'à la restauration du lavoir communal '.repeat(12)}`.trim();
    const { complete, sources } = await exported([
      document([ofGrants(grant('Les Amis du Lavoir', 1500, { purpose: found(long) }))]),
    ]);
    const cell = complete[0]?.['objet'] ?? '';
    expect(cell.length).toBeLessThanOrEqual(256);
    expect(cell).toMatch(/ (?:à|la|restauration|du|lavoir|communal)…$/);
    expect(sources[0]?.['texte_entier']).toBe(`objet : ${long}`);
  });

  it('count the same act once, in its own document and in the minutes', async () => {
    const minutes = document([act()]);
    const again = { ...minutes, reading: { ...minutes.reading, sha256: 'b2'.repeat(32) } };
    const acts = [ofAct(), ofAct({ act: `${'b2'.repeat(32)}#0` })];
    const { complete, pending } = await exported([minutes, again], details({ acts }));
    expect(complete).toHaveLength(1);
    expect(pending.map((row) => row['pourquoi'])).toEqual([expect.stringContaining('déjà exporté')]);
  });

  it('take what was said of a body before what was said of its authority, and of an act before both', async () => {
    const body = authority({ body: 'CONSEIL MUNICIPAL', conditions: 'échelonné', notifiedToEu: true });
    const said = details({ authorities: [body, authority()], acts: [ofAct({ nature: 'aide en nature' })] });
    const { complete } = await exported([document([act()])], said);
    expect(complete[0]).toMatchObject({
      conditionsVersement: 'échelonné',
      notificationUE: 'oui',
      nature: 'aide en nature',
    });
  });
});
