import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseBrowser, readOptions } from '../../scripts/start/options.ts';

beforeEach(() => {
  vi.stubEnv('DISPLAY', '');
  vi.stubEnv('WAYLAND_DISPLAY', '');
  vi.stubEnv('INIT_CWD', resolve('.'));
});
afterEach(() => vi.unstubAllEnvs());

describe('the options of npm start', () => {
  it.runIf(process.platform === 'linux')('are headless where there is no display', () => {
    expect(readOptions([])).toEqual({ ok: true, value: { pdfs: undefined, firefox: false, headless: true } });
    vi.stubEnv('DISPLAY', ':0');
    expect(readOptions([])).toMatchObject({ value: { headless: false } });
    expect(readOptions(['--headless'])).toMatchObject({ value: { headless: true } });
  });

  it('name a folder from where the person is', () => {
    vi.stubEnv('INIT_CWD', resolve('tests'));
    expect(readOptions(['--pdfs', 'scripts'])).toMatchObject({ value: { pdfs: resolve('tests/scripts') } });
  });

  it('refuse a folder that is not there, and options that are none', () => {
    expect(readOptions(['--pdfs', 'nowhere'])).toEqual({ ok: false, error: 'le dossier « nowhere » n’existe pas.' });
    expect(readOptions(['--pdf', 'tests'])).toMatchObject({ ok: false, error: expect.stringContaining('Usage') });
  });
});

describe('the browser of npm start', () => {
  it('is Chromium if there is one, unless Firefox is asked for', () => {
    vi.stubEnv('CHROMIUM_PATH', resolve('package.json'));
    vi.stubEnv('FIREFOX_PATH', resolve('README.md'));
    expect(chooseBrowser(false)).toEqual({
      ok: true,
      value: { kind: 'chromium', executable: resolve('package.json') },
    });
    expect(chooseBrowser(true)).toEqual({ ok: true, value: { kind: 'firefox', executable: resolve('README.md') } });
  });

  it.runIf(process.platform === 'linux')('is Firefox where there is no Chromium', () => {
    vi.stubEnv('PATH', resolve('tests'));
    vi.stubEnv('CHROMIUM_PATH', '');
    vi.stubEnv('FIREFOX_PATH', resolve('README.md'));
    expect(chooseBrowser(false)).toMatchObject({ value: { kind: 'firefox' } });
    vi.stubEnv('FIREFOX_PATH', '');
    expect(chooseBrowser(false)).toEqual({ ok: false, error: 'aucun navigateur n’est installé.' });
  });
});
