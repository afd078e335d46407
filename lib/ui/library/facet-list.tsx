import { useState } from 'preact/hooks';
import { formatFigure } from '../format/figures.ts';
import type { Language } from '../language.ts';
import type { Facet } from '../../model/collection.ts';
import { libraryWords } from '../words/library-words.ts';

export interface FacetListProps<Value extends string> {
  legend: string;
  facets: readonly Facet<Value>[];
  chosen: readonly Value[];
  language: Language;
  /** Words of documents, in their own language. */
  printed?: boolean;
  say?: (value: Value) => string;
  onToggle: (value: Value) => void;
}

/** More are shown on request: an authority has a few dozen bodies, a collection a few hundred. */
const SHOWN_FIRST = 8;

/** The values that lines have, how many have each, and which are chosen. Those chosen stay, even where no line has them. */
export function FacetList<Value extends string>(props: FacetListProps<Value>) {
  const { legend, facets, chosen, language, printed = false, say = String, onToggle } = props;
  const t = libraryWords(language);
  const [all, setAll] = useState(false);
  const missing = chosen.filter((value) => !facets.some((facet) => facet.value === value));
  const every = [...facets, ...missing.map((value) => ({ value, acts: 0 }))];
  if (every.length === 0) return null;
  const shown = all ? every : every.filter(({ value }, place) => place < SHOWN_FIRST || chosen.includes(value));
  const hidden = every.length - shown.length;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {shown.map(({ value, acts }) => (
        <label class="library-check" key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <span lang={printed ? 'fr' : undefined}>{say(value)}</span>
          <span class="quiet library-count">{formatFigure(acts, language)}</span>
        </label>
      ))}
      {hidden > 0 && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {t('library.filter.more', { count: hidden })}
        </button>
      )}
    </fieldset>
  );
}
