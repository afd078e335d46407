import type { Language } from '../language.ts';
import { WayBack } from '../panel/way-back.tsx';
import { SessionPanel } from '../session/session-panel.tsx';
import type { Session } from '../session/session.ts';
import { panelWords } from '../words/panel-words.ts';
import { PdfTab } from './pdf-tab.tsx';

export interface PdfPanelProps {
  session: Session;
  /** Of the document that the tab shows; a related act may be shown instead for a while. */
  address: string;
  open: boolean;
  /** The panel was folded by the reader: the focus goes to the slim tab. */
  folded: boolean;
  language: Language;
  onLanguage: (language: Language) => void;
  onOpen: () => void;
  onFold: () => void;
  onDismiss: () => void;
}

/** What stands beside a PDF: the slim tab, or the panel that it opens. */
export function PdfPanel(props: PdfPanelProps) {
  const { session, address, open, folded, language, onLanguage, onOpen, onFold, onDismiss } = props;
  const shown = session.shown.value;
  if (shown === undefined) return null;
  if (!open) {
    return <PdfTab state={shown.state} language={language} takeFocus={folded} onOpen={onOpen} onDismiss={onDismiss} />;
  }
  const inTab = shown.address === address;
  const back = panelWords(language)('pdf-tab.back');
  return (
    <SessionPanel
      session={session}
      shown={shown}
      language={language}
      inTab={inTab}
      above={!inTab && <WayBack onBack={onOpen}>{back}</WayBack>}
      onLanguage={onLanguage}
      onClose={onFold}
    />
  );
}
