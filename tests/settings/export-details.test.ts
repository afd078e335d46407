import { describe, expect, it } from 'vitest';
import { createExportDetails, readDetails } from '../../lib/settings/export-details.ts';
import type { SettingsArea } from '../../lib/settings/index.ts';
import { details } from '../export/samples.ts';

function area(stored: Record<string, unknown> = {}): SettingsArea & { stored: Record<string, unknown> } {
  return {
    stored,
    get: async (keys) => Object.fromEntries(keys.filter((key) => key in stored).map((key) => [key, stored[key]])),
    set: async (items) => void Object.assign(stored, structuredClone(items)),
    remove: async () => {},
    onChanged: { addListener: () => {}, removeListener: () => {} },
  };
}

describe('what the user said for the official formats', () => {
  it('is nothing at first', async () => {
    expect(await createExportDetails(area()).read()).toEqual({ authorities: [], acts: [], beneficiaries: [] });
  });

  it('is remembered', async () => {
    const kept = area();
    await createExportDetails(kept).write(details());
    expect(await createExportDetails(kept).read()).toEqual(details());
  });

  it('goes into a back-up, and comes out of it; a back-up without it brings none', async () => {
    const from = createExportDetails(area());
    await from.write(details());
    const into = createExportDetails(area());
    await into.restore(await from.stored());
    expect(await into.read()).toEqual(details());
    await into.restore({ 'settings.language': 'fr' });
    expect((await into.read()).authorities).toEqual([]);
  });

  it('loses only the entries that are not understood', async () => {
    const kept = area();
    await createExportDetails(kept).write(details());
    const [key = ''] = Object.keys(kept.stored);
    const { authorities, acts, beneficiaries } = details();
    kept.stored[key] = {
      authorities: [{ authority: 'Vallombre', siret: '1' }, ...authorities, 'x'],
      acts: [{ act: 'x' }, ...acts],
      beneficiaries: [...beneficiaries, { name: '' }],
      later: 1,
    };
    expect(await createExportDetails(kept).read()).toEqual(details());
    kept.stored[key] = 'x';
    expect((await createExportDetails(kept).read()).authorities).toEqual([]);
  });
});

describe('a file of details', () => {
  it('may leave out what there is none of', () => {
    expect(readDetails({ authorities: details().authorities })).toEqual({
      details: { authorities: details().authorities, acts: [], beneficiaries: [] },
    });
  });

  it.each([
    [{ authorities: [{ authority: 'V', notifiedToEu: 'non' }] }, 'authorities.0.notifiedToEu', 'yes-or-no'],
    [{ acts: [{ act: 'b', conventionDate: '2024-13-01' }] }, 'acts.0.conventionDate', 'day'],
    [{ acts: [{ act: 'b' }] }, 'acts.0.act', 'act'],
    [{ beneficiaries: [{ name: 'B', rna: '1' }] }, 'beneficiaries.0.rna', 'rna'],
  ])('says where %j is wrong', (value, path, code) => {
    expect(readDetails(value)).toEqual({ faults: expect.arrayContaining([{ path, code }]) });
  });
});
