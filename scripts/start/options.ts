/** What was asked for on the command line, and what the machine can show. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { BrowserChoice } from '../../demo/browser.ts';
import { err, ok, type Result } from '../../lib/model/result.ts';
import { findBrowser } from '../setup/browsers.mjs';

export interface StartOptions {
  /** Folder whose PDFs stand on the listing instead of the demonstration's. */
  pdfs: string | undefined;
  firefox: boolean;
  headless: boolean;
}

/** The error is a sentence for the person at the keyboard, in French. */
export function readOptions(args: readonly string[]): Result<StartOptions, string> {
  const options = { pdfs: { type: 'string' }, firefox: { type: 'boolean' }, headless: { type: 'boolean' } } as const;
  let values;
  try {
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    const usage = 'npm start [-- [--pdfs DOSSIER] [--firefox] [--headless]]';
    return err(`${error instanceof Error ? error.message : String(error)}\nUsage : ${usage}`);
  }
  const { firefox = false, headless = !hasDisplay() } = values;
  if (values.pdfs === undefined) return ok({ pdfs: undefined, firefox, headless });
  // npm runs its scripts in the project's folder; the person may have been in another.
  const pdfs = resolve(process.env['INIT_CWD'] ?? '.', values.pdfs);
  const isFolder = existsSync(pdfs) && statSync(pdfs).isDirectory();
  return isFolder ? ok({ pdfs, firefox, headless }) : err(`le dossier « ${values.pdfs} » n’existe pas.`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (process.env[name] ?? '') !== '');
}

/** Chromium or one of its kin if there is one, unless Firefox is asked for. */
export function chooseBrowser(firefox: boolean): Result<BrowserChoice, string> {
  for (const kind of firefox ? (['firefox'] as const) : (['chromium', 'firefox'] as const)) {
    const executable = findBrowser(kind);
    if (executable !== undefined) return ok({ kind, executable });
  }
  return err(firefox ? 'Firefox n’est pas installé sur cette machine.' : 'aucun navigateur n’est installé.');
}
