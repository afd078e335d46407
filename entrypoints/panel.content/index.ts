/**
 * The panel over the page: injected by the background when a mark asks for it for the first time in a frame, then kept
 * for the next ones.
 */
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ToBackground } from '../../lib/messages.ts';
import { createEngineClient } from '../../lib/messages/client.ts';
import styles from '../../lib/ui/panel.css?inline';
import { Session } from '../../lib/ui/session/session.ts';
import { isGone, sayGone } from '../in-page/gone-notice.ts';
import { MARK_TAG } from '../in-page/mark-tag.ts';
import { onToPage } from '../in-page/on-to-page.ts';
import { takeRequests, type PanelRequest } from '../in-page/panel-handoff.ts';
import { changeSettings, languageOf, onSettings, readSettings } from '../in-page/settings.ts';
import { SHADOW_MODE } from '../in-page/shadow-mode.ts';
import { makeRoom } from './page-room.ts';
import hostStyles from './panel-host.css?inline';
import { PanelShell } from './panel-shell.tsx';
import { WholePage } from './whole-page.ts';

export default defineContentScript({
  registration: 'runtime',
  // The page need not know that a script of ours started.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const language = signal(languageOf((await readSettings()).language));
    const engine = createEngineClient(browser.runtime);
    const session = new Session(engine);
    const whole = new WholePage(engine);
    let request: PanelRequest | undefined;
    let giveRoomBack: (() => void) | undefined;

    // Firefox opens its sidebar for its own buttons alone, never for a page.
    const onList = import.meta.env.FIREFOX
      ? undefined
      : () => void browser.runtime.sendMessage({ kind: 'side-panel-wanted' } satisfies ToBackground);

    const ui = await createShadowRootUi(ctx, {
      name: 'delibere-panel',
      position: 'inline',
      anchor: 'html',
      mode: SHADOW_MODE,
      // Given as text, not as a file of the extension that pages could ask for, and know us by.
      css: styles + hostStyles,
      // Keys pressed in the panel are no shortcuts of the page.
      isolateEvents: true,
      onMount: (container, _shadow, host) => {
        container.className = 'frame';
        // In the top layer no z-index of the page reaches it.
        host.popover = 'manual';
        host.showPopover();
        render(h(PanelShell, { session, language, onLanguage: choose, onList, whole, onClose: close }), container);
        giveRoomBack?.();
        giveRoomBack = makeRoom(window, host);
        return container;
      },
      onRemove: (container) => {
        giveRoomBack?.();
        if (container !== undefined) render(null, container);
      },
    });

    function choose(chosen: typeof language.value): void {
      language.value = chosen;
      void changeSettings({ language: chosen });
    }

    function close(): void {
      ui.remove();
      request?.returnFocus();
      request = undefined;
    }

    // Opened by a pointer, the focus is still on the mark.
    ctx.addEventListener(window, 'keydown', ({ key, isTrusted, target }) => {
      const onMark = target instanceof Element && target.localName === MARK_TAG;
      if (isTrusted && key === 'Escape' && onMark && ui.shadowHost.isConnected) close();
    });

    const stopListening = onToPage((message) => {
      if (message.kind !== 'open-answer') return;
      open({ address: message.address, byKeyboard: false, reveal: () => {}, returnFocus: () => {} });
    });
    const open = (wanted: PanelRequest): void => {
      request = wanted;
      whole.look();
      session.open(wanted.address, { takeFocus: wanted.byKeyboard });
      if (!ui.shadowHost.isConnected) ui.mount();
      wanted.reveal();
    };
    const stopTaking = takeRequests(open);
    const stopFollowing = onSettings((changed) => {
      if (changed.language !== undefined) language.value = languageOf(changed.language);
    });
    // The extension was updated or removed: the panel would answer no more, so it goes, with a word.
    engine.onGone(() => ctx.abort());
    ctx.onInvalidated(() => {
      stopTaking();
      stopListening();
      stopFollowing();
      session.close();
      whole.close();
      engine.close();
      if (isGone(browser.runtime)) sayGone(language.value);
    });
  },
});
