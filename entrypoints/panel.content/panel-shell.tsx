import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../lib/ui/language.ts';
import { Panel } from '../../lib/ui/panel/panel.tsx';
import { panelWords } from '../../lib/ui/words/panel-words.ts';
import type { Opening, Session } from './session.ts';

export interface PanelShellProps {
  session: Session;
  language: ReadonlySignal<Language>;
  onLanguage: (language: Language) => void;
  onClose: () => void;
}

/** The panel of the session's document. Each opening is another panel: unfolded, scrolled up, at its own act. */
export function PanelShell({ session, language, onLanguage, onClose }: PanelShellProps) {
  const shown = session.shown.value;
  const [folded, setFolded] = useState(false);
  const openings = useOpenings(shown?.opening);
  useEffect(() => setFolded(false), [openings]);
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
        key={openings}
        address={shown.address}
        state={shown.state}
        answer={shown.answer}
        {...shown.opening}
        language={language.value}
        onLanguage={onLanguage}
        onRead={() => session.retry()}
        onCancel={() => session.cancel()}
        onClose={onClose}
        onOpenAct={({ address, page }) => session.open(address, { page, takeFocus: true })}
      />
    </div>
  );
}

/** How many times a document was opened, this time included. */
function useOpenings(opening: Opening | undefined): number {
  const last = useRef(opening);
  const count = useRef(0);
  if (last.current !== opening) count.current += 1;
  last.current = opening;
  return count.current;
}
