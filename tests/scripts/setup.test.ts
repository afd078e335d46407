import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, prepareBrowsers } from '../../scripts/setup/browsers.mjs';

vi.mock('../../scripts/setup/debian.mjs', () => ({
  mayInstall: () => Promise.resolve(false),
  installFromDebian: () => Promise.reject(new Error('nothing may be installed here')),
}));

let folder: string;

function install(...names: string[]): void {
  for (const name of names) {
    writeFileSync(join(folder, name), '');
    chmodSync(join(folder, name), 0o755);
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'delibere-setup-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('FIREFOX_PATH', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('a browser', () => {
  it('is found on the path, Chromium and Edge before Chrome', () => {
    install('google-chrome', 'microsoft-edge');
    expect(findBrowser('chromium')).toBe(join(folder, 'microsoft-edge'));
    install('chromium');
    expect(findBrowser('chromium')).toBe(join(folder, 'chromium'));
  });

  it('is the one that the environment names, whatever else is there', () => {
    install('firefox', 'mine');
    vi.stubEnv('FIREFOX_PATH', join(folder, 'mine'));
    expect(findBrowser('firefox')).toBe(join(folder, 'mine'));
  });

  it('that the environment names and that is not there is said to be missing', () => {
    vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
    expect(() => findBrowser('firefox')).toThrow('« /nowhere/firefox », qui n’existe pas');
  });
});

describe('where nothing may be installed', () => {
  it('one browser is enough to start', async () => {
    install('firefox-esr');
    await expect(prepareBrowsers('any')).resolves.toBeUndefined();
  });

  it('none is one clear sentence', async () => {
    await expect(prepareBrowsers('any')).rejects.toThrow(/^aucun navigateur trouvé ; installez [^.]*\.$/);
  });
});
