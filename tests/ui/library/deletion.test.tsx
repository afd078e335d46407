import '../../../lib/ui/library.css';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { err, ok, type Result } from '../../../lib/model/result.ts';
import { DeletionBar } from '../../../lib/ui/library/deletion-bar.tsx';
import { Deletion } from '../../../lib/ui/library/deletion.ts';
import { expectAccessible } from '../support/accessible.ts';
import { LOOKS, mount, words, type Look } from '../support/mount.tsx';

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];

function shown(look?: Look) {
  const eraser = {
    erase: vi.fn(async (hashes: readonly string[]) => ok(hashes)),
    putBack: vi.fn(async (_erased: readonly string[]): Promise<Result<void>> => ok(undefined)),
  };
  const deletion = new Deletion(eraser);
  const container = mount(
    <main class="delibere panel library">
      <DeletionBar deletion={deletion} language={look?.language ?? 'fr'} onErased={() => {}} />
    </main>,
    look,
  );
  return { container, deletion, eraser };
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

describe('deleting', () => {
  test('is asked first, with the harmless answer at hand, and can be taken back', async () => {
    const { container, deletion, eraser } = shown();
    const acts = [`${A}#0`, `${A}#1`, `${B}#0`];
    deletion.ask(acts, { ids: acts, others: {}, beside: 0 });
    await waitFor(() => expect(words(container)).toContain('Supprimer 2 documents de votre collection ?'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Garder'));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await waitFor(() => expect(container.querySelector('.library-deletion')).toBeNull());
    deletion.ask([`${A}#0`], { ids: [`${A}#0`], others: {}, beside: 0 });
    await waitFor(() => button('Supprimer').click());
    await waitFor(() => expect(words(container)).toContain('1 document supprimé.'));
    button('Annuler la suppression').click();
    await waitFor(() => expect(words(container)).toContain('1 document est revenu.'));
    expect(eraser.putBack).toHaveBeenCalledWith([A]);
  });

  test('an act that was read in several documents says how many go, and takes all of them', async () => {
    const { container, deletion, eraser } = shown();
    deletion.ask([`${A}#0`], { ids: [`${A}#0`, `${B}#3`], others: {}, beside: 39 });
    await waitFor(() => expect(words(container)).toContain('Supprimer 2 documents de votre collection ?'));
    expect(words(container)).toContain('Cette délibération a été lue dans 2 documents.');
    expect(words(container)).toContain('39 autres délibérations, qui ne sont pas sélectionnées, partiraient aussi.');
    button('Supprimer les 2 documents').click();
    await waitFor(() => expect(words(container)).toContain('2 documents supprimés.'));
    button('Annuler la suppression').click();
    await waitFor(() => expect(words(container)).toContain('2 documents sont revenus.'));
    expect(eraser.erase).toHaveBeenCalledWith([A, B]);
    expect(eraser.putBack).toHaveBeenCalledWith([A, B]);
  });

  test('or leaves the act to its other documents', async () => {
    const { container, deletion, eraser } = shown();
    const acts = [`${A}#0`, `${B}#0`];
    deletion.ask(acts, { ids: [...acts, `${C}#1`], others: {}, beside: 0 });
    await waitFor(() =>
      expect(words(container)).toContain('1 de ces documents est une autre source des mêmes délibérations.'),
    );
    button('Supprimer seulement les 2 documents affichés').click();
    await waitFor(() => expect(words(container)).toContain('2 documents supprimés.'));
    expect(eraser.erase).toHaveBeenCalledWith([A, B]);
  });

  test('several times, each is taken back, the latest first', async () => {
    const { container, deletion, eraser } = shown();
    for (const hash of [A, B]) {
      deletion.ask([`${hash}#0`], { ids: [`${hash}#0`], others: {}, beside: 0 });
      await waitFor(() => button('Supprimer').click());
      await waitFor(() => expect(words(container)).toContain('1 document supprimé.'));
    }
    button('Annuler la suppression').click();
    await waitFor(() => button('Annuler aussi la suppression d’avant').click());
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
    expect(eraser.putBack.mock.calls).toEqual([[[B]], [[A]]]);
  });

  test('is taken back later, where there was no room for that at first', async () => {
    const { container, deletion, eraser } = shown();
    deletion.ask([`${A}#0`], { ids: [`${A}#0`], others: {}, beside: 0 });
    await waitFor(() => button('Supprimer').click());
    eraser.putBack.mockResolvedValueOnce(err({ code: 'storage-full' }));
    await waitFor(() => button('Annuler la suppression').click());
    await waitFor(() => expect(words(container)).toContain('Il n’y a plus de place'));
    button('Annuler la suppression').click();
    await waitFor(() => expect(words(container)).toContain('1 document est revenu.'));
  });

  test.each(LOOKS)('asks accessibly in $language, $theme', async (look) => {
    const { container, deletion } = shown(look);
    deletion.ask([`${A}#0`], { ids: [`${A}#0`, `${B}#3`], others: {}, beside: 1 });
    await waitFor(() => expect(container.querySelectorAll('button')).toHaveLength(3));
    await expectAccessible(container, 8);
  });
});
