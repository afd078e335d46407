import type { ComponentChildren } from 'preact';
import type { Language } from '../language.ts';
import type { Session } from '../session/session.ts';
import { ActPage } from './act-page.tsx';
import type { Deletion } from './deletion.ts';
import { FileDrop, type OnFiles } from './files/file-drop.tsx';
import { LibraryHead } from './library-head.tsx';
import type { LibraryPlace, LibraryState } from './library-state.ts';
import type { ProfileLinks } from '../profile/profile-links.ts';
import { ProfileView } from './profile-view.tsx';
import type { LineActions } from './selection-bar.tsx';
import { TablePage } from './table-page.tsx';

export interface LibraryPageProps {
  state: LibraryState;
  /** Shows the act that is open. */
  session: Session;
  language: Language;
  hrefOf: (place: LibraryPlace) => string;
  /** The annotated document, at the words of a grant; undefined where it cannot be shown. */
  passageOf: ProfileLinks['passage'];
  actions: LineActions;
  deletion: Deletion;
  /** What became of the files that were handed in. */
  files: ComponentChildren;
  /** What is open over the table, if anything is. */
  dialogue?: ComponentChildren;
  onFiles: OnFiles;
  onLanguage: (language: Language) => void;
  onOptions: () => void;
  onPrint: () => void;
}

/** The collection: everything that was read, as a table; or one act of it. */
export function LibraryPage(props: LibraryPageProps) {
  const { state, session, language, onFiles, onLanguage, onOptions } = props;
  const place = state.place.value;
  if (place.act !== undefined) {
    return <ActPage id={place.act} state={state} session={session} language={language} onLanguage={onLanguage} />;
  }
  if (place.profile !== undefined) return <ProfileView {...props} of={place.profile} />;
  return (
    <div class="delibere panel library" lang={language}>
      <LibraryHead
        table={place.view.table}
        language={language}
        onFiles={onFiles}
        onTable={(table) => state.showTable(table)}
        onLanguage={onLanguage}
        onOptions={onOptions}
      />
      <TablePage {...props} />
      {props.dialogue}
      <FileDrop language={language} onFiles={onFiles} />
    </div>
  );
}
