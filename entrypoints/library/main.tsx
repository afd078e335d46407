/** The collection: a page of the extension. Wiring only. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { scopeOf } from '../../lib/collection/names.ts';
import { ENSURE_ENGINE } from '../../lib/messages.ts';
import { createEngineClient } from '../../lib/messages/client.ts';
import { createCollectionClient } from '../../lib/messages/collection-client.ts';
import { wakingEngine } from '../../lib/messages/waking-client.ts';
import { connect, STORE_NAME } from '../../lib/store/index.ts';
import '../../lib/ui/library.css';
import { BatchFold } from '../../lib/ui/batch/batch-list.tsx';
import { ExportDialog } from '../../lib/ui/library/export/export-dialog.tsx';
import type { OnFiles } from '../../lib/ui/library/files/file-drop.tsx';
import { FileIntake } from '../../lib/ui/library/files/file-intake.ts';
import { IntakeReport } from '../../lib/ui/library/files/intake-report.tsx';
import { LibraryPage } from '../../lib/ui/library/library-page.tsx';
import { LibraryState } from '../../lib/ui/library/library-state.ts';
import { Batches } from '../../lib/ui/session/batches.ts';
import { BesideDocumentProvider, type BesideDocument } from '../../lib/ui/panel/beside-document.ts';
import { Session } from '../../lib/ui/session/session.ts';
import { libraryWords } from '../../lib/ui/words/library-words.ts';
import { IN_NEW_TABS } from '../in-page/annotated.ts';
import { changeSettings, languageOf, onSettings, readSettings } from '../in-page/settings.ts';
import { grantAndRetry } from '../tab/read-whole.ts';
import { deletionOf } from './deletion.ts';
import { exportsOf } from './exporting.ts';
import { ownFilesOf } from './own-files.ts';
import { passageOf } from './passage.ts';
import { placeHash, PLACE_KEEPER } from './place.ts';

const language = signal(languageOf((await readSettings()).language));
onSettings((changed) => {
  if (changed.language !== undefined) language.value = languageOf(changed.language);
});

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const engine = createEngineClient(browser.runtime);
const session = new Session(engine);
const batches = new Batches(engine);
const collection = wakingEngine(
  createCollectionClient(worker),
  () =>
    void browser.runtime.sendMessage(ENSURE_ENGINE).catch(() => {
      // The extension was updated or removed: the page says so.
    }),
);
const state = new LibraryState(collection, PLACE_KEEPER);
const connection = connect(STORE_NAME);
const { exporting, actions, close: closeExport } = exportsOf(connection, state);
const { deletion, onDelete } = deletionOf(connection, state);
const ownFiles = ownFilesOf(connection);
const intake = new FileIntake(engine, ownFiles);
const addFiles: OnFiles = (files, lost) => intake.add(files, lost);

addEventListener('beforeprint', () => state.printWhatIsHere());
addEventListener('afterprint', () => {
  state.printed.value = undefined;
});

// What is not handed in yet is lost with the page.
addEventListener('beforeunload', (event) => {
  if (intake.counts.peek().waiting > 0) event.preventDefault();
});

/** The collection is open already. */
const { onLibrary: _here, ...ELSEWHERE } = IN_NEW_TABS;
const WAYS: BesideDocument = {
  ...ELSEWHERE,
  onBeneficiary: ({ name, authority, address }) =>
    state.openProfile({ of: 'beneficiary', scope: scopeOf(authority, address), name }),
};

function Shell() {
  const speaks = language.value;
  document.documentElement.lang = speaks;
  document.title = `${libraryWords(speaks)('library.title')} – ${libraryWords(speaks)('panel.name')}`;
  return (
    <LibraryPage
      state={state}
      session={session}
      language={speaks}
      hrefOf={placeHash}
      passageOf={passageOf}
      actions={{ ...actions(), onDelete: onDelete() }}
      deletion={deletion}
      dialogue={exporting.value && <ExportDialog state={exporting.value} language={speaks} onClose={closeExport} />}
      files={
        <>
          <IntakeReport intake={intake} language={speaks} />
          <BatchFold
            batches={batches}
            language={speaks}
            onGrant={(batch, origins) => void grantAndRetry(batches, batch, origins)}
          />
        </>
      }
      onFiles={addFiles}
      onLanguage={(chosen) => void changeSettings({ language: chosen })}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onPrint={() => void state.preparePrint().then(() => window.print())}
    />
  );
}

render(
  <BesideDocumentProvider value={WAYS}>
    <Shell />
  </BesideDocumentProvider>,
  document.body,
);

const left = await ownFiles.left();
intake.adopt(left.files);
left.forget();
