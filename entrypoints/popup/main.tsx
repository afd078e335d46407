/** The window under the toolbar button: wiring only. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { ToBackground } from '../../lib/messages.ts';
import { patternOf } from '../../lib/sites/match-pattern.ts';
import '../../lib/ui/panel.css';
import type { Outcome } from '../../lib/ui/toolbar/page-state.ts';
import '../../lib/ui/toolbar/toolbar-window.css';
import { ToolbarWindow } from '../../lib/ui/toolbar/toolbar-window.tsx';
import { toolbarWords } from '../../lib/ui/words/toolbar-words.ts';
import { languageOf, onSettings, readSettings } from '../in-page/settings.ts';
import { openLibrary } from '../tab/library.ts';
import { openPdfPanel } from '../tab/pdf-tab.ts';
import { openSidePanel } from '../tab/side-panel.ts';
import { lookAt, type Look } from './look.ts';
import { followWhole } from './whole.ts';
import './page.css';

/** `?tab=12`: for tests, which open this window in a tab of its own. */
async function clickedTab() {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? '');
  if (named > 0) return browser.tabs.get(named);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

const settings = signal(await readSettings());
onSettings((changed) => {
  settings.value = { ...settings.value, ...changed };
});

const tab = await clickedTab();
const looked = signal<Look>({ state: { kind: 'looking' }, page: undefined, pages: [], origins: [], frames: [] });
const outcome = signal<Outcome | undefined>(undefined);

const { batches, whole } = followWhole();

async function lookAgain(): Promise<void> {
  if (tab?.id === undefined) return;
  const { sites } = await readSettings();
  looked.value = await lookAt(tab.id, tab.url, sites);
}

const tell = (message: ToBackground): Promise<unknown> => browser.runtime.sendMessage(message);

/**
 * Asks the browser, which must hear it in the click itself, and tells the background what for: this window may be closed
 * by the browser's question.
 */
function ask(keep: 'once' | 'always', origins: readonly string[]): void {
  const { pages } = looked.value;
  if (tab?.id === undefined || pages.length === 0 || origins.length === 0) return;
  const patterns = [...new Set(origins.map((origin) => patternOf(new URL(origin))))];
  const answer = browser.permissions.request({ origins: patterns });
  // There, no script may run in the viewer; the sidebar, too, opens in a click alone.
  if (import.meta.env.FIREFOX && looked.value.state.kind === 'document') void openSidePanel(tab.windowId);
  const told = tell({ kind: 'read-page', tabId: tab.id, pages: [...pages], origins: [...origins], keep });
  void settle(answer, told);
}

async function settle(answer: Promise<boolean>, told: Promise<unknown>): Promise<void> {
  const [granted] = await Promise.all([answer, told]);
  outcome.value = granted ? 'done' : 'refused';
  await lookAgain();
}

async function forget(): Promise<void> {
  const { page } = looked.value;
  if (page === undefined) return;
  await tell({ kind: 'forget-site', page: page.origin });
  outcome.value = 'done';
  await lookAgain();
}

/** Closes this window, which would cover what was opened. */
const thenClose = (opened: Promise<void>): Promise<void> => opened.then(() => window.close());

function openSide(): void {
  if (tab !== undefined) void thenClose(openSidePanel(tab.windowId));
}

/** In Firefox the sidebar answers: its viewer admits no script. */
function openAnswer(): void {
  if (import.meta.env.FIREFOX) return openSide();
  if (tab?.id !== undefined) void thenClose(openPdfPanel(tab.id));
}

function Shell() {
  const language = languageOf(settings.value.language);
  document.documentElement.lang = language;
  document.title = toolbarWords(language)('popup.label');
  const { state, pages, origins, frames, listing } = looked.value;
  return (
    <ToolbarWindow
      state={state}
      outcome={outcome.value}
      language={language}
      onOnce={() => ask('once', origins)}
      onAlways={() => ask('always', [...pages, ...origins])}
      onFrames={() => ask('once', frames)}
      onForget={() => void forget()}
      onGiveBack={() => ask('once', origins)}
      onAnswer={openAnswer}
      onSide={openSide}
      onLibrary={() => void thenClose(openLibrary(tab?.id))}
      whole={listing && whole(listing)}
      batches={batches}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

render(<Shell />, document.body);
await lookAgain();
