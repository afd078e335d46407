/** The export that is being chosen or made, if one is. */
import { signal } from '@preact/signals';
import type { ExportFormat } from '../../lib/model/export-format.ts';
import type { Connection } from '../../lib/store/index.ts';
import { chosenActs, tellsActs } from '../../lib/ui/library/chosen-acts.ts';
import { ExportState } from '../../lib/ui/library/export/export-state.ts';
import type { LibraryState } from '../../lib/ui/library/library-state.ts';
import type { Chosen } from '../../lib/ui/library/selection.ts';
import { exportSourceOf } from './export-source.ts';

const EVERYTHING: Chosen = { all: true, keys: new Set() };

export function exportsOf(connection: Connection, state: LibraryState) {
  const exporting = signal<ExportState | undefined>(undefined);

  async function open(chosen: Chosen, format?: ExportFormat): Promise<void> {
    const ids = await chosenActs(state.source, state.place.value.view, chosen);
    // The page says itself that the collection cannot be asked.
    const sources = ids.ok && (await state.source.sources(ids.value));
    if (!ids.ok || !sources || !sources.ok) return;
    const acts = { ids: ids.value, others: sources.value.others };
    const next = new ExportState(exportSourceOf(connection, acts), ids.value.length);
    exporting.value = next;
    if (format !== undefined) await next.choose(format);
  }

  const onExportAll = (): void => void open(EVERYTHING);

  /** What can be done with the lines that are chosen now, and with all that the view shows. */
  function actions() {
    const chosen = state.selection.chosen.value;
    if (!tellsActs(state.place.value.view, chosen)) return { onExportAll };
    return { onExportAll, onExport: () => void open(chosen), onCite: () => void open(chosen, 'bibtex') };
  }

  return {
    exporting,
    actions,
    close: () => {
      exporting.value = undefined;
    },
  };
}
