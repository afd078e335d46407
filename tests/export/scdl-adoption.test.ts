/** Which grants are exported as granted, and where those go that are not. */
import { describe, expect, it } from 'vitest';
import { createExporter } from '../../lib/export/index.ts';
import { act, details, document, filesOf, found, grant, LAVOIR, SIRET, vote } from './samples.ts';
import { subventionsOf as exported } from './scdl-files.ts';
import { partsOf } from './workbook-parts.ts';

describe('what was not granted', () => {
  it.each(['rejected', 'postponed'] as const)('is set aside: an act that was %s', async (outcome) => {
    const { complete, pending, refused } = await exported([document([act({ votes: [vote(outcome)] })])]);
    expect([complete, pending]).toEqual([[], []]);
    expect(refused.map((row) => row['nomBeneficiaire'])).toEqual(['Les Amis du Lavoir']);
  });

  it('is set aside: a row that was adopted, in an act that was not', async () => {
    const grants = [grant('Les Amis du Lavoir', 1500, { vote: vote('adopted') })];
    const { complete, refused } = await exported([document([act({ votes: [vote('rejected')], grants })])]);
    expect(complete).toEqual([]);
    expect(refused.map((row) => row['nomBeneficiaire'])).toEqual(['Les Amis du Lavoir']);
  });

  it('is set aside: a row of a table that was voted down', async () => {
    const said = details({ beneficiaries: [LAVOIR, { name: 'Harmonie', rna: 'W123456780' }] });
    const grants = [grant('Les Amis du Lavoir', 1500), grant('Harmonie', 200, { vote: vote('rejected') })];
    const { complete, refused } = await exported([document([act({ grants })])], said);
    expect(complete.map((row) => row['nomBeneficiaire'])).toEqual(['Les Amis du Lavoir']);
    expect(refused.map((row) => row['nomBeneficiaire'])).toEqual(['Harmonie']);
  });

  it.each([
    ['an act that takes note', { votes: [vote('noted')] }],
    ['a vote that was not understood', { votes: [], missing: { votes: { reason: 'not-recognised' as const } } }],
    [
      'points of which one was rejected',
      { votes: (['adopted', 'rejected'] as const).map((one) => ({ ...vote(one), scope: 'point' as const })) },
    ],
    [
      'an outcome by recognition alone',
      { votes: [{ ...vote('adopted'), outcome: found('adopted' as const, 'uncertain') }] },
    ],
  ])('is to be checked: %s', async (_what, more) => {
    const { complete, pending } = await exported([document([act(more)])]);
    expect(complete).toEqual([]);
    expect(pending[0]?.['pourquoi']).toMatch(/adopté|prend acte/);
  });

  it('is granted where the document prints no vote at all', async () => {
    const missing = { votes: { reason: 'not-printed' as const } };
    expect((await exported([document([act({ votes: [], missing })])])).complete).toHaveLength(1);
  });
});

describe('the rows to be completed', () => {
  it('are in a workbook too, where nothing of them is lost', async () => {
    const said = details({ acts: [] });
    const parts = await partsOf(
      createExporter('scdl', said),
      [document([act({ number: found('00012') })])],
      'a-completer.xlsx',
    );
    expect(parts['xl/workbook.xml']).toMatch(/"Délibérations".*"Subventions"/);
    const sheet = parts['xl/worksheets/sheet2.xml'];
    expect(sheet).toContain('<is><t>00012</t></is>');
    expect(sheet).toContain(`<is><t>${SIRET}</t></is>`);
    expect(sheet).toContain('<is><t>dateConvention | datesPeriodeVersement</t></is>');
  });

  it('are in no file where there are none', async () => {
    const files = await filesOf(createExporter('scdl', details()), [document([act()])]);
    expect([...files.keys()].filter((name) => name.includes('a-completer'))).toEqual([]);
  });
});
