import type { Language } from '../language.ts';
import { libraryWords } from '../words/library-words.ts';
import { countChosen, type Chosen } from './selection.ts';

/** What can be done with the lines that are chosen; absent where it cannot be done with lines of this table. */
export interface LineActions {
  onExport?: (() => void) | undefined;
  /** Of all that the view shows, whatever is chosen. */
  onExportAll?: (() => void) | undefined;
  onCite?: (() => void) | undefined;
  onDelete?: (() => void) | undefined;
}

export interface SelectionBarProps extends LineActions {
  chosen: Chosen;
  /** Lines that are shown. */
  total: number;
  language: Language;
  onUnselect: () => void;
}

/** How many lines are selected, and what can be done with them; at the foot of the window while some are. */
export function SelectionBar({ chosen, total, language, onUnselect, onExport, onCite, onDelete }: SelectionBarProps) {
  const t = libraryWords(language);
  const count = countChosen(chosen, total);
  return (
    <div class="library-selection" role="region" aria-label={t('library.actions')} hidden={count === 0}>
      <p role="status">{count > 0 && t('library.selected', { count })}</p>
      <div class="library-actions">
        {onExport !== undefined && (
          <button type="button" class="main-button" onClick={onExport}>
            {t('library.export')}
          </button>
        )}
        {onCite !== undefined && (
          <button type="button" class="plain-button" onClick={onCite}>
            {t('library.cite')}
          </button>
        )}
        {onDelete !== undefined && (
          <button type="button" class="plain-button" onClick={onDelete}>
            {t('library.delete')}
          </button>
        )}
        <button type="button" class="text-button" onClick={onUnselect}>
          {t('library.unselect')}
        </button>
      </div>
    </div>
  );
}
