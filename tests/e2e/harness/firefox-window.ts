/**
 * Firefox's own window: its toolbar, menus and questions, which a driver of pages does not reach. What is pressed here is
 * pressed as by the reader's hand, so that Firefox takes it for a click.
 */
import type { OpenedBrowser } from '../../../demo/browser.ts';

/** The part of puppeteer's browser over WebDriver BiDi that is used. */
interface BidiBrowser {
  connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

export class FirefoxWindow {
  readonly #send: BidiBrowser['connection']['send'];
  readonly #context: string;

  private constructor({ connection }: BidiBrowser, context: string) {
    this.#send = (method, parameters) => connection.send(method, parameters);
    this.#context = context;
  }

  /** The last window that was opened. */
  static async of({ browser }: OpenedBrowser): Promise<FirefoxWindow> {
    const bidi = browser as unknown as BidiBrowser;
    const { result } = await bidi.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = result as { contexts: { context: string; url: string }[] };
    const window = contexts.findLast(({ url }) => url.endsWith('/browser.xhtml'));
    if (window === undefined) throw new Error('Firefox has no window');
    return new FirefoxWindow(bidi, window.context);
  }

  /** Runs a function of the window's own document, given as JSON what it needs. */
  async run<A extends readonly unknown[], T>(work: (...given: A) => T, ...given: A): Promise<Awaited<T>> {
    const { result } = await this.#send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${work.toString()})(...${JSON.stringify(given)})) ?? null))()`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    const { type, result: returned, exceptionDetails } = result as Evaluated;
    if (type === 'exception') throw new Error(`In Firefox's window: ${exceptionDetails?.text ?? ''}`);
    return JSON.parse(returned?.value ?? 'null') as Awaited<T>;
  }

  /** Until it is so. */
  async until<A extends readonly unknown[]>(isSo: (...given: A) => boolean, ...given: A): Promise<void> {
    const deadline = performance.now() + LONGEST_MS;
    while (!(await this.run(isSo, ...given))) {
      if (performance.now() > deadline) throw new Error(`Firefox's window never came to ${isSo.toString()}`);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  }

  /** Presses what a selector finds in the window itself, as soon as it is there. */
  async press(selector: string): Promise<void> {
    await this.until((wanted) => document.querySelector(wanted) !== null, selector);
    await this.run((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
  }

  /** Presses a point of the page or popup that a `<browser>` of the window shows, as the mouse does. */
  async pressAt(browser: string, { x, y, button = 0 }: Point): Promise<void> {
    await this.run(
      (selector, point) => {
        const frame = document.querySelector(selector)?.getBoundingClientRect();
        if (frame === undefined) throw new Error(`no ${selector}`);
        const press = (type: string): void =>
          (window as unknown as Synthesizing).synthesizeMouseEvent(type, frame.x + point.x, frame.y + point.y, {
            button: point.button,
            clickCount: 1,
          });
        for (const type of ['mousemove', 'mousedown', 'mouseup']) press(type);
        if (point.button === 2) press('contextmenu');
      },
      browser,
      { x, y, button },
    );
  }
}

const LONGEST_MS = 30_000;
const EVERY_MS = 100;

/** In CSS pixels from the upper left corner. */
interface Point {
  x: number;
  y: number;
  /** 2 is the one for menus. */
  button?: 0 | 2;
}

/** What Firefox's own scripts have, and pages do not. */
interface Synthesizing {
  synthesizeMouseEvent(type: string, x: number, y: number, data: { button: number; clickCount: number }): void;
}
