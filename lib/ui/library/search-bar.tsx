import { useEffect, useRef } from 'preact/hooks';
import type { View } from '../../model/collection.ts';
import type { Language } from '../language.ts';
import { libraryWords } from '../words/library-words.ts';
import type { ViewChanges } from './view-changes.ts';

export interface SearchBarProps {
  view: View;
  language: Language;
  onChange: (changes: ViewChanges) => void;
}

/** What is searched for, as it is typed; in the fields of the acts, or in all that they say. « / » leads here. */
export function SearchBar({ view, language, onChange }: SearchBarProps) {
  const t = libraryWords(language);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      const typing = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <search class="library-search">
      <input
        ref={input}
        type="search"
        class="library-words"
        aria-label={t('library.search')}
        placeholder={t('library.search.hint')}
        autoComplete="off"
        spellcheck={false}
        aria-keyshortcuts="/"
        value={view.words}
        onInput={({ currentTarget }) => onChange({ words: currentTarget.value })}
      />
      <label class="library-check">
        <input
          type="checkbox"
          role="switch"
          checked={view.searchIn === 'text'}
          onChange={({ currentTarget }) => onChange({ searchIn: currentTarget.checked ? 'text' : 'fields' })}
        />
        {t('library.search.in-text')}
      </label>
    </search>
  );
}
