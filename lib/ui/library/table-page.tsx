import { nameOfKey } from '../../model/beneficiary-key.ts';
import type { ProfileKey } from '../../model/profile.ts';
import type { Language } from '../language.ts';
import { libraryWords } from '../words/library-words.ts';
import { Chips } from './chips.tsx';
import type { LibraryState } from './library-state.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { actOf, lineKey, type Line } from './lines.ts';
import { DeletionBar } from './deletion-bar.tsx';
import { FilterSide } from './filter-side.tsx';
import { Grid } from './grid.tsx';
import type { LibraryPageProps } from './library-page.tsx';
import { PrintTable } from './print-table.tsx';
import { SearchBar } from './search-bar.tsx';
import { SelectionBar } from './selection-bar.tsx';
import type { ShownView } from './shown-lines.ts';
import { SortField } from './sort-field.tsx';
import { CollectionFailed, EmptyCollection, NothingFound, Opening } from './states.tsx';
import { TotalsLine } from './totals-line.tsx';
import { sortedBy } from './view-changes.ts';

/** The table with everything that it is searched, narrowed down and arranged by. */
export function TablePage(props: LibraryPageProps) {
  const { state, language, files, actions } = props;
  const shown = state.lines.shown.value;
  const failure = state.lines.failure.value;
  const failed = failure !== undefined && (
    <CollectionFailed failure={failure} language={language} kept={shown !== undefined} onRetry={() => state.retry()} />
  );
  if (shown === undefined) return <main class="library-main">{failed || <Opening language={language} />}</main>;
  if (shown.acts === 0) {
    if (shown.loading) return <main class="library-main">{failed || <Opening language={language} />}</main>;
    return (
      <main class="library-main">
        {failed}
        {files}
        <DeletionBar deletion={props.deletion} language={language} onErased={() => state.selection.clear()} />
        <EmptyCollection language={language} onFiles={props.onFiles} />
      </main>
    );
  }
  return (
    <main class="library-main">
      <Tools
        state={state}
        shown={shown}
        language={language}
        onPrint={props.onPrint}
        onExportAll={actions.onExportAll}
      />
      {failed}
      {files}
      <DeletionBar deletion={props.deletion} language={language} onErased={() => state.selection.clear()} />
      <div class="library-body">
        <FilterSide
          view={state.place.value.view}
          facets={shown.facets}
          language={language}
          onChange={(changes) => state.change(changes)}
        />
        <div class="library-list">
          {shown.total === 0 ? (
            <NothingFound view={shown.view} language={language} onChange={(changes) => state.change(changes)} />
          ) : (
            <Lines {...props} shown={shown} />
          )}
        </div>
      </div>
      {state.printed.value !== undefined && (
        <PrintTable shown={shown} lines={state.printed.value} language={language} />
      )}
      <SelectionBar
        chosen={state.selection.chosen.value}
        total={shown.total}
        language={language}
        {...actions}
        onUnselect={() => state.selection.clear()}
      />
    </main>
  );
}

interface ToolsProps {
  state: LibraryState;
  shown: ShownView;
  language: Language;
  onPrint: () => void;
  onExportAll: (() => void) | undefined;
}

function Tools({ state, shown, language, onPrint, onExportAll }: ToolsProps) {
  const t = libraryWords(language);
  const { view } = state.place.value;
  return (
    <div class="library-tools">
      <SearchBar view={view} language={language} onChange={(changes) => state.change(changes)} />
      {view.searchIn === 'text' && shown.notIndexed > 0 && (
        <p class="quiet">{t('library.not-indexed', { count: shown.notIndexed })}</p>
      )}
      <Chips view={view} language={language} onChange={(changes) => state.change(changes)} />
      <div class="library-line">
        <TotalsLine shown={shown} pending={state.lines.pending.value} language={language} />
        <div class="library-arrange">
          <SortField
            view={view}
            language={language}
            onSort={(column, descending) => state.change({ sort: { column, descending } })}
          />
          <ColumnChooser view={view} language={language} onColumns={(columns) => state.change({ columns })} />
          {onExportAll !== undefined && (
            <button type="button" class="plain-button" onClick={onExportAll}>
              {t('library.export-all')}
            </button>
          )}
          <button type="button" class="plain-button" onClick={onPrint}>
            {t('library.print')}
          </button>
        </div>
      </div>
    </div>
  );
}

function Lines({ state, language, hrefOf, shown }: LibraryPageProps & { shown: ShownView }) {
  const { selection, lines } = state;
  const { view } = shown;
  const open = (line: Line, index: number): void => {
    const act = actOf(line);
    if (act !== undefined) state.openAct(act.id, index);
    else if ('key' in line) state.openProfile(profileOf(line.key));
  };
  return (
    <Grid
      key={view.table}
      shown={shown}
      pending={lines.pending.value}
      language={language}
      chosen={selection.chosen.value}
      left={state.left}
      takeFocus={state.cameFromAct}
      hrefOf={(line) => {
        const act = actOf(line);
        if (act !== undefined) return hrefOf({ view, act: act.id });
        return 'key' in line ? hrefOf({ view, profile: profileOf(line.key) }) : undefined;
      }}
      onNeed={(from, to) => lines.need(from, to)}
      onOpen={open}
      onSelect={(line, index) => selection.toggle(lineKey(line), index)}
      onExtend={(index) => void selection.extendTo(view, index)}
      onSelectAll={() => selection.all()}
      onUnselect={() => selection.clear()}
      onSort={(column, greatestFirst) => state.change({ sort: sortedBy(view, column, greatestFirst).sort })}
      onLeft={(left) => {
        state.left = { ...state.left, ...left };
      }}
    />
  );
}

const profileOf = (key: string): ProfileKey => ({ of: 'beneficiary', ...nameOfKey(key) });
