/** Finds the browsers of the machine, or installs Debian's. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { installFromDebian, mayInstall } from './debian.mjs';
import { SetupError } from './failure.mjs';

/** @typedef {'chromium' | 'firefox'} Family */

/** What a desktop has and a server has not; without them a browser shows text in whatever face it finds. */
const FONTS = ['fonts-dejavu-core', 'fonts-liberation', 'fonts-noto-core'];

/**
 * Names on the PATH, and usual places. Chromium and Edge before Chrome, which since version 137 takes an extension
 * only over a debugging pipe.
 *
 * @type {Record<Family, { names: string[], places: string[], debian: string[] }>}
 */
const FAMILIES = {
  chromium: {
    names: [
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'microsoft-edge-stable',
      'google-chrome',
      'google-chrome-stable',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windowsPlaces('Chromium\\Application\\chrome.exe'),
      ...windowsPlaces('Microsoft\\Edge\\Application\\msedge.exe'),
      ...windowsPlaces('Google\\Chrome\\Application\\chrome.exe'),
    ],
    debian: ['chromium', 'chromium-sandbox', ...FONTS],
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...windowsPlaces('Mozilla Firefox\\firefox.exe')],
    debian: ['firefox-esr', ...FONTS],
  },
};

/** @param {Family} family */
const isThere = (family) => findBrowser(family) !== undefined;

/**
 * Sees to it that there is a browser.
 *
 * @param {'any' | 'both'} need One browser to show the extension, both to test it.
 */
export async function prepareBrowsers(need) {
  /** @type {Family[]} */
  const families = ['chromium', 'firefox'];
  const enough = () => (need === 'both' ? families.every(isThere) : families.some(isThere));
  if (!enough() && (await mayInstall())) {
    /** @type {Family[]} */
    const wanted = need === 'both' ? families.filter((family) => !isThere(family)) : ['chromium'];
    await installFromDebian([...new Set(wanted.flatMap((family) => FAMILIES[family].debian))]);
  }
  if (families.some(isThere)) return;
  throw new SetupError(
    'aucun navigateur trouvé ; installez Chromium, Chrome, Edge ou Firefox, ou indiquez son chemin dans la variable CHROMIUM_PATH ou FIREFOX_PATH.',
  );
}

/**
 * The browser of a family: the one that the environment names, or one that is installed.
 *
 * @param {Family} family
 * @returns {string | undefined}
 */
export function findBrowser(family) {
  // Not plainly `FIREFOX`: vitest would hand that on as WXT's own `import.meta.env.FIREFOX`.
  const variable = `${family.toUpperCase()}_PATH`;
  const told = process.env[variable];
  if (told !== undefined && told !== '') {
    if (existsSync(told)) return told;
    throw new SetupError(`la variable ${variable} indique « ${told} », qui n’existe pas.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const { names, places } = FAMILIES[family];
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

/**
 * @param {string} program Path below a folder of programs.
 * @returns {string[]}
 */
function windowsPlaces(program) {
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
  return folders.filter((folder) => folder !== '').map((folder) => `${folder}\\${program}`);
}
