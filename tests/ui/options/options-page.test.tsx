import { fireEvent } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../lib/ui/options/options-page.css';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { OptionsPage, type OptionsPageProps } from '../../../lib/ui/options/options-page.tsx';
import { testAccessibility } from '../support/accessible.ts';
import { mount, words, type Look } from '../support/mount.tsx';

const ALLOWED = {
  page: 'https://www.exemple.fr',
  documents: ['https://www.exemple.fr', 'https://actes.exemple.fr'],
  since: '2026-03-01',
  withdrawn: false,
};
const KNOWN = { authority: 'Métropole', hosts: ['www.metropole.fr'], withdrawn: false, withoutAddresses: false };

const calls = () => ({
  onChange: vi.fn(),
  onLibrary: vi.fn(),
  onAdd: vi.fn(),
  onForget: vi.fn(),
  onGiveBack: vi.fn(),
  onErase: vi.fn(),
  onEraseFiles: vi.fn(),
  onUndo: vi.fn(),
  backup: { onSave: vi.fn(), onFile: vi.fn(), onRestore: vi.fn(), onCancel: vi.fn(), onPersist: vi.fn() },
});

type Given = Partial<OptionsPageProps['sites'] & OptionsPageProps['kept']> & {
  pdfInSidebar?: boolean;
  keepFiles?: boolean;
  files?: Partial<OptionsPageProps['files']>;
  backup?: Partial<OptionsPageProps['backup']>;
};

function show(given: Given = {}, look: Look = { language: 'fr', theme: 'light' }, called = calls()) {
  const { pdfInSidebar = false } = given;
  const { onAdd, onForget, onGiveBack, onErase, onUndo } = called;
  const sites = { known: [KNOWN], allowed: [ALLOWED], outcome: undefined, onAdd, onForget, onGiveBack };
  const kept = {
    kept: { documents: 12, acts: 30, bytes: 2_340_000 },
    failure: undefined,
    state: 'kept' as const,
    onErase,
    onUndo,
  };
  const element = mount(
    <OptionsPage
      settings={{ ...DEFAULT_SETTINGS, keepFiles: given.keepFiles ?? false }}
      language={look.language}
      pdfInSidebar={pdfInSidebar}
      sites={{ ...sites, ...given }}
      files={{ kept: undefined, state: 'kept', onErase: called.onEraseFiles, onUndo: vi.fn(), ...given.files }}
      backup={{ state: { kind: 'idle' }, documents: 12, persistence: 'may-go', ...called.backup, ...given.backup }}
      kept={{ ...kept, ...given }}
      onLibrary={called.onLibrary}
      onChange={called.onChange}
    />,
    look,
  );
  return { element, ...called };
}

function button(element: Element, text: string): HTMLButtonElement {
  const found = [...element.querySelectorAll('button')].find((one) => words(one).includes(text));
  if (found === undefined) throw new Error(`no button says ${text}`);
  return found;
}

describe('choices', () => {
  test.each([
    ['en', { language: 'en' }],
    ['click', { reading: 'click' }],
    ['open', { pdfPanel: 'open' }],
    ['off', { pdfPanel: 'off' }],
  ])('%s is kept at once', (value, change) => {
    const { element, onChange } = show();
    element.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
    expect(onChange.mock.calls).toEqual([[change]]);
  });

  test('what is chosen is shown', () => {
    const { element } = show();
    const chosen = [...element.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    expect(chosen).toEqual(['browser', 'pointing', 'folded']);
  });

  test('where PDFs cannot be covered, there is nothing to choose', () => {
    const { element } = show({ pdfInSidebar: true });
    expect(element.querySelector('input[name="pdf"]')).toBeNull();
    expect(words(element)).toContain('panneau latéral');
  });
});

describe('sites', () => {
  test('say where their documents are and since when', () => {
    const { element, onForget } = show();
    expect(words(element)).toContain('documents sur www.exemple.fr et actes.exemple.fr');
    expect(words(element)).toContain('1er mars 2026');
    button(element, 'Ne plus lire www.exemple.fr').click();
    expect(onForget).toHaveBeenCalledWith('https://www.exemple.fr');
  });

  test('whose access was taken back say so, and offer to give it again', () => {
    const { element, onGiveBack } = show({
      allowed: [{ ...ALLOWED, withdrawn: true }],
      known: [{ ...KNOWN, withdrawn: true }],
    });
    expect(words(element).match(/accès retiré/g)).toHaveLength(2);
    button(element, 'Rendre l’accès à www.exemple.fr').click();
    expect(onGiveBack).toHaveBeenLastCalledWith([ALLOWED.page, ...ALLOWED.documents]);
    button(element, 'Rendre l’accès à www.metropole.fr').click();
    expect(onGiveBack).toHaveBeenLastCalledWith(['https://www.metropole.fr']);
  });

  test('can be added by an address', () => {
    const { element, onAdd } = show();
    const input = element.querySelector<HTMLInputElement>('input[inputmode="url"]');
    if (input === null) throw new Error('no field');
    fireEvent.input(input, { target: { value: 'https://www.autre.fr/actes' } });
    button(element, 'Ajouter un site').click();
    expect(onAdd).toHaveBeenCalledWith('https://www.autre.fr/actes');
  });

  test.each([
    ['not-an-address', 'adresse d’une page du web'],
    ['refused', 'rien n’a changé'],
    ['added', 'autre.fr est autorisé'],
    ['forgotten', 'autre.fr n’est plus lu'],
  ] as const)('say what came of it: %s', (kind, said) => {
    const { element } = show({ outcome: { kind, host: 'autre.fr' } });
    expect([...element.querySelectorAll('[role="status"]')].map(words).join()).toContain(said);
  });
});

describe('what is kept', () => {
  test('is counted', () => {
    const { element } = show();
    expect(words(element)).toContain('12 documents lus');
    expect(words(element)).toContain('30 délibérations');
    expect(words(element)).toContain('2,3 Mo occupés');
  });

  test('is erased after a question alone, whose harmless answer has the focus', async () => {
    const { element, onErase } = show();
    button(element, 'Tout effacer').click();
    await vi.waitFor(() => expect(document.activeElement).toBe(button(element, 'Garder')));
    expect(onErase).not.toHaveBeenCalled();
    button(element, 'Garder').click();
    await vi.waitFor(() => expect(element.querySelector('.options-asked')).toBeNull());
    button(element, 'Tout effacer').click();
    await vi.waitFor(() => button(element, 'Garder'));
    [...element.querySelectorAll('button')].find((one) => words(one) === 'Effacer')?.click();
    expect(onErase).toHaveBeenCalledOnce();
  });

  test('can be saved before it is erased', async () => {
    const { element, onErase, backup } = show();
    button(element, 'Tout effacer').click();
    await vi.waitFor(() => button(element, 'Faire d’abord une sauvegarde').click());
    expect(backup.onSave).toHaveBeenCalledOnce();
    expect(onErase).not.toHaveBeenCalled();
  });

  test('comes back', () => {
    const { element, onUndo } = show({ state: 'erased', kept: { documents: 0, acts: 0, bytes: 0 } });
    button(element, 'Annuler l’effacement').click();
    expect(onUndo).toHaveBeenCalledOnce();
  });

  test('that cannot be counted says why, and cannot be erased', () => {
    const { element } = show({ kept: undefined, failure: { code: 'storage-blocked' } });
    expect(words(element)).toContain('ne peuvent pas être comptées');
    expect(button(element, 'Tout effacer').disabled).toBe(true);
  });
});

describe('files of documents', () => {
  const KEPT = { files: 3, bytes: 2_400_000, documents: 12, bytesPerDocument: 800_000, room: 5_000_000_000 };

  test('are kept on the user’s word alone, with what it costs', () => {
    const { element, onChange } = show({ files: { kept: { ...KEPT, files: 0, bytes: 0 } } });
    const box = element.querySelector<HTMLInputElement>('input[name="files"]');
    expect(box?.checked).toBe(false);
    expect(words(element)).toContain('environ 800 ko par document ; environ 9,6 Mo pour garder tous');
    expect(words(element)).toContain('5 Go');
    box?.click();
    expect(onChange).toHaveBeenCalledWith({ keepFiles: true });
  });

  test('that are kept when they need not be can be erased, and brought back', () => {
    const { element, onEraseFiles } = show({ files: { kept: KEPT } });
    expect(words(element)).toContain('3 fichiers restent gardés et occupent 2,4 Mo');
    button(element, 'Effacer les fichiers gardés').click();
    expect(onEraseFiles).toHaveBeenCalledOnce();
    expect(show({ files: { kept: KEPT }, keepFiles: true }).element.querySelector('.options-asked')).toBeNull();
    const gone = show({ files: { kept: { ...KEPT, files: 0, bytes: 0 }, state: 'erased' } });
    expect(words(gone.element)).toContain('ce qui en a été lu est resté');
    button(gone.element, 'Annuler l’effacement');
  });
});

describe('for everybody', () => {
  const files = { kept: { files: 3, bytes: 2_400_000, documents: 12 } };
  testAccessibility((look) => show({ allowed: [{ ...ALLOWED, withdrawn: true }], files }, look).element, {
    least: 20,
    prepare: (element) => button(element, look(element)).click(),
  });

  test('fits 320 px', async () => {
    await page.viewport(320, 640);
    const { element } = show({ allowed: [{ ...ALLOWED, page: `https://${'tres-long-'.repeat(6)}exemple.fr` }] });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(360, 640);
  });
});

/** What the button to erase says in the page's language. */
const look = (element: Element): string =>
  element.querySelector('main')?.lang === 'en' ? 'Erase everything' : 'Tout effacer';
