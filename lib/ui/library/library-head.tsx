import { TABLES, type TableOf } from '../../model/collection.ts';
import type { Language } from '../language.ts';
import { Wordmark } from '../panel/signs.tsx';
import { FileButtons } from './files/file-drop.tsx';
import { libraryWords } from '../words/library-words.ts';

export interface LibraryHeadProps {
  table: TableOf;
  language: Language;
  onFiles: (files: readonly File[]) => void;
  onTable: (table: TableOf) => void;
  onLanguage: (language: Language) => void;
  onOptions: () => void;
}

/** Whose page this is, and which of its tables is shown. */
export function LibraryHead({ table, language, onFiles, onTable, onLanguage, onOptions }: LibraryHeadProps) {
  const t = libraryWords(language);
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <header class="library-head">
      <div class="library-title">
        <Wordmark name={t('panel.name')} />
        <h1>{t('library.title')}</h1>
      </div>
      <nav class="library-tables" aria-label={t('library.tables')}>
        {TABLES.map((one) => (
          <button
            type="button"
            class="library-table"
            key={one}
            aria-current={one === table ? 'page' : undefined}
            onClick={() => onTable(one)}
          >
            {t(`library.table.${one}`)}
          </button>
        ))}
      </nav>
      <div class="library-own">
        <FileButtons language={language} onFiles={onFiles} />
        <button type="button" class="text-button" lang={other} onClick={() => onLanguage(other)}>
          {t('panel.other-language')}
        </button>
        <button type="button" class="text-button" onClick={onOptions}>
          {t('library.options')}
        </button>
      </div>
    </header>
  );
}
