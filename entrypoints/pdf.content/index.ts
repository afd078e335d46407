/**
 * Beside a PDF that Chromium shows in its own viewer: a slim tab, and the panel that it opens. Injected by the background
 * on the word of the first stage, in the top document alone. Firefox lets no script into its viewer: there, the sidebar.
 */
import { effect, signal } from '@preact/signals';
import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createEngineClient } from '../../lib/messages/client.ts';
import { openedDocument } from '../../lib/sites/opened-document.ts';
import { BesideDocumentProvider } from '../../lib/ui/panel/beside-document.ts';
import styles from '../../lib/ui/panel.css?inline';
import { PdfPanel } from '../../lib/ui/pdf-tab/pdf-panel.tsx';
import tabStyles from '../../lib/ui/pdf-tab/pdf-tab.css?inline';
import { Session } from '../../lib/ui/session/session.ts';
import { isGone, sayGone } from '../in-page/gone-notice.ts';
import { IN_NEW_TABS } from '../in-page/annotated.ts';
import { changeSettings, languageOf, onSettings, readSettings } from '../in-page/settings.ts';
import { SHADOW_MODE } from '../in-page/shadow-mode.ts';
import hostStyles from './pdf-host.css?inline';
import { makePdfRoom } from './pdf-room.ts';

declare global {
  /** Opens the panel beside the PDF of this tab: what the background calls when the reader asks for it elsewhere. */
  var delibereOpenPdf: (() => void) | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  // The page need not know that a script of ours started.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    if (globalThis.delibereOpenPdf !== undefined) return;
    const settings = signal(await readSettings());
    const language = signal(languageOf(settings.value.language));
    const address = openedDocument(new URL(location.href));
    const engine = createEngineClient(browser.runtime);
    const session = new Session(engine);
    const open = signal(false);
    let foldedByReader = false;
    let giveRoomBack: (() => void) | undefined;

    const ui = await createShadowRootUi(ctx, {
      name: 'delibere-panel',
      position: 'inline',
      anchor: 'html',
      mode: SHADOW_MODE,
      // Given as text, not as a file of the extension that pages could ask for, and know us by.
      css: styles + tabStyles + hostStyles,
      isolateEvents: true,
      onMount: (container, _shadow, host) => {
        container.className = 'frame';
        // In the top layer nothing of the viewer reaches it.
        host.popover = 'manual';
        host.showPopover();
        giveRoomBack = makePdfRoom(window, host);
        return { container, stop: effect(() => show(container, host)) };
      },
      onRemove: (mounted) => {
        giveRoomBack?.();
        mounted?.stop();
        if (mounted !== undefined) render(null, mounted.container);
      },
    });

    function show(container: HTMLElement, host: HTMLElement): void {
      host.toggleAttribute('data-open', open.value);
      const wiring = { onLanguage: choose, onOpen: unfold, onFold: fold, onDismiss: () => ui.remove() };
      render(
        h(BesideDocumentProvider, {
          value: IN_NEW_TABS,
          children: h(PdfPanel, {
            session,
            address,
            open: open.value,
            folded: foldedByReader,
            language: language.value,
            ...wiring,
          }),
        }),
        container,
      );
    }

    function choose(chosen: typeof language.value): void {
      language.value = chosen;
      void changeSettings({ language: chosen });
    }

    /** The reader wants the answer: the document is read, whatever the settings say. */
    function unfold(): void {
      session.open(address, { takeFocus: true });
      open.value = true;
    }

    function fold(): void {
      foldedByReader = true;
      if (session.shown.value?.address !== address) session.open(address, { takeFocus: false });
      open.value = false;
    }

    function start(): void {
      session.open(address, { takeFocus: false, onlyKnown: settings.value.reading === 'click' });
      if (!ui.shadowHost.isConnected) ui.mount();
    }

    // By itself it opens for an answer alone: nobody wants a panel to say that a brochure is no deliberation.
    const stopOpening = effect(() => {
      const { answer } = session.shown.value ?? {};
      const wanted = settings.value.pdfPanel === 'open' && !foldedByReader;
      if (wanted && answer !== undefined && answer.reading.deliberations.length > 0) open.value = true;
    });
    globalThis.delibereOpenPdf = () => {
      if (!ui.shadowHost.isConnected) ui.mount();
      unfold();
    };
    if (settings.value.pdfPanel !== 'off') start();

    const stopFollowing = onSettings((changed) => {
      const before = settings.value;
      settings.value = { ...before, ...changed };
      language.value = languageOf(settings.value.language);
      if (changed.pdfPanel === 'off') ui.remove();
      else if (changed.pdfPanel !== undefined && before.pdfPanel === 'off') start();
    });
    // The extension was updated or removed: what is shown would answer no more, so it goes, with a word.
    engine.onGone(() => ctx.abort());
    ctx.onInvalidated(() => {
      stopFollowing();
      stopOpening();
      session.close();
      engine.close();
      if (isGone(browser.runtime)) sayGone(language.value);
    });
  },
});
