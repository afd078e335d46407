import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type AllowedSite } from '../../lib/model/settings.ts';
import { createSettings, type SettingsArea } from '../../lib/settings/index.ts';

type Changes = Record<string, { newValue?: unknown }>;

/** Storage as browsers have it: tells every listener, in this page and others, of what was set and removed. */
class FakeArea implements SettingsArea {
  readonly held: Map<string, unknown>;
  readonly #listeners = new Set<(changes: Changes) => void>();
  readonly onChanged = {
    addListener: (listener: (changes: Changes) => void): void => void this.#listeners.add(listener),
    removeListener: (listener: (changes: Changes) => void): void => void this.#listeners.delete(listener),
  };

  constructor(held: Record<string, unknown> = {}) {
    this.held = new Map(Object.entries(held));
  }

  async get(keys: string[]): Promise<Record<string, unknown>> {
    return Object.fromEntries([...this.held].filter(([key]) => keys.includes(key)));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    for (const [key, value] of Object.entries(items)) this.held.set(key, structuredClone(value));
    this.#tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
  }

  async remove(keys: string[]): Promise<void> {
    for (const key of keys) this.held.delete(key);
    this.#tell(Object.fromEntries(keys.map((key) => [key, {}])));
  }

  #tell(changes: Changes): void {
    for (const listener of this.#listeners) listener(changes);
  }
}

const SITE: AllowedSite = {
  page: 'https://www.exemple.fr',
  documents: ['https://www.exemple.fr', 'https://actes.exemple.fr'],
  since: '2026-03-01',
};

describe('settings', () => {
  test('nobody chose are the defaults', async () => {
    expect(await createSettings(new FakeArea()).read()).toEqual(DEFAULT_SETTINGS);
  });

  test('that are changed are kept, each by itself', async () => {
    const area = new FakeArea();
    const [one, other] = [createSettings(area), createSettings(area)];
    await Promise.all([one.change({ language: 'en' }), other.change({ reading: 'click', sites: [SITE] })]);
    await one.change({ pdfPanel: 'off' });
    expect(await other.read()).toEqual({
      language: 'en',
      reading: 'click',
      pdfPanel: 'off',
      keepFiles: false,
      sites: [SITE],
    });
  });

  test('tell of their changes, and of no other entry of the storage', async () => {
    const area = new FakeArea();
    const settings = createSettings(area);
    const heard = vi.fn();
    const stop = settings.onChange(heard);
    await area.set({ 'queue.length': 3 });
    expect(heard).not.toHaveBeenCalled();
    await createSettings(area).change({ pdfPanel: 'open' });
    expect(heard.mock.calls).toEqual([[{ pdfPanel: 'open' }]]);
    await area.remove(['settings.pdfPanel']);
    expect(heard.mock.calls[1]).toEqual([{ pdfPanel: 'folded' }]);
    stop();
    await settings.change({ pdfPanel: 'off' });
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe('what is not understood', () => {
  test.each([
    ['language', 'de', 'browser'],
    ['language', null, 'browser'],
    ['reading', 'always', 'pointing'],
    ['reading', 1, 'pointing'],
    ['pdfPanel', {}, 'folded'],
    ['sites', 'all', []],
    ['sites', [{ ...SITE, page: 'https://www.exemple.fr/' }], []],
    ['sites', [{ ...SITE, page: 'javascript:alert(1)' }], []],
    ['sites', [{ ...SITE, documents: [] }], []],
    ['sites', [{ ...SITE, documents: ['*://*/*'] }], []],
    ['sites', [{ ...SITE, since: 'yesterday' }], []],
    ['sites', [null, SITE, 3], [SITE]],
  ])('%s = %j is read as %j', async (name, stored, expected) => {
    const settings = await createSettings(new FakeArea({ [`settings.${name}`]: stored })).read();
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, [name]: expected });
  });
});

describe('settings of version 0.1', () => {
  test('are understood before they are brought up to date', async () => {
    expect((await createSettings(new FakeArea({ language: 'en' })).read()).language).toBe('en');
  });

  test('are brought up to date once', async () => {
    const area = new FakeArea({ language: 'en', other: 1 });
    const settings = createSettings(area);
    await settings.bringUpToDate();
    expect(Object.fromEntries(area.held)).toEqual({ 'settings.language': 'en', 'settings.version': 1, other: 1 });
    await area.set({ language: 'fr' });
    await settings.bringUpToDate();
    expect((await settings.read()).language).toBe('en');
  });

  test('give way to what was chosen since', async () => {
    const area = new FakeArea({ language: 'en', 'settings.language': 'fr' });
    await createSettings(area).bringUpToDate();
    expect((await createSettings(area).read()).language).toBe('fr');
  });

  test('of a version to come are left as they are', async () => {
    const area = new FakeArea({ 'settings.version': 9, 'settings.language': 'en', language: 'x' });
    await createSettings(area).bringUpToDate();
    expect(Object.fromEntries(area.held)).toEqual({
      'settings.version': 9,
      'settings.language': 'en',
      language: 'x',
    });
  });
});
