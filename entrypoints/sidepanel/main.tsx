/** The browser's own panel (Chrome's side panel, Firefox's sidebar), which follows the active tab: wiring only. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createEngineClient } from '../../lib/messages/client.ts';
import type { Language } from '../../lib/model/language.ts';
import { SITES } from '../../lib/sites/registry.ts';
import { BesideDocumentProvider } from '../../lib/ui/panel/beside-document.ts';
import '../../lib/ui/panel.css';
import '../../lib/ui/side/documents.css';
import { SidePanel } from '../../lib/ui/side/side-panel.tsx';
import { IN_NEW_TABS } from '../in-page/annotated.ts';
import { changeSettings, languageOf, onSettings, readSettings } from '../in-page/settings.ts';
import { grantAndRetry, readWhole } from '../tab/read-whole.ts';
import { followTab } from './follow-tab.ts';
import './page.css';
import { SideSession } from './side-session.ts';
import { contentOf } from './tab-content.ts';

const KNOWN_SITES = SITES.map(({ authority }) => authority);

const settings = signal(await readSettings());
const side = new SideSession(createEngineClient(browser.runtime), contentOf, () => settings.value.reading);

onSettings((changed) => {
  settings.value = { ...settings.value, ...changed };
});

const choose = (language: Language): void => void changeSettings({ language });

function Shell() {
  const language = languageOf(settings.value.language);
  document.documentElement.lang = language;
  return (
    <SidePanel
      view={side.view.value}
      session={side.session}
      listing={side.listing}
      whole={{
        batches: side.batches,
        missing: side.missing.value,
        onRead: (page, batch) => void readWhole(side.batches, page, { missing: side.missing.value, batch }),
        onGrant: (batch, origins) => void grantAndRetry(side.batches, batch, origins),
      }}
      language={language}
      knownSites={KNOWN_SITES}
      onLanguage={choose}
      onOpen={(address) => side.open(address)}
      onBack={() => side.back()}
    />
  );
}

render(
  <BesideDocumentProvider value={IN_NEW_TABS}>
    <Shell />
  </BesideDocumentProvider>,
  document.body,
);
await followTab((tab) => void side.follow(tab));
