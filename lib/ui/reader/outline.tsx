import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'preact/hooks';
import type { ReaderWords } from '../words/reader-words.ts';

type Entries = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;
type Entry = Entries[number];

export interface OutlineProps {
  t: ReaderWords;
  document: PDFDocumentProxy;
  onGoTo: (destination: string | unknown[]) => void;
}

/** The table of contents that the file carries itself. */
export function Outline({ t, document, onGoTo }: OutlineProps) {
  const [entries, setEntries] = useState<Entries | undefined>(undefined);
  useEffect(() => {
    let left = false;
    // A table of contents that is damaged is as good as none.
    const outline = document.getOutline().catch(() => []);
    void outline.then((found) => !left && setEntries(found ?? []));
    return () => {
      left = true;
    };
  }, [document]);
  if (entries === undefined) return null;
  if (entries.length === 0) return <p class="quiet">{t('reader.side-no-outline')}</p>;
  return <OutlineLevel entries={entries} onGoTo={onGoTo} depth={0} />;
}

/** Deeper than any table of contents of a council; a hostile one goes round for ever. */
const DEEPEST = 8;

interface LevelProps {
  entries: readonly Entry[];
  onGoTo: OutlineProps['onGoTo'];
  depth: number;
}

function OutlineLevel({ entries, onGoTo, depth }: LevelProps) {
  return (
    <ol class="outline">
      {entries.map(({ title, dest, items }, index) => (
        <li key={index}>
          <button type="button" class="outline-entry" disabled={dest === null} onClick={() => dest && onGoTo(dest)}>
            {title}
          </button>
          {items.length > 0 && depth < DEEPEST && <OutlineLevel entries={items} onGoTo={onGoTo} depth={depth + 1} />}
        </li>
      ))}
    </ol>
  );
}
