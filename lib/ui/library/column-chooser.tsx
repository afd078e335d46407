import { COLUMNS } from '../../model/collection-columns.ts';
import type { View } from '../../model/collection.ts';
import type { Language } from '../language.ts';
import { Drawing } from '../panel/signs.tsx';
import { libraryWords } from '../words/library-words.ts';
import { columnLabel, columnsOf, type ColumnName } from './columns.ts';
import { MenuButton } from './menu-button.tsx';

export interface ColumnChooserProps {
  view: View;
  language: Language;
  /** Empty for the usual ones. */
  onColumns: (columns: string[]) => void;
}

/** Which columns the table shows, and in which order. */
export function ColumnChooser({ view, language, onColumns }: ColumnChooserProps) {
  const t = libraryWords(language);
  const all: readonly ColumnName[] = COLUMNS[view.table];
  const shown = columnsOf(view.table, view.columns).map(({ name }) => name);
  const move = (name: ColumnName, by: 1 | -1): void => {
    const place = shown.indexOf(name);
    const next = shown.filter((one) => one !== name);
    next.splice(place + by, 0, name);
    onColumns(next);
  };
  return (
    <MenuButton name={t('library.columns')} class="library-columns">
      <fieldset>
        <legend>{t('library.columns.shown')}</legend>
        {[...shown, ...all.filter((name) => !shown.includes(name))].map((name) => {
          const place = shown.indexOf(name);
          const column = columnLabel(view.table, name, t);
          return (
            <div class="library-column" key={name}>
              <label class="library-check">
                <input
                  type="checkbox"
                  checked={place >= 0}
                  disabled={place >= 0 && shown.length === 1}
                  onChange={() => onColumns(place >= 0 ? shown.filter((one) => one !== name) : [...shown, name])}
                />
                {column}
              </label>
              {place >= 0 && (
                <>
                  <MoveButton
                    name={t('library.columns.earlier', { column })}
                    disabled={place === 0}
                    earlier
                    onMove={() => move(name, -1)}
                  />
                  <MoveButton
                    name={t('library.columns.later', { column })}
                    disabled={place === shown.length - 1}
                    onMove={() => move(name, 1)}
                  />
                </>
              )}
            </div>
          );
        })}
      </fieldset>
      <button type="button" class="link-button" disabled={view.columns.length === 0} onClick={() => onColumns([])}>
        {t('library.columns.usual')}
      </button>
    </MenuButton>
  );
}

interface MoveButtonProps {
  name: string;
  disabled: boolean;
  earlier?: boolean;
  onMove: () => void;
}

function MoveButton({ name, disabled, earlier = false, onMove }: MoveButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} disabled={disabled} onClick={onMove}>
      <Drawing lines={earlier ? 'M3.5 10L8 5.5l4.5 4.5' : 'M3.5 6L8 10.5 12.5 6'} />
    </button>
  );
}
