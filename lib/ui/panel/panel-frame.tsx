import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Language } from '../language.ts';
import { panelWords } from '../words/panel-words.ts';
import { PanelScopeProvider } from './panel-context.ts';
import { PanelHeader } from './panel-header.tsx';

/** Over a page, at its side; filling a page of its own (side panel, sidebar); or beside the document, in one page with it. */
export type Placement = 'overlay' | 'page' | 'beside';

const ROLES = { overlay: 'dialog', page: 'main', beside: 'region' } as const;

export interface PanelFrameProps {
  /** What it is, for those who do not see it. */
  label: string;
  /** Of the document that it is about; empty if it is about none, or several. */
  address: string;
  /** The document is what the tab beside shows. */
  inTab?: boolean;
  language: Language;
  placement: Placement;
  /** Put the focus on it as it opens. */
  takeFocus?: boolean;
  onLanguage: (language: Language) => void;
  /** Absent where the browser's own panel cannot be opened from here. */
  onList?: (() => void) | undefined;
  /** Absent where the browser closes the panel itself. */
  onClose?: (() => void) | undefined;
  children: ComponentChildren;
}

/** The frame of everything that Délibéré shows at the side: whose it is, the other language, the way out. Escape closes it. */
export function PanelFrame(props: PanelFrameProps) {
  const { label, address, inTab = false, language, placement, takeFocus = false, children } = props;
  const { onLanguage, onList, onClose } = props;
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (takeFocus) root.current?.focus({ preventScroll: true });
  }, [takeFocus]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || onClose === undefined) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <PanelScopeProvider value={{ language, t: panelWords(language), address, inTab }}>
      <div
        class="delibere panel"
        data-placement={placement}
        lang={language}
        ref={root}
        tabIndex={-1}
        role={ROLES[placement]}
        aria-labelledby={id}
        onKeyDown={onKeyDown}
      >
        <h1 class="visually-hidden" id={id}>
          {label}
        </h1>
        <PanelHeader onLanguage={onLanguage} onList={onList} onClose={onClose} />
        {children}
      </div>
    </PanelScopeProvider>
  );
}
