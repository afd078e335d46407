import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../lib/ui/options/options-page.css';
import { BackupSection, type BackupSectionProps } from '../../../lib/ui/options/backup-section.tsx';
import type { BackupState } from '../../../lib/ui/options/backup-state.ts';
import { testAccessibility } from '../support/accessible.ts';
import { mount, words, type Look } from '../support/mount.tsx';

const HELD = { made: '2026-03-01T10:20:30.000Z', documents: 1200, acts: 3100, written: 2 };

function show(
  state: BackupState,
  given: Partial<BackupSectionProps> = {},
  look: Look = { language: 'fr', theme: 'light' },
) {
  const calls = { onSave: vi.fn(), onFile: vi.fn(), onRestore: vi.fn(), onCancel: vi.fn(), onPersist: vi.fn() };
  const element = mount(
    <main class="panel options-page" lang={look.language}>
      <h1>Délibéré</h1>
      <BackupSection state={state} documents={12} persistence="may-go" language={look.language} {...calls} {...given} />
    </main>,
    look,
  );
  const press = (text: string): void => button(element, text).click();
  return { element, press, ...calls };
}

function button(element: Element, text: string): HTMLButtonElement {
  const found = [...element.querySelectorAll('button')].find((one) => words(one) === text);
  if (found === undefined) throw new Error(`no button says ${text}`);
  return found;
}

describe('a back-up', () => {
  test('is saved by one press, where there is something to save', () => {
    const { press, onSave } = show({ kind: 'idle' });
    press('Enregistrer une sauvegarde');
    expect(onSave).toHaveBeenCalledOnce();
    const empty = show({ kind: 'idle' }, { documents: 0 });
    expect(button(empty.element, 'Enregistrer une sauvegarde').disabled).toBe(true);
  });

  test('says how far it is, and can be stopped', () => {
    const { element, press, onCancel } = show({ kind: 'saving', done: 300, all: 1200 });
    expect(words(element)).toContain('300 documents enregistrés, sur 1 200');
    expect(element.querySelector('progress')?.value).toBe(0.25);
    expect(button(element, 'Enregistrer une sauvegarde').disabled).toBe(true);
    press('Arrêter');
    expect(onCancel).toHaveBeenCalledOnce();
  });

  test('is taken from a file that is chosen, also the same one again', () => {
    const { element, onFile } = show({ kind: 'idle' });
    const field = element.querySelector<HTMLInputElement>('input[type="file"]');
    if (field === null) throw new Error('no field');
    for (let times = 0; times < 2; times += 1) {
      const given = new DataTransfer();
      given.items.add(new File(['x'], 'delibere.ndjson.gz'));
      field.files = given.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(onFile).toHaveBeenCalledTimes(2);
  });

  test('says what it holds before anything changes', () => {
    const { element, press, onRestore, onCancel } = show({ kind: 'asking', held: HELD });
    expect(words(element)).toContain('mars 2026');
    expect(words(element)).toContain('1 200 documents lus');
    expect(words(element)).toContain('2 documents corrigés ou annotés');
    expect(words(element)).toContain('les 12 documents d’ici s’en vont, sans retour');
    expect(onRestore).not.toHaveBeenCalled();
    press('Ajouter à ce qui est ici');
    press('Tout remplacer');
    expect(onRestore.mock.calls).toEqual([['merge'], ['replace']]);
    press('Ne rien changer');
    expect(onCancel).toHaveBeenCalledOnce();
  });

  test.each([
    ['file-foreign', 'ne vient pas de Délibéré'],
    ['file-damaged', 'incomplet ou abîmé'],
    ['file-newer', 'version plus récente'],
    ['storage-full', 'Rien de ce qui était gardé n’est perdu'],
  ] as const)('that fails with %s says so, and what to do', (code, said) => {
    const { element } = show({ kind: 'failed', failure: { code } });
    expect(words(element.querySelector('[role="alert"]') ?? element)).toContain(said);
  });

  test.each([
    [{ kind: 'saved', bytes: 2_340_000 }, '2,3 Mo'],
    [{ kind: 'restored', mode: 'replace' }, 'Votre collection est celle de la sauvegarde'],
    [{ kind: 'restored', mode: 'merge' }, 'ajouté à votre collection'],
    [{ kind: 'cancelled' }, 'est resté'],
  ] as const)('says how it ended: %j', (state, said) => {
    const { element } = show(state);
    expect(words(element.querySelector('[role="status"]') ?? element)).toContain(said);
  });
});

test('readings that were taken in are accounted for, line by line', () => {
  const taken = { added: 40, known: 5, empty: 2, refused: 30, refusedLines: [3, 17] };
  const { element } = show({ kind: 'imported', taken });
  expect(words(element)).toContain('40 documents ajoutés');
  expect(words(element)).toContain('5 documents étaient déjà ici');
  expect(words(element)).toContain('2 lectures sans délibération');
  expect(words(element)).toContain('30 lignes ne sont pas des lectures, et ne sont pas reprises. Lignes : 3, 17 …');
});

test('what the browser does with it is said, and it can be asked to keep it', () => {
  const { element, press, onPersist } = show({ kind: 'idle' });
  expect(words(element)).toContain('pourrait supprimer ces données');
  press('Lui demander de les garder');
  expect(onPersist).toHaveBeenCalledOnce();
  expect(words(show({ kind: 'idle' }, { persistence: 'kept' }).element)).toContain('s’est engagé');
  expect(words(show({ kind: 'idle' }, { persistence: 'refused' }).element)).toContain('Faites des sauvegardes');
});

describe('for everybody, while it asks', () => {
  testAccessibility((look) => show({ kind: 'asking', held: HELD }, {}, look).element, { least: 8 });
});

describe('for everybody, while it works', () => {
  testAccessibility((look) => show({ kind: 'importing', documents: 3, part: 0.3 }, {}, look).element, { least: 8 });
});

test('fits 320 px', async () => {
  await page.viewport(320, 640);
  const { element } = show({ kind: 'asking', held: HELD });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(element.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(360, 640);
});
