/**
 * The reader's settings, in `browser.storage.local`: typed, validated when read, brought up to date from older versions.
 * Whoever shows or obeys one reads it here and listens for changes; every open page follows at once.
 */
import type { Settings } from '../model/settings.ts';
import { migrate, OLD_KEYS } from './migrations.ts';
import { keyOf, readSetting, readSettings, SETTING_NAMES, type SettingName, type Stored } from './schema.ts';

type Changes = Readonly<Record<string, { newValue?: unknown }>>;

/** The part of `browser.storage.local` that is used. */
export interface SettingsArea {
  get(keys: string[]): Promise<Stored>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  onChanged: {
    addListener(listener: (changes: Changes) => void): void;
    removeListener(listener: (changes: Changes) => void): void;
  };
}

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Resolves when it is kept. Settings that are not named stay. Rejects where the browser refuses (a full disk). */
  change(changes: Partial<Settings>): Promise<void>;
  /** As it is stored, for a back-up. */
  stored(): Promise<Stored>;
  /** Every setting as a back-up has it, of this version or an older one; what is not understood is as if never chosen. */
  restore(stored: Stored): Promise<void>;
  /** Tells of what changed, whoever changed it. @returns stops telling */
  onChange(listener: (changed: Partial<Settings>) => void): () => void;
  /** Writes down what older versions wrote otherwise. The background does it when it starts; reading works before. */
  bringUpToDate(): Promise<void>;
}

const KEYS = [...OLD_KEYS, ...SETTING_NAMES.map(keyOf)];

function changedIn(changes: Changes): Partial<Settings> {
  const named = SETTING_NAMES.filter((name) => keyOf(name) in changes);
  return Object.fromEntries(named.map((name) => [name, readSetting(name, changes[keyOf(name)]?.newValue)]));
}

const settingsIn = (stored: Stored): Settings => readSettings(migrate(stored)?.after ?? stored);

export function createSettings(area: SettingsArea): SettingsStore {
  const change = async (changes: Partial<Settings>): Promise<void> => {
    const named = Object.keys(changes) as SettingName[];
    await area.set(Object.fromEntries(named.map((name) => [keyOf(name), changes[name]])));
  };
  return {
    read: async () => settingsIn(await area.get(KEYS)),
    change,
    stored: () => area.get(KEYS),
    restore: (stored) => change(settingsIn(stored)),
    onChange(listener) {
      const heard = (changes: Changes): void => {
        const changed = changedIn(changes);
        if (Object.keys(changed).length > 0) listener(changed);
      };
      area.onChanged.addListener(heard);
      return () => area.onChanged.removeListener(heard);
    },
    async bringUpToDate() {
      const migration = migrate(await area.get(KEYS));
      if (migration === undefined) return;
      await area.set({ ...migration.set });
      await area.remove([...migration.remove]);
    },
  };
}
