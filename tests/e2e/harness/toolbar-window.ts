/** The toolbar button, and the window under it, as a reader uses them in either browser. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExtensionPage } from './extension-page.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { extensionPageOf, inExtension } from './in-extension.ts';
import { folded } from './listing.ts';
import { openPopup, outcomeOf, popupText } from './popup.ts';
import { press } from './press.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

export interface ToolbarWindow {
  text(): Promise<string>;
  /** Presses the button that says these words. */
  press(words: string): Promise<void>;
  /** What it says when it is done. */
  outcome(): Promise<string>;
  /** Until the browser has closed it, as it does where a question takes the focus. */
  gone(): Promise<void>;
  close(): Promise<void>;
}

class ChromiumToolbarWindow implements ToolbarWindow {
  readonly #popup: Page;
  readonly #gone: Promise<void>;

  constructor(popup: Page) {
    this.#popup = popup;
    this.#gone = new Promise((resolve) => popup.once('close', () => resolve()));
  }

  text = (): Promise<string> => popupText(this.#popup);
  /** A question may take the focus, and the window with it, before the driver hears that its button was let go. */
  press = (words: string): Promise<void> => Promise.race([press(this.#popup, words), this.#gone]);
  outcome = (): Promise<string> => outcomeOf(this.#popup);
  gone = (): Promise<void> => this.#gone;
  close = (): Promise<void> => this.#popup.close();
}

/** As Firefox names the button of an extension after its id. */
const BUTTON = '#delibere_delibere_invalid-BAP';

const POPUP = 'browser.webextension-popup-browser';

const LONGEST_MS = 30_000;

/** Firefox shows it in a document that no driver reaches; another page of the extension sees it, and the window presses it. */
class FirefoxToolbarWindow implements ToolbarWindow {
  readonly #inside: Page;
  readonly #window: FirefoxWindow;

  private constructor(inside: Page, window: FirefoxWindow) {
    this.#inside = inside;
    this.#window = window;
  }

  static async open(inside: Page, window: FirefoxWindow): Promise<FirefoxToolbarWindow> {
    await window.press('#unified-extensions-button');
    await window.press(BUTTON);
    await until(inside, () => {
      const [popup] = (globalThis as unknown as ExtensionPage).browser.extension.getViews({ type: 'popup' });
      return popup?.document.querySelector('.toolbar-content')?.querySelector('.toolbar-site, .toolbar-lead');
    });
    return new FirefoxToolbarWindow(inside, window);
  }

  /** The text of an element; empty if it is not there. */
  #textOf(selector: string): Promise<string> {
    return this.#inside.evaluate((wanted) => {
      const [popup] = (globalThis as unknown as ExtensionPage).browser.extension.getViews({ type: 'popup' });
      return popup?.document.querySelector<HTMLElement>(wanted)?.innerText ?? '';
    }, selector);
  }

  text = async (): Promise<string> => folded(await this.#textOf('main'));

  async press(words: string): Promise<void> {
    const found = await until(
      this.#inside,
      (said) => {
        const [popup] = (globalThis as unknown as ExtensionPage).browser.extension.getViews({ type: 'popup' });
        const buttons = [...(popup?.document.querySelectorAll('button') ?? [])].filter(({ disabled }) => !disabled);
        const button = buttons.find(({ innerText }) => innerText.replace(/\s+/g, ' ').includes(said));
        const box = button?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      words,
    );
    const place = (await found.jsonValue()) as { x: number; y: number };
    await this.#window.pressAt(POPUP, place);
  }

  async outcome(): Promise<string> {
    await expect.poll(() => this.#textOf('.toolbar-outcome'), { timeout: LONGEST_MS }).not.toBe('');
    return folded(await this.#textOf('.toolbar-outcome'));
  }

  async gone(): Promise<void> {
    await until(
      this.#inside,
      () => (globalThis as unknown as ExtensionPage).browser.extension.getViews({ type: 'popup' }).length === 0,
    );
  }

  async close(): Promise<void> {
    await this.#window.run((popup) => {
      const panel = document.querySelector(popup)?.closest<HTMLElement & { hidePopup?: () => void }>('panel');
      panel?.hidePopup?.();
    }, POPUP);
    await this.gone();
  }
}

/** Presses the toolbar button over the stage's page. */
export async function openToolbarWindow(stage: Stage): Promise<ToolbarWindow> {
  if (stage.kind === 'chromium') return new ChromiumToolbarWindow(await openPopup(stage));
  const inside = await extensionPageOf(stage);
  await stage.page.bringToFront();
  return FirefoxToolbarWindow.open(inside, await FirefoxWindow.of(stage));
}

/** What the toolbar button says over the stage's page. */
export async function toolbarButton(stage: Stage): Promise<{ text: string; title: string }> {
  const said = await inExtension(stage, async ({ tabs, action, browserAction }) => {
    const button = action ?? browserAction;
    const [tab] = await tabs.query({ active: true });
    if (button === undefined || tab === undefined) throw new Error('there is no button');
    return { text: await button.getBadgeText({ tabId: tab.id }), title: await button.getTitle({ tabId: tab.id }) };
  });
  return { text: said.text, title: folded(said.title) };
}
