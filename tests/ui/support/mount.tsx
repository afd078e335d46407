/** Mounts a part of the panel as it stands in the extension: styled, in one language and theme, inside the panel's scope. */
import '../../../lib/ui/panel.css';
import { cleanup, configure, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach } from 'vitest';
import type { Language } from '../../../lib/ui/language.ts';
import { PanelScopeProvider } from '../../../lib/ui/panel/panel-context.ts';
import { panelWords } from '../../../lib/ui/words/panel-words.ts';
import { ADDRESS } from '../fixtures/answers.ts';

export interface Look {
  language: Language;
  theme: 'light' | 'dark';
}

/** Both languages in both themes. */
export const LOOKS: readonly Look[] = [
  { language: 'fr', theme: 'light' },
  { language: 'fr', theme: 'dark' },
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
];

const FRENCH: Look = { language: 'fr', theme: 'light' };

// What is waited for comes at once; on a machine that does much else, a second is not enough.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);

/** Mounts a whole panel, which has its own scope. */
export function mount(children: ComponentChildren, { language, theme }: Look = FRENCH): HTMLElement {
  document.documentElement.style.colorScheme = theme;
  document.documentElement.lang = language;
  const container = document.createElement('div');
  document.body.append(container);
  render(<>{children}</>, { container });
  return container;
}

/** Mounts a part of a panel. */
export function mountPart(part: ComponentChildren, look: Look = FRENCH): HTMLElement {
  const { language } = look;
  return mount(
    <PanelScopeProvider value={{ language, t: panelWords(language), address: ADDRESS, inTab: false }}>
      <main class="panel" lang={language}>
        <h1 class="visually-hidden">Part</h1>
        <h2 class="visually-hidden">Part</h2>
        {part}
      </main>
    </PanelScopeProvider>,
    look,
  );
}

/** The element that shows a field of the contract; the test fails if there is none. */
export function field(container: ParentNode, name: string): HTMLElement {
  const element = container.querySelector<HTMLElement>(`[data-field="${name}"]`);
  if (element === null) throw new Error(`no element shows ${name}`);
  return element;
}

/** The words of an element, white space folded and no-break spaces made plain, so that tests can be read. */
export function words(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
