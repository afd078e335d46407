import { type Mock, onTestFinished, vi } from 'vitest';
import { runMarks, type RunningMarks } from '../../entrypoints/marks.content/run-marks.ts';
import type { ReadingWay } from '../../lib/model/settings.ts';
import { FakeEngine } from './fake-engine.ts';

const SITE = 'https://www.saint-etienne-metropole.fr';
export const LISTING = `${SITE}/la-metropole/vie-democratique/deliberations`;

/** Address of the n-th document of a listing. */
export const documentAt = (n: number): string => `${SITE}/file/${n}/download?token=_Z8KaTEp`;

/** A link to the n-th document, as HTML. */
export const link = (n: number, text = `Acte ${n}`): string => `<a id="link-${n}" href="${documentAt(n)}">${text}</a>`;

export const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no #${id}`);
  return found;
};

export const marks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('delibere-mark')];

/** The button of a mark, through its open shadow root. */
export function button(mark: Element | null | undefined): HTMLButtonElement {
  const found = mark?.shadowRoot?.querySelector('button');
  if (!found) throw new Error('no mark here');
  return found;
}

export const card = (): HTMLElement | null =>
  document.querySelector('delibere-card')?.shadowRoot?.querySelector<HTMLElement>('[role="tooltip"]') ?? null;

export interface RunningListing {
  engine: FakeEngine;
  running: RunningMarks;
  /** The panels that were asked for. */
  opened: { address: string; byKeyboard: boolean }[];
  /** Called when the page lists other documents than before. */
  listed: Mock<() => void>;
  /** Documents that were wanted annotated. */
  annotated: Mock<(address: string) => void>;
}

interface RunOptions {
  address: string;
  engine: FakeEngine;
  reading: ReadingWay;
}

/** Shows HTML as a page of the site with marks running on it, until the test is over. */
export function runOn(
  html: string,
  { address = LISTING, engine = new FakeEngine(), reading = 'pointing' }: Partial<RunOptions> = {},
): RunningListing {
  document.body.innerHTML = html;
  const opened: RunningListing['opened'] = [];
  const listed = vi.fn<() => void>();
  const annotated = vi.fn<(address: string) => void>();
  const running = runMarks({
    page: document,
    address: () => new URL(address),
    engine,
    language: 'fr',
    reading,
    openAnnotated: annotated,
    openPanel: (marked, byKeyboard) => opened.push({ address: marked.address, byKeyboard }),
    listed,
  });
  onTestFinished(() => {
    running.stop();
    document.body.replaceChildren();
  });
  return { engine, running, opened, annotated, listed };
}
