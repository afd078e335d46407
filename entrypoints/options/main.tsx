/** The page of settings: wiring only. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../lib/ui/options/options-page.tsx';
import '../../lib/ui/options/options-page.css';
import '../../lib/ui/panel.css';
import { optionsWords } from '../../lib/ui/words/options-words.ts';
import { changeSettings, languageOf, onSettings, readSettings } from '../in-page/settings.ts';
import { openLibrary } from '../tab/library.ts';
import {
  askToPersist,
  cancel,
  lookAtPersistence,
  persistence,
  restore,
  save,
  state as backup,
  takeIn,
} from './backup-data.ts';
import { count, erase, eraseKeptFiles, failure, files, filesState, kept, state, undo, undoFiles } from './kept-data.ts';
import './page.css';
import { add, allowed, forget, giveBack, known, lookUp, outcome } from './site-access.ts';

const settings = signal(await readSettings());

const lookAgain = (): Promise<void> => lookUp(settings.value.sites);

onSettings((changed) => {
  settings.value = { ...settings.value, ...changed };
  if (changed.sites !== undefined) void lookAgain();
});
// The reader may change permissions in the browser's own settings while this page is open.
browser.permissions.onAdded.addListener(() => void lookAgain());
browser.permissions.onRemoved.addListener(() => void lookAgain());

function Shell() {
  const language = languageOf(settings.value.language);
  document.documentElement.lang = language;
  const t = optionsWords(language);
  document.title = `${t('options.name')} – ${t('options.title')}`;
  return (
    <OptionsPage
      settings={settings.value}
      language={language}
      pdfInSidebar={import.meta.env.FIREFOX}
      sites={{
        known: known.value,
        allowed: allowed.value,
        outcome: outcome.value,
        onAdd: add,
        onForget: (page) => void forget(page),
        onGiveBack: giveBack,
      }}
      files={{
        kept: files.value,
        state: filesState.value,
        onErase: () => void eraseKeptFiles(),
        onUndo: () => void undoFiles(),
      }}
      backup={{
        state: backup.value,
        documents: kept.value?.documents,
        persistence: persistence.value,
        onSave: () => void save(),
        onFile: (file) => void takeIn(file),
        onRestore: (mode) => void restore(mode),
        onCancel: () => void cancel(),
        onPersist: () => void askToPersist(),
      }}
      kept={{
        kept: kept.value,
        failure: failure.value,
        state: state.value,
        onErase: () => void erase(),
        onUndo: () => void undo(),
      }}
      onLibrary={() => void openLibrary()}
      onChange={(changes) => void changeSettings(changes)}
    />
  );
}

render(<Shell />, document.body);
await Promise.all([lookAgain(), count(), lookAtPersistence()]);
