/** Documents taken out of the collection, and put back as long as the page is open. */
import { runChecks } from '../../lib/parse/checks/index.ts';
import { eraseDocuments, putDocumentsBack, type Connection } from '../../lib/store/index.ts';
import { chosenActs } from '../../lib/ui/library/chosen-acts.ts';
import { Deletion } from '../../lib/ui/library/deletion.ts';
import type { LibraryState } from '../../lib/ui/library/library-state.ts';
import { tellPages } from '../kept/quiet.ts';

export function deletionOf(connection: Connection, state: LibraryState) {
  const deletion = new Deletion({
    async erase(hashes) {
      const erased = await eraseDocuments(connection, hashes);
      // A page that is slow to hear it keeps nobody from taking it back.
      if (erased.ok) void tellPages();
      return erased;
    },
    async putBack(erased: Parameters<typeof putDocumentsBack>[1]) {
      const back = await putDocumentsBack(connection, erased, runChecks);
      if (back.ok) void tellPages();
      return back;
    },
  });

  async function ask(): Promise<void> {
    const acts = await chosenActs(state.source, state.place.value.view, state.selection.chosen.value);
    // The page says itself that the collection cannot be asked.
    const sources = acts.ok && (await state.source.sources(acts.value));
    if (acts.ok && sources && sources.ok) deletion.ask(acts.value, sources.value);
  }

  return {
    deletion,
    /** Undefined where lines are of no act alone. */
    onDelete: () => (state.place.value.view.table === 'beneficiaries' ? undefined : () => void ask()),
  };
}
