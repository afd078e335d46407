import { useRef } from 'preact/hooks';
import type { Language } from '../language.ts';
import { PanelFrame } from '../panel/panel-frame.tsx';
import { WayBack } from '../panel/way-back.tsx';
import type { ListedPage } from '../../model/document.ts';
import { BatchList } from '../batch/batch-list.tsx';
import type { Listing } from '../session/listing.ts';
import { SessionPanel } from '../session/session-panel.tsx';
import type { Session } from '../session/session.ts';
import { panelWords } from '../words/panel-words.ts';
import { DocumentList } from './document-list.tsx';
import type { WholeListings } from './whole-listings.ts';
import { NothingView, type NothingWhy } from './nothing-view.tsx';

/** What the tab shows, as far as it matters here. */
export type TabView =
  | { kind: 'looking' }
  | { kind: 'document'; address: string }
  | { kind: 'listing'; page: ListedPage }
  | { kind: 'nothing'; why: NothingWhy };

export interface SidePanelProps {
  view: TabView;
  /** The document that is shown: the tab's own, or one chosen from the listing. */
  session: Session;
  listing: Listing;
  whole: WholeListings;
  language: Language;
  knownSites: readonly string[];
  onLanguage: (language: Language) => void;
  onOpen: (address: string) => void;
  /** Back from a document to the listing that it was chosen from, or to the tab's own. */
  onBack: () => void;
}

/** The browser's own panel beside the tab: the page's documents, the answer of one, or that there is none. */
export function SidePanel(props: SidePanelProps) {
  const { view, session, listing, language, onLanguage, onBack } = props;
  const t = panelWords(language);
  const shown = session.shown.value;
  const cameFrom = useRef<string | undefined>(undefined);
  cameFrom.current = view.kind === 'listing' ? (shown?.address ?? cameFrom.current) : undefined;
  if (shown !== undefined && (view.kind === 'document' || view.kind === 'listing')) {
    const inTab = view.kind === 'document' && view.address === shown.address;
    const back = view.kind === 'document' ? t('pdf-tab.back') : t('side.back', { count: listing.counts.value.all });
    return (
      <SessionPanel
        session={session}
        shown={shown}
        language={language}
        placement="page"
        inTab={inTab}
        above={!inTab && <WayBack onBack={onBack}>{back}</WayBack>}
        onLanguage={onLanguage}
      />
    );
  }
  return (
    <PanelFrame label={t('side.label')} address="" language={language} placement="page" onLanguage={onLanguage}>
      <SideContent {...props} cameFrom={cameFrom.current} />
    </PanelFrame>
  );
}

function SideContent(props: SidePanelProps & { cameFrom: string | undefined }) {
  const { view, listing, whole, language, knownSites, cameFrom, onOpen } = props;
  if (view.kind === 'listing') {
    return <DocumentList listing={listing} page={view.page} whole={whole} cameFrom={cameFrom} onOpen={onOpen} />;
  }
  if (view.kind === 'nothing') {
    return (
      <div class="content">
        <NothingView why={view.why} knownSites={knownSites} />
        <BatchList batches={whole.batches} language={language} onGrant={whole.onGrant} />
      </div>
    );
  }
  return (
    <div class="state" data-state="looking">
      <p role="status">{panelWords(language)('side.looking')}</p>
    </div>
  );
}
