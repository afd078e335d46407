/** The annotated document: a page of the extension, opened from any value. Wiring only. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createEngineClient } from '../../lib/messages/client.ts';
import '../../lib/ui/reader.css';
import { placeOf } from '../../lib/ui/reader/reader-address.ts';
import { Session } from '../../lib/ui/session/session.ts';
import { languageOf, onSettings, readSettings } from '../in-page/settings.ts';
import { OriginalDocument } from './original.ts';
import { ReaderPage } from './reader-page.tsx';

const language = signal(languageOf((await readSettings()).language));
onSettings((changed) => {
  if (changed.language !== undefined) language.value = languageOf(changed.language);
});

const place = signal(placeOf(location.hash));
addEventListener('hashchange', () => {
  place.value = placeOf(location.hash);
});

const engine = createEngineClient(browser.runtime);
const session = new Session(engine);
const original = new OriginalDocument();
const root = document.getElementById('reader');
if (root !== null) {
  render(<ReaderPage place={place} session={session} engine={engine} original={original} language={language} />, root);
}
