import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { BatchFold, BatchList, OpenListings } from '../../../lib/ui/batch/batch-list.tsx';
import { testAccessibility } from '../support/accessible.ts';
import { mountPart, words, type Look } from '../support/mount.tsx';
import { engineWith } from './played-engine.ts';
import { batchWith, ended, LISTING } from './samples.ts';

const looked = (element: Element): Promise<void> =>
  vi.waitFor(() => expect(element.querySelectorAll('details')).toHaveLength(2));

describe('all listings', () => {
  const all = [batchWith(), { ...ended, id: 'two', title: 'Une autre liste' }];
  const list = (look?: Look): HTMLElement => {
    const { batches } = engineWith(all);
    return mountPart(<BatchList batches={batches} language={look?.language ?? 'fr'} sayNone />, look);
  };
  testAccessibility(list, { least: 10, prepare: looked });

  test('are unfolded while they are read, and never scroll sideways', async () => {
    await page.viewport(320, 640);
    const container = list();
    await looked(container);
    const [running, over] = container.querySelectorAll('details');
    expect([running?.open, over?.open]).toEqual([true, false]);
    expect(words(container)).toContain('Une autre liste · Lecture terminée');
    const panel = container.querySelector('.panel');
    expect(panel?.scrollWidth).toBe(panel?.clientWidth);
  });

  test('are one line above the collection, until it is unfolded', async () => {
    const { batches } = engineWith(all);
    const container = mountPart(<BatchFold batches={batches} language="fr" />);
    await vi.waitFor(() => expect(container.querySelector('.batch-fold')).not.toBeNull());
    const fold = container.querySelector('summary');
    expect(words(fold ?? container)).toContain('2 listes lues · 12 sur 47');
  });

  test('of other pages are one line each while they are read', async () => {
    const { batches } = engineWith([
      ...all,
      batchWith({ id: 'other', listing: 'https://autre.example/', title: 'Ailleurs' }),
    ]);
    const container = mountPart(<OpenListings batches={batches} language="fr" page={LISTING} />);
    await vi.waitFor(() => expect(container.querySelectorAll('.open-listings li')).toHaveLength(1));
    expect(words(container)).toContain('Ailleurs · 12 sur 47');
  });
});
