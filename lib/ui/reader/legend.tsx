import { useId } from 'preact/hooks';
import type { ReaderWords } from '../words/reader-words.ts';
import { MARK_KINDS, type MarkKind } from './kinds.ts';

export interface LegendProps {
  t: ReaderWords;
  /** Unfolded at first: there is room for it. */
  open: boolean;
  /** How many marks of each kind the document has. Kinds without any are not named. */
  counts: Readonly<Partial<Record<MarkKind, number>>>;
  hidden: ReadonlySet<MarkKind>;
  onToggle: (kind: MarkKind) => void;
}

/** What the marks mean; each kind can be hidden. Its line tells it apart without its colour. */
export function Legend({ t, open, counts, hidden, onToggle }: LegendProps) {
  const hint = useId();
  const kinds = MARK_KINDS.filter((kind) => counts[kind] !== undefined);
  if (kinds.length === 0) return null;
  return (
    <details class="legend" open={open}>
      <summary>{t('reader.legend')}</summary>
      <fieldset class="legend-kinds" aria-describedby={hint}>
        <legend class="visually-hidden">{t('reader.legend')}</legend>
        <p class="visually-hidden" id={hint}>
          {t('reader.legend-hint')}
        </p>
        {kinds.map((kind) => (
          <label class="legend-kind" key={kind}>
            <input type="checkbox" checked={!hidden.has(kind)} onChange={() => onToggle(kind)} />
            <span class="legend-sample" data-kind={kind} aria-hidden="true" />
            {t(`reader.kind.${kind}`)}
            <span class="legend-count">{counts[kind]}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
