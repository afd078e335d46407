import { fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../lib/ui/library.css';
import type { ExportDetails } from '../../../lib/model/export-details.ts';
import { NO_DETAILS } from '../../../lib/model/export-details.ts';
import type { ExportOutlook } from '../../../lib/model/export-outlook.ts';
import { err, ok } from '../../../lib/model/result.ts';
import { ExportDialog } from '../../../lib/ui/library/export/export-dialog.tsx';
import { ExportState, type ExportSource } from '../../../lib/ui/library/export/export-state.ts';
import { expectAccessible } from '../support/accessible.ts';
import { LOOKS, mount, words, type Look } from '../support/mount.tsx';

beforeEach(() => page.viewport(1000, 900));
afterEach(() => page.viewport(360, 640));

const ACT = `${'a'.repeat(64)}#0`;

const OUTLOOK: ExportOutlook = {
  deliberations: { complete: 40, pending: 7, refused: 1 },
  subventions: { complete: 0, pending: 12, refused: 0 },
  authorities: [
    {
      authority: 'Ville de Vallombre',
      bodies: ['Conseil municipal', 'Bureau municipal'],
      siren: '210000006',
      acts: 47,
      lacking: { siret: 59, conventionDate: 12 },
      undated: [ACT],
    },
  ],
  beneficiaries: [{ name: 'Les Amis du Lavoir', grants: 2 }],
};

function sourceOf(more: Partial<ExportSource> = {}): ExportSource & { remembered: ExportDetails[] } {
  const remembered: ExportDetails[] = [];
  return {
    remembered,
    read: async () => ok(NO_DETAILS),
    async remember(details) {
      remembered.push(details);
      return ok(null);
    },
    outlook: async () => ok(OUTLOOK),
    save: async () => ok({ name: 'delibere-xlsx-2026-11-21.xlsx', files: 1 }),
    ...more,
  };
}

function show(source: ExportSource, look?: Look) {
  const state = new ExportState(source, 47);
  const onClose = vi.fn();
  const container = mount(
    <div class="delibere panel library">
      <ExportDialog state={state} language={look?.language ?? 'fr'} onClose={onClose} />
    </div>,
    look,
  );
  const dialog = container.querySelector('dialog');
  if (dialog === null) throw new Error('no dialogue');
  return { state, dialog, onClose };
}

const labelled = (root: Element, text: string): HTMLInputElement => {
  const label = [...root.querySelectorAll('label')].find((one) => words(one).startsWith(text));
  const control = label?.control ?? label?.querySelector('input, select');
  if (!(control instanceof HTMLElement)) throw new Error(`nothing is called ${text}`);
  return control as HTMLInputElement;
};

const button = (root: Element, text: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((one) => words(one) === text);
  if (found === undefined) throw new Error(`no button says ${text}`);
  return found;
};

async function asking(source = sourceOf(), look?: Look) {
  const shown = show(source, look);
  await shown.state.choose('scdl');
  await waitFor(() => expect(shown.dialog.querySelector('.export-authority')).not.toBeNull());
  return shown;
}

function type(field: HTMLInputElement, text: string): void {
  fireEvent.input(field, { target: { value: text } });
  fireEvent.change(field, { target: { value: text } });
}

describe('an export', () => {
  test('is chosen, made, and told', async () => {
    const save = vi.fn(sourceOf().save);
    const { dialog } = show(sourceOf({ save }));
    expect(dialog.open).toBe(true);
    expect(words(dialog)).toContain('Exporter 47 actes');
    fireEvent.click(labelled(dialog, 'Tableaux CSV'));
    fireEvent.click(button(dialog, 'Exporter'));
    await waitFor(() => expect(words(dialog)).toContain('Dans vos téléchargements : delibere-xlsx-2026-11-21.xlsx'));
    expect(save.mock.calls[0]?.[0]).toBe('csv');
  });

  test('says how far it is, and can be given up', async () => {
    const held = Promise.withResolvers<Awaited<ReturnType<ExportSource['save']>>>();
    let stop: AbortSignal | undefined;
    const { dialog } = show(
      sourceOf({
        save: (_format, { onProgress, signal }) => {
          stop = signal;
          onProgress(12);
          return held.promise;
        },
      }),
    );
    fireEvent.click(button(dialog, 'Exporter'));
    await waitFor(() => expect(words(dialog)).toContain('12 actes sur 47'));
    fireEvent.click(button(dialog, 'Annuler'));
    expect(stop?.aborted).toBe(true);
    held.resolve(err({ code: 'cancelled' }));
    await waitFor(() => expect(button(dialog, 'Exporter')).toBeTruthy());
    expect(dialog.querySelector('[role="alert"]')).toBeNull();
  });

  test('that fails says why, and can be made again', async () => {
    const { dialog } = show(sourceOf({ save: async () => err({ code: 'storage-full' }) }));
    fireEvent.click(button(dialog, 'Exporter'));
    await waitFor(() => expect(dialog.querySelector('[role="alert"]')).not.toBeNull());
    expect(button(dialog, 'Exporter')).toBeTruthy();
  });

  test('is over with the dialogue', () => {
    const { dialog, onClose } = show(sourceOf());
    fireEvent.click(button(dialog, 'Fermer'));
    return waitFor(() => expect(onClose).toHaveBeenCalled());
  });
});

describe('the official formats', () => {
  test('say what they would hold', async () => {
    const { dialog } = await asking();
    expect(words(dialog)).toContain('Délibérations : 40 complètes, 7 à compléter');
    expect(words(dialog)).toContain('Subventions : 0 complètes, 12 à compléter');
    expect(words(dialog)).toContain('Une ligne rejetée');
  });

  test('ask once for an authority, remember, and look again', async () => {
    const source = sourceOf();
    const outlook = vi.fn(source.outlook);
    const { dialog } = await asking({ ...source, outlook });
    type(labelled(dialog, 'SIRET de la collectivité'), '21000000600010');
    await waitFor(() => expect(source.remembered).toHaveLength(1));
    expect(source.remembered[0]?.authorities).toEqual([{ authority: 'Ville de Vallombre', siret: '21000000600010' }]);
    await waitFor(() => expect(outlook).toHaveBeenCalledTimes(2));
    expect(outlook.mock.calls[1]?.[0].details).toEqual(source.remembered[0]);
  });

  test('are made of what was said before, however soon', async () => {
    const held = Promise.withResolvers<Awaited<ReturnType<ExportSource['read']>>>();
    const save = vi.fn(sourceOf().save);
    const { dialog, state } = show(sourceOf({ read: () => held.promise, save }));
    void state.choose('scdl');
    fireEvent.click(button(dialog, 'Exporter'));
    const remembered = { ...NO_DETAILS, beneficiaries: [{ name: 'Les Amis du Lavoir', rna: 'W123456789' }] };
    held.resolve(ok(remembered));
    await waitFor(() => expect(save).toHaveBeenCalled());
    expect(save.mock.calls[0]?.[1].details).toEqual(remembered);
  });

  test('take no SIRET that is none, or of somebody else', async () => {
    const source = sourceOf();
    const { dialog } = await asking(source);
    const field = labelled(dialog, 'SIRET de la collectivité');
    type(field, '21000000600011');
    await waitFor(() => expect(words(dialog)).toContain('Ce n’est pas un SIRET'));
    expect(field.getAttribute('aria-invalid')).toBe('true');
    type(field, '35600000000048');
    await waitFor(() => expect(words(dialog)).toContain('dont l’acte imprime le SIREN'));
    expect(source.remembered).toEqual([]);
  });

  test('ask of one body, of the acts, and who the beneficiaries are', async () => {
    const source = sourceOf();
    const { dialog } = await asking(source);
    const said = (): ExportDetails | undefined => source.remembered.at(-1);
    fireEvent.change(labelled(dialog, 'Pour'), { target: { value: 'Bureau municipal' } });
    type(labelled(dialog, 'Matière'), '7.5');
    await waitFor(() =>
      expect(said()?.authorities).toEqual([
        { authority: 'Ville de Vallombre', body: 'Bureau municipal', matterCode: '7.5' },
      ]),
    );
    type(labelled(dialog, 'Date de la convention'), '2024-04-02');
    await waitFor(() => expect(said()?.acts).toEqual([{ act: ACT, conventionDate: '2024-04-02' }]));
    const beneficiary = labelled(dialog, 'Les Amis du Lavoir');
    type(beneficiary, 'W12345');
    await waitFor(() => expect(words(dialog)).toContain('Ce n’est pas un numéro RNA'));
    type(beneficiary, 'W123456789');
    await waitFor(() => expect(said()?.beneficiaries).toEqual([{ name: 'Les Amis du Lavoir', rna: 'W123456789' }]));
    type(beneficiary, '');
    await waitFor(() => expect(said()?.beneficiaries).toEqual([{ name: 'Les Amis du Lavoir' }]));
  });
});

describe('of many authorities', () => {
  const [one] = OUTLOOK.authorities;
  const named = (count: number): ExportOutlook => ({
    ...OUTLOOK,
    authorities: Array.from({ length: count }, (_, at) => ({
      ...(one as typeof one & object),
      authority: `Ville ${at}`,
    })),
  });

  test.each([
    [10, ''],
    [11, 'Une autre collectivité, qui a moins d’actes, se complète dans le fichier.'],
    [30, '20 autres collectivités, qui ont moins d’actes, se complètent dans le fichier.'],
  ])('%i: those with the most acts are asked about, and it is said how many are not', async (count, said) => {
    const { dialog } = await asking(sourceOf({ outlook: async () => ok(named(count)) }));
    const asked = [...dialog.querySelectorAll('.export-authority legend')].map(words);
    expect(asked.filter((name) => name.startsWith('Ville'))).toEqual(
      named(10).authorities.map(({ authority }) => authority),
    );
    if (said === '') expect(words(dialog)).not.toMatch(/autres? collectivité/);
    else expect(words(dialog)).toContain(said);
  });
});

describe.each(LOOKS)('in $language, $theme', (look) => {
  test('is accessible, with all that is asked', async () => {
    const { dialog } = await asking(sourceOf(), look);
    await expectAccessible(dialog, 20);
  });
});

test('fits in 320 px', async () => {
  await page.viewport(320, 640);
  const { dialog } = await asking();
  expect(dialog.scrollWidth).toBeLessThanOrEqual(320);
  const wide = [...dialog.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > 320);
  expect(wide.map((one) => one.outerHTML.slice(0, 80))).toEqual([]);
});
