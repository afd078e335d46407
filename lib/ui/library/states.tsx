/** The page where there is no line to show: the collection is opening, empty, cannot be had, or nothing matches. */
import type { ComponentChildren } from 'preact';
import type { View } from '../../model/collection.ts';
import type { Failure } from '../../model/result.ts';
import type { Language } from '../language.ts';
import { libraryWords } from '../words/library-words.ts';
import { FileButtons, type FileDropProps } from './files/file-drop.tsx';
import { cleared, hidesLines, type ViewChanges } from './view-changes.ts';

interface StateProps {
  kind: string;
  lead?: string;
  children: ComponentChildren;
}

function State({ kind, lead, children }: StateProps) {
  return (
    <div class="state library-state" data-state={kind}>
      {lead !== undefined && <h2 class="state-lead">{lead}</h2>}
      {children}
    </div>
  );
}

export function Opening({ language }: { language: Language }) {
  return (
    <State kind="loading">
      <p role="status">{libraryWords(language)('library.loading')}</p>
    </State>
  );
}

/** How to begin; files can be handed in at once. */
export function EmptyCollection({ language, onFiles }: FileDropProps) {
  const t = libraryWords(language);
  return (
    <State kind="empty" lead={t('library.empty')}>
      <p>{t('library.empty.why')}</p>
      <ul class="library-ways">
        <li>{t('library.empty.browse')}</li>
        <li>{t('library.empty.listing')}</li>
        <li>{t('library.empty.files')}</li>
      </ul>
      <FileButtons language={language} onFiles={onFiles} />
    </State>
  );
}

export interface NothingFoundProps {
  view: View;
  language: Language;
  onChange: (changes: ViewChanges) => void;
}

/** No line answers: what asks too much can be let go of. */
export function NothingFound({ view, language, onChange }: NothingFoundProps) {
  const t = libraryWords(language);
  if (!hidesLines(view)) {
    return (
      <State kind="none-here" lead={t('library.none-here')}>
        <p>{t('library.none-here.why')}</p>
      </State>
    );
  }
  const couldSearchText = view.words.trim() !== '' && view.searchIn === 'fields';
  return (
    <State kind="nothing" lead={t('library.nothing')}>
      <p>{t('library.nothing.why')}</p>
      {couldSearchText && <p>{t('library.nothing.in-text')}</p>}
      <p class="actions">
        {couldSearchText && (
          <button type="button" class="main-button" onClick={() => onChange({ searchIn: 'text' })}>
            {t('library.nothing.search-text')}
          </button>
        )}
        <button type="button" class="plain-button" onClick={() => onChange(cleared(view))}>
          {t('library.nothing.clear')}
        </button>
      </p>
    </State>
  );
}

export interface CollectionFailedProps {
  failure: Failure;
  language: Language;
  /** Earlier lines are still shown. */
  kept: boolean;
  onRetry: () => void;
}

export function CollectionFailed({ failure, language, kept, onRetry }: CollectionFailedProps) {
  const t = libraryWords(language);
  return (
    <div class="library-failure" role="alert" data-state="failed" data-failure={failure.code}>
      <p class="state-lead">{t('library.failed')}</p>
      <p>
        {t(`failure.${failure.code}`)} {t(`failure.${failure.code}.todo`)}
      </p>
      {kept && <p class="quiet">{t('library.kept-shown')}</p>}
      <button type="button" class="plain-button" onClick={onRetry}>
        {t('panel.retry')}
      </button>
    </div>
  );
}
