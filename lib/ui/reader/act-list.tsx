import type { Deliberation } from '../../model/reading.ts';
import type { ReaderWords } from '../words/reader-words.ts';

export interface ActListProps {
  t: ReaderWords;
  acts: readonly Deliberation[];
  /** The act that is shown, from 0. */
  current: number;
  onAct: (index: number) => void;
}

/** The acts that a collection or minutes hold, as they were cut. */
export function ActList({ t, acts, current, onAct }: ActListProps) {
  return (
    <ol class="outline">
      {acts.map(({ number, title, pages: [first] }, index) => (
        <li key={index}>
          <button
            type="button"
            class="outline-entry"
            aria-current={index === current ? 'true' : undefined}
            onClick={() => onAct(index)}
          >
            <span class="outline-number">{number?.value ?? index + 1}</span>
            <span lang="fr">{title?.value ?? '–'}</span>
            <span class="outline-page">{t('reader.thumbnail', { page: first })}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
