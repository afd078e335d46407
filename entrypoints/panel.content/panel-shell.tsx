import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/ui/language.ts';
import { BesideDocumentProvider } from '../../lib/ui/panel/beside-document.ts';
import { SessionPanel } from '../../lib/ui/session/session-panel.tsx';
import type { Session } from '../../lib/ui/session/session.ts';
import { panelWords } from '../../lib/ui/words/panel-words.ts';
import { IN_NEW_TABS } from '../in-page/annotated.ts';

export interface PanelShellProps {
  session: Session;
  language: ReadonlySignal<Language>;
  onLanguage: (language: Language) => void;
  onList: (() => void) | undefined;
  onClose: () => void;
}

/** The panel of the session's document, in a sheet that can be folded where the page is narrow; opened, it is unfolded. */
export function PanelShell({ session, language, onLanguage, onList, onClose }: PanelShellProps) {
  const shown = session.shown.value;
  const [folded, setFolded] = useState(false);
  useEffect(() => setFolded(false), [shown?.openings]);
  if (shown === undefined) return null;
  return (
    <div class="sheet" data-folded={folded}>
      <button
        type="button"
        class="sheet-grip"
        lang={language.value}
        aria-label={panelWords(language.value)('panel.label')}
        aria-expanded={!folded}
        onClick={() => setFolded(!folded)}
      />
      <BesideDocumentProvider value={IN_NEW_TABS}>
        <SessionPanel
          session={session}
          shown={shown}
          language={language.value}
          onLanguage={onLanguage}
          onList={onList}
          onClose={onClose}
        />
      </BesideDocumentProvider>
    </div>
  );
}
