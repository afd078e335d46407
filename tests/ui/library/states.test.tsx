import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '../support/accessible.ts';
import { LOOKS, words, type Look } from '../support/mount.tsx';
import { rowsOf, sourceOf, type FakeSource } from './collection.ts';
import { showLibrary, untilRows } from './mount-library.tsx';
import type { View } from '../../../lib/model/collection.ts';

beforeEach(() => page.viewport(1280, 800));
afterEach(() => page.viewport(360, 640));

const state = (container: Element): string | undefined =>
  container.querySelector<HTMLElement>('[data-state]')?.dataset['state'];

const main = (container: Element): HTMLElement => container.querySelector('main') ?? document.body;

async function shown(source: FakeSource, expected: string, view: Partial<View> = {}, look?: Look) {
  const library = showLibrary(source, view, look);
  await waitFor(() => expect(state(library.container)).toBe(expected));
  return library;
}

const failing = (): FakeSource => {
  const source = sourceOf([]);
  source.fail({ code: 'storage-failed' });
  return source;
};

describe('where there is no line to show', () => {
  test('a collection that opens says so', async () => {
    const { container } = await shown(sourceOf([], new Promise(() => {})), 'loading');
    expect(words(container)).toContain('votre collection s’ouvre');
  });

  test('an empty one says how to begin, and takes files', async () => {
    const { container, props } = await shown(sourceOf([]), 'empty');
    expect(words(container)).toContain('cliquez la marque');
    const files = [new File(['%PDF-1.7'], 'acte.pdf')];
    fireEvent.change(within(main(container)).getByLabelText('Ajouter des PDF…'), { target: { files } });
    expect(props.onFiles).toHaveBeenCalledWith(files);
  });

  test('what is read meanwhile comes in by itself', async () => {
    const source = sourceOf([]);
    const { container } = await shown(source, 'empty');
    source.become(rowsOf(3));
    await untilRows(container);
    expect(words(container)).toContain('3 délibérations');
  });

  test('nothing found: the whole text can be searched, or all of it taken back', async () => {
    const { container, state: library } = await shown(sourceOf(rowsOf(10)), 'nothing', { words: 'introuvable' });
    screen.getByRole('button', { name: 'Chercher dans tout le texte' }).click();
    expect(library.place.value.view.searchIn).toBe('text');
    screen.getByRole('button', { name: 'Effacer recherche et filtres' }).click();
    await untilRows(container);
    expect(library.place.value.view.words).toBe('');
  });

  test('a store that fails is said, and tried again', async () => {
    const source = failing();
    const { container } = await shown(source, 'failed');
    expect(container.querySelector('[role="alert"]')).not.toBeNull();
    source.fail(undefined);
    source.become(rowsOf(3));
    screen.getByRole('button', { name: 'Réessayer' }).click();
    await untilRows(container);
    expect(state(container)).toBeUndefined();
  });

  test('what was shown stays when the store fails later', async () => {
    const source = sourceOf(rowsOf(10));
    const { container, state: library } = showLibrary(source);
    await untilRows(container);
    source.fail({ code: 'storage-failed' });
    library.change({ words: 'été' });
    await waitFor(() => expect(state(container)).toBe('failed'));
    expect(container.querySelectorAll('.library-rows [role="row"]').length).toBeGreaterThan(5);
  });

  const STATES: [string, () => FakeSource, Partial<View>][] = [
    ['loading', () => sourceOf([], new Promise(() => {})), {}],
    ['empty', () => sourceOf([]), {}],
    ['nothing', () => sourceOf(rowsOf(10)), { words: 'introuvable' }],
    ['failed', failing, {}],
  ];
  describe.each(STATES)('%s', (expected, source, view) => {
    test.each(LOOKS)('is accessible in $language, $theme', async (look) => {
      const { container } = await shown(source(), expected, view, look);
      await expectAccessible(container, 3);
    });
  });
});

describe('filters', () => {
  test('stand as chips, go one by one, or all at once', async () => {
    const view = { words: 'été', outcomes: ['majority' as const], leastCents: 150_000, from: '2012-01-01' };
    const { container, state: library } = showLibrary(sourceOf(rowsOf(60)), view);
    await untilRows(container);
    const chips = [...container.querySelectorAll('.library-chip')].map(words);
    expect(chips).toEqual([
      'Retirer le filtre : « été »',
      'Retirer le filtre : majorité',
      'Retirer le filtre : depuis le 1er janvier 2012',
      'Retirer le filtre : au moins 1 500 €',
    ]);
    container.querySelectorAll<HTMLElement>('.library-chip')[1]?.click();
    expect(library.place.value.view.outcomes).toEqual([]);
    screen.getByRole('button', { name: 'Tout effacer' }).click();
    const { words: searched, from, leastCents } = library.place.value.view;
    expect({ searched, from, leastCents }).toEqual({ searched: '', from: undefined, leastCents: undefined });
    await waitFor(() => expect(container.querySelector('.library-chip')).toBeNull());
  });

  test('an amount is obeyed once it is one', async () => {
    const { container, state: library } = showLibrary(sourceOf(rowsOf(60)));
    await untilRows(container);
    const field = screen.getByLabelText<HTMLInputElement>('Au moins');
    fireEvent.input(field, { target: { value: '1 5x' } });
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(library.place.value.view.leastCents).toBeUndefined();
    fireEvent.input(field, { target: { value: '1 500,50' } });
    expect(library.place.value.view.leastCents).toBe(150_050);
  });

  test('values are chosen by clicks, several of a kind', async () => {
    const { container, state: library } = showLibrary(sourceOf(rowsOf(60)));
    await untilRows(container);
    screen.getByLabelText(/^Bureau métropolitain/).click();
    await waitFor(() => expect(container.querySelectorAll('.library-chip')).toHaveLength(1));
    screen.getByLabelText(/^Conseil métropolitain/).click();
    screen.getByLabelText('à vérifier').click();
    const { bodies, failedChecks } = library.place.value.view;
    expect({ bodies, failedChecks }).toEqual({
      bodies: ['Bureau métropolitain', 'Conseil métropolitain'],
      failedChecks: true,
    });
  });
});

describe('what is typed', () => {
  test('is searched at once, marked where it stands whatever its accents, and is one step of the way back', async () => {
    const { container, history } = showLibrary(sourceOf(rowsOf(60)));
    await untilRows(container);
    const field = screen.getByRole('searchbox');
    for (const value of ['s', 'sa', 'saint']) fireEvent.input(field, { target: { value } });
    await waitFor(() => expect(words(container.querySelector('mark') ?? container)).toBe('Saint'));
    expect(history.entries.map(({ place }) => place.view.words)).toEqual(['', 'saint']);
  });
});

describe('columns', () => {
  test('are chosen and moved, and stand in the view', async () => {
    const { container, state: library } = showLibrary(sourceOf(rowsOf(20)));
    await untilRows(container);
    screen.getByRole('button', { name: 'Colonnes' }).click();
    await waitFor(() => screen.getByLabelText('Rapporteur'));
    screen.getByLabelText('Rapporteur').click();
    await waitFor(() => expect(library.place.value.view.columns.at(-1)).toBe('rapporteur'));
    await waitFor(() => screen.getByRole('button', { name: 'Avancer Rapporteur' }));
    screen.getByRole('button', { name: 'Avancer Rapporteur' }).click();
    await waitFor(() => expect(library.place.value.view.columns.at(-2)).toBe('rapporteur'));
    await expectAccessible(container, 30);
    fireEvent.keyDown(screen.getByLabelText('Rapporteur'), { key: 'Escape' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Colonnes'));
  });
});

describe('the other tables', () => {
  test.each([
    ['Subventions', 'grants', 'Les Amis du canal'],
    ['Bénéficiaires', 'beneficiaries', 'Harmonie municipale'],
  ] as const)('%s', async (name, table, said) => {
    const { container, state: library } = showLibrary(sourceOf(rowsOf(30)));
    await untilRows(container);
    within(screen.getByRole('navigation')).getByRole('button', { name }).click();
    expect(library.place.value.view.table).toBe(table);
    await waitFor(() => expect(container.querySelector(`[role="grid"][data-table="${table}"]`)).not.toBeNull());
    await waitFor(() => expect(words(container.querySelector('.library-rows') ?? container)).toContain(said));
    await expectAccessible(container, 30);
  });
});

describe('an act', () => {
  test('is shown with everything that is known of it; others of the list are a step away', async () => {
    const { container, state: library } = showLibrary(sourceOf(rowsOf(30)));
    const [first] = await untilRows(container);
    first?.querySelector('a')?.click();
    await waitFor(() => expect(container.querySelector('.answer')).not.toBeNull());
    expect(words(container)).toContain('1 sur 30');
    screen.getByRole('button', { name: 'Délibération suivante de la liste' }).click();
    await waitFor(() => expect(words(container)).toContain('2 sur 30'));
    screen.getByRole('button', { name: 'Retour à la liste' }).click();
    await untilRows(container);
    expect(library.place.value.act).toBeUndefined();
  });

  test('that is not in the collection any more is said to be gone', async () => {
    const { container, state: library } = showLibrary(sourceOf(rowsOf(30)));
    await untilRows(container);
    library.openAct(`${'f'.repeat(64)}#0`);
    await waitFor(() => expect(words(container)).toContain('n’est pas, ou plus, dans votre collection'));
    await expectAccessible(container, 3);
  });
});

describe('a window of 320 px', () => {
  test('shows every row on a few lines, and nothing is wider', async () => {
    await page.viewport(320, 640);
    const { container } = showLibrary(sourceOf(rowsOf(60)));
    const [first] = await untilRows(container);
    expect(first?.getBoundingClientRect().height).toBeGreaterThan(80);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const grid = container.querySelector('[role="grid"]');
    expect(grid?.scrollWidth).toBe(grid?.clientWidth);
    await expectAccessible(container, 30);
  });
});
