import { useSignal } from '@preact/signals';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Deliberation } from '../../model/reading.ts';
import type { ReaderWords } from '../words/reader-words.ts';
import { ActList } from './act-list.tsx';
import { Outline } from './outline.tsx';
import { Thumbnails } from './thumbnails.tsx';

const VIEWS = ['pages', 'acts', 'outline'] as const;
type View = (typeof VIEWS)[number];

export interface WaysProps {
  t: ReaderWords;
  document: PDFDocumentProxy;
  acts: readonly Deliberation[];
  page: number;
  act: number;
  onPage: (page: number) => void;
  onAct: (index: number) => void;
  onGoTo: (destination: string | unknown[]) => void;
}

/** Ways through a long document: its pages, its acts, its own table of contents. */
export function Ways({ t, document, acts, page, act, onPage, onAct, onGoTo }: WaysProps) {
  const view = useSignal<View>(acts.length > 1 ? 'acts' : 'pages');
  const shown = VIEWS.filter((one) => one !== 'acts' || acts.length > 1);
  return (
    <nav class="ways" aria-label={t('reader.show-side')}>
      <div class="ways-views">
        {shown.map((one) => (
          <button
            key={one}
            type="button"
            class="text-button"
            aria-pressed={view.value === one}
            onClick={() => {
              view.value = one;
            }}
          >
            {t(`reader.side-${one}`)}
          </button>
        ))}
      </div>
      {view.value === 'pages' && <Thumbnails t={t} document={document} page={page} onPage={onPage} />}
      {view.value === 'acts' && <ActList t={t} acts={acts} current={act} onAct={onAct} />}
      {view.value === 'outline' && <Outline t={t} document={document} onGoTo={onGoTo} />}
    </nav>
  );
}
