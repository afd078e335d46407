import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../language.ts';
import { panelWords, type PanelWords } from '../words/panel-words.ts';

/** What every part of the panel needs: how to speak, and where the document is. */
export interface PanelScope {
  language: Language;
  t: PanelWords;
  /** Address of the document, as text: pass it through `safeAddress` before it becomes a link. */
  address: string;
  /** The document is what the tab beside shows: nobody needs to open it. */
  inTab: boolean;
}

const Scope = createContext<PanelScope>({ language: 'fr', t: panelWords('fr'), address: '', inTab: false });

export const PanelScopeProvider = Scope.Provider;

export function usePanel(): PanelScope {
  return useContext(Scope);
}
