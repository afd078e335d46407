import { fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ok } from '../../../lib/model/result.ts';
import { BENEFICIARY } from '../fixtures/profiles.ts';
import { words } from '../support/mount.tsx';
import { rowsOf, sourceOf, type FakeSource } from './collection.ts';
import { showLibrary, untilRows } from './mount-library.tsx';

beforeEach(() => page.viewport(1280, 800));
afterEach(() => page.viewport(360, 640));

const knowing = (): FakeSource => ({ ...sourceOf(rowsOf(20)), profile: vi.fn(async () => ok(BENEFICIARY)) });

const heading = (container: Element): string => words(container.querySelector('h1') ?? container);

test('a line of the table of beneficiaries opens its page, with an address of its own, and leads back', async () => {
  const source = knowing();
  const { container, history } = showLibrary(source, { table: 'beneficiaries' });
  const [row] = await untilRows(container);
  const link = row?.querySelector('a');
  expect(link?.getAttribute('href')).toMatch(/^#of=/);
  fireEvent.click(link!);
  await waitFor(() => expect(heading(container)).toBe('Les Sabots Rouges'));
  await waitFor(() => expect(document.title).toBe('Les Sabots Rouges – Délibéré'));
  expect(history.read().place.profile?.of).toBe('beneficiary');
  history.back();
  await untilRows(container);
  await waitFor(() => expect(document.title).not.toContain('Sabots'));
});

test('what is decided or read meanwhile is on the page by itself', async () => {
  const source = knowing();
  const { container, state } = showLibrary(source);
  await untilRows(container);
  state.openProfile(BENEFICIARY.key);
  await waitFor(() => expect(heading(container)).toBe('Les Sabots Rouges'));
  vi.mocked(source.profile).mockResolvedValue(ok({ ...BENEFICIARY, name: 'Un autre nom' }));
  source.become(rowsOf(21));
  await waitFor(() => expect(heading(container)).toBe('Un autre nom'));
  vi.mocked(source.profile).mockResolvedValue(ok(undefined));
  source.become([]);
  await waitFor(() => expect(heading(container)).toBe('La collection n’a rien sous ce nom'));
});

test('an act that is opened from a page leads back to it', async () => {
  const { container, state } = showLibrary(knowing());
  await untilRows(container);
  state.openProfile(BENEFICIARY.key);
  state.openAct(rowsOf(1)[0]?.id ?? '');
  await waitFor(() => expect(container.querySelector('.profile-page')).toBeNull());
  state.closeAct();
  await waitFor(() => expect(heading(container)).toBe('Les Sabots Rouges'));
});
