import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/ui/language.ts';
import { Panel } from '../../lib/ui/panel/panel.tsx';
import { panelWords } from '../../lib/ui/words/panel-words.ts';
import type { Session } from './session.ts';

export interface PanelShellProps {
  session: Session;
  language: ReadonlySignal<Language>;
  onLanguage: (language: Language) => void;
  onClose: () => void;
}

/** The panel of the session's document. Another document is another panel: unfolded, scrolled up, focused. */
export function PanelShell({ session, language, onLanguage, onClose }: PanelShellProps) {
  const shown = session.shown.value;
  const [folded, setFolded] = useState(false);
  useEffect(() => setFolded(false), [shown?.address]);
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
      <Panel
        key={shown.address}
        address={shown.address}
        state={shown.state}
        answer={shown.answer}
        language={language.value}
        onLanguage={onLanguage}
        onRead={() => session.retry()}
        onCancel={() => session.cancel()}
        onClose={onClose}
        onOpenAct={(source) => session.open(source.address)}
      />
    </div>
  );
}
