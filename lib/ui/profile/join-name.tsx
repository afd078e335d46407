import { useEffect, useState } from 'preact/hooks';
import type { OtherName } from '../../model/profile.ts';
import type { Language } from '../language.ts';
import { profileWords } from '../words/profile-words.ts';
import type { NameActions } from './names-section.tsx';

interface JoinNameProps {
  find: NameActions['find'];
  language: Language;
  onJoin: (other: OtherName) => void;
}

/** Looks for another name as its words are typed, and joins it by one click. */
export function JoinName({ find, language, onJoin }: JoinNameProps) {
  const t = profileWords(language);
  const [words, setWords] = useState('');
  const [found, setFound] = useState<OtherName[] | undefined>(undefined);
  useEffect(() => {
    if (words.trim() === '') {
      setFound(undefined);
      return undefined;
    }
    let left = false;
    const look = async (): Promise<void> => {
      const result = await find(words);
      if (!left) setFound(result.ok ? result.value : []);
    };
    void look();
    return () => {
      left = true;
    };
  }, [words, find]);
  return (
    <details class="fold">
      <summary class="fold-summary">{t('profile.names.join')}</summary>
      <div class="fold-content profile-join">
        <label>
          <span>{t('profile.names.join.label')}</span>
          <input type="search" class="field" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        </label>
        <p class="quiet">{t('profile.names.join.hint')}</p>
        <div role="status">
          {found?.length === 0 && <p>{t('profile.names.join.none')}</p>}
          {found !== undefined && found.length > 0 && (
            <ul class="profile-names">
              {found.map((other) => (
                <li key={`${other.scope}|${other.name}`}>
                  <button
                    type="button"
                    class="text-button"
                    onClick={() => {
                      setWords('');
                      onJoin(other);
                    }}
                  >
                    {t('profile.names.join.button', {
                      name: other.name,
                      authority: other.scope || t('profile.names.join.no-authority'),
                    })}
                  </button>
                  <span class="quiet">{t('profile.names.count', { count: other.grants })}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </details>
  );
}
