import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/ui/language.ts';
import { PageBatch } from '../../lib/ui/batch/page-batch.tsx';
import { BesideDocumentProvider } from '../../lib/ui/panel/beside-document.ts';
import { SessionPanel } from '../../lib/ui/session/session-panel.tsx';
import type { Session } from '../../lib/ui/session/session.ts';
import { panelWords } from '../../lib/ui/words/panel-words.ts';
import { Fold } from '../../lib/ui/panel/fold.tsx';
import { IN_NEW_TABS } from '../in-page/annotated.ts';

import type { WholePage } from './whole-page.ts';

export interface PanelShellProps {
  session: Session;
  language: ReadonlySignal<Language>;
  onLanguage: (language: Language) => void;
  onList: (() => void) | undefined;
  /** The documents of the page as a whole, where it lists several. */
  whole: WholePage;
  onClose: () => void;
}

/** The panel of the session's document, in a sheet that can be folded where the page is narrow; opened, it is unfolded. */
export function PanelShell({ session, language, onLanguage, onList, whole, onClose }: PanelShellProps) {
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
          above={<Whole whole={whole} language={language.value} onFollow={onList} />}
          onLanguage={onLanguage}
          onList={onList}
          onClose={onClose}
        />
      </BesideDocumentProvider>
    </div>
  );
}

interface WholeProps {
  whole: WholePage;
  language: Language;
  onFollow: (() => void) | undefined;
}

/** The page's documents can be read from beside one of them. */
function Whole({ whole, language, onFollow }: WholeProps) {
  const page = whole.page.value;
  if (page === undefined) return null;
  return (
    <div class="whole-page" lang={language}>
      <Fold summary={panelWords(language)('side.documents', { count: page.documents.length })}>
        <PageBatch
          page={page}
          known={whole.listing.counts.value.answered}
          batches={whole.batches}
          language={language}
          onRead={(read, batch) => void whole.batches.read(read, batch)}
          onFollow={onFollow}
        />
      </Fold>
    </div>
  );
}
