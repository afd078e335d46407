/**
 * Second stage: injected by the background into a frame whose first-stage script saw links to documents. Marks them, and
 * asks for the panel when a mark is pressed.
 */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ToBackground } from '../../lib/messages.ts';
import { createEngineClient } from '../../lib/messages/client.ts';
import { patternCovers } from '../../lib/sites/match-pattern.ts';
import { isGone, sayGone } from '../in-page/gone-notice.ts';
import { listedPage } from '../in-page/links/listed-page.ts';
import { tellListed } from '../in-page/listed-documents.ts';
import { onToPage } from '../in-page/on-to-page.ts';
import { requestPanel } from '../in-page/panel-handoff.ts';
import { openAnnotated } from '../in-page/annotated.ts';
import { languageOf, onSettings, readSettings } from '../in-page/settings.ts';
import { sweep } from '../in-page/sweep.ts';
import type { Marked } from './board.ts';
import { runMarks } from './run-marks.ts';

export default defineContentScript({
  registration: 'runtime',
  // The page need not know that a script of ours started.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    sweep(document);
    const { language, reading } = await readSettings();
    let spoken = languageOf(language);
    const engine = createEngineClient(browser.runtime);
    const telling = tellListed();

    function openPanel({ address, mark }: Marked, byKeyboard: boolean): void {
      // Asking takes the marks away if the extension was updated or removed since.
      if (ctx.isInvalid) return;
      const runs = requestPanel({
        address,
        byKeyboard,
        reveal: () => mark.host.scrollIntoView({ block: 'nearest', behavior: 'instant' }),
        returnFocus: () => mark.focus(),
      });
      if (!runs) void browser.runtime.sendMessage({ kind: 'panel-wanted', address } satisfies ToBackground);
    }

    const marks = runMarks({
      page: document,
      address: () => new URL(location.href),
      engine,
      language: spoken,
      reading,
      openPanel,
      openAnnotated,
      listed: telling.changed,
    });
    globalThis.delibereListed = () => marks.documents();
    globalThis.delibereListing = () => listedPage(document, marks.documents());
    const stopFollowing = onSettings((changed) => {
      if (changed.language !== undefined) {
        spoken = languageOf(changed.language);
        marks.setLanguage(spoken);
      }
      if (changed.reading !== undefined) marks.setReading(changed.reading);
    });
    const stopListening = onToPage((message) => {
      if (message.kind === 'collection-changed') marks.askAgain();
      if (message.kind !== 'access-removed') return;
      const covered = (address: URL): boolean => message.patterns.some((pattern) => patternCovers(pattern, address));
      if (marks.withdraw(covered)) telling.withdrawn();
    });
    // The extension was updated or removed: its marks would answer no more, so they go, with a word.
    engine.onGone(() => ctx.abort());
    ctx.onInvalidated(() => {
      marks.stop();
      telling.stop();
      engine.close();
      stopFollowing();
      stopListening();
      if (isGone(browser.runtime)) sayGone(spoken);
    });
  },
});
