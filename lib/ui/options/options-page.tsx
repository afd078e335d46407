import { PDF_PANELS, READING_WAYS, type Settings } from '../../model/settings.ts';
import { LANGUAGES, type Language } from '../language.ts';
import { Wordmark } from '../panel/signs.tsx';
import { optionsWords } from '../words/options-words.ts';
import { BackupSection, type BackupSectionProps } from './backup-section.tsx';
import { Choice } from './choice.tsx';
import { FilesSection, type FilesSectionProps } from './files-section.tsx';
import { KeptSection, type KeptSectionProps } from './kept-section.tsx';
import { SitesSection, type SitesSectionProps } from './sites-section.tsx';

export interface OptionsPageProps {
  settings: Settings;
  language: Language;
  /** Firefox shows PDFs in a viewer of its own, where nothing of ours can stand. */
  pdfInSidebar: boolean;
  sites: Omit<SitesSectionProps, 'language'>;
  files: Omit<FilesSectionProps, 'language' | 'keep' | 'onKeep'>;
  backup: BackupSectionProps;
  kept: Omit<KeptSectionProps, 'language' | 'onBackUp'>;
  onLibrary: () => void;
  onChange: (changes: Partial<Settings>) => void;
}

/** The page of settings. Every choice is obeyed everywhere at once. */
export function OptionsPage({
  settings,
  language,
  pdfInSidebar,
  sites,
  files,
  backup,
  kept,
  onLibrary,
  onChange,
}: OptionsPageProps) {
  const t = optionsWords(language);
  return (
    <main class="panel options-page" lang={language}>
      <header class="options-head">
        <Wordmark name={t('options.name')} />
        <h1>{t('options.title')}</h1>
        <p class="quiet">{t('options.saved')}</p>
        <button type="button" class="plain-button" onClick={onLibrary}>
          {t('options.library')}
        </button>
      </header>
      <Choice
        name="language"
        legend={t('options.language')}
        chosen={settings.language}
        ways={(['browser', ...LANGUAGES] as const).map((value) => ({
          value,
          label: t(`options.language.${value}`),
          ...(value === 'browser' ? {} : { lang: value }),
        }))}
        onChoose={(chosen) => onChange({ language: chosen })}
      />
      <Choice
        name="reading"
        legend={t('options.reading')}
        chosen={settings.reading}
        ways={READING_WAYS.map((value) => ({
          value,
          label: t(`options.reading.${value}`),
          why: t(`options.reading.${value}.why`),
        }))}
        onChoose={(chosen) => onChange({ reading: chosen })}
      />
      {pdfInSidebar ? (
        <section class="options-section">
          <h2>{t('options.pdf')}</h2>
          <p>{t('options.pdf.firefox')}</p>
        </section>
      ) : (
        <Choice
          name="pdf"
          legend={t('options.pdf')}
          chosen={settings.pdfPanel}
          ways={PDF_PANELS.map((value) => ({ value, label: t(`options.pdf.${value}`) }))}
          onChoose={(chosen) => onChange({ pdfPanel: chosen })}
        />
      )}
      <SitesSection {...sites} language={language} />
      <FilesSection
        {...files}
        language={language}
        keep={settings.keepFiles}
        onKeep={(keepFiles) => onChange({ keepFiles })}
      />
      <BackupSection {...backup} language={language} />
      <KeptSection {...kept} language={language} onBackUp={backup.onSave} />
    </main>
  );
}
