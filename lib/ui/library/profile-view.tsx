import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Profile, ProfileKey } from '../../model/profile.ts';
import type { Failure } from '../../model/result.ts';
import { ArrowSign } from '../panel/signs.tsx';
import type { NameActions } from '../profile/names-section.tsx';
import { ProfileLinksProvider, type ProfileLinks } from '../profile/profile-links.ts';
import { ProfilePage } from '../profile/profile-page.tsx';
import { profileWords } from '../words/profile-words.ts';
import type { LibraryPageProps } from './library-page.tsx';

type Looked = Profile | 'loading' | 'gone' | Failure;

/** A profile over the table, as the collection has it now: what is read or decided meanwhile is in it. */
export function ProfileView({ state, language, hrefOf, passageOf, of }: LibraryPageProps & { of: ProfileKey }) {
  const t = profileWords(language);
  const { source } = state;
  const { view } = state.place.value;
  const [looked, setLooked] = useState<Looked>('loading');
  const id = JSON.stringify(of);
  useEffect(() => {
    let asked = 0;
    const look = async (): Promise<void> => {
      const mine = ++asked;
      const found = await source.profile(of);
      // An older answer never takes the place of a newer one; nor does one of another profile.
      if (mine === asked) setLooked(found.ok ? (found.value ?? 'gone') : found.error);
    };
    setLooked('loading');
    scrollTo(0, 0);
    void look();
    const stop = source.onChange(() => void look());
    return () => {
      asked = -1;
      stop();
    };
  }, [id, source]);
  const name = typeof looked === 'object' && 'of' in looked ? looked.name : undefined;
  useEffect(() => {
    const before = document.title;
    if (name !== undefined) document.title = `${name} – Délibéré`;
    return () => {
      document.title = before;
    };
  }, [name]);
  const links = useMemo((): ProfileLinks => {
    const profile: ProfileLinks['profile'] = (key) => hrefOf({ view, profile: key });
    return { profile, act: (act) => hrefOf({ view, profile: of, act }), passage: passageOf };
  }, [view, id, hrefOf, passageOf]);
  const actions = useMemo(
    (): NameActions => ({
      decide: (decision) => source.decide(decision),
      undo: (decision) => source.undecide(decision),
      find: (words) => source.names(words, of),
    }),
    [id, source],
  );
  return (
    <ProfileLinksProvider value={links}>
      <div class="delibere panel profile-shell" lang={language}>
        <ProfilePage
          profile={looked}
          asked={of.name === '' ? of.scope : of.name}
          actions={actions}
          language={language}
          above={
            <div class="way-back">
              <button type="button" class="text-button" onClick={() => state.closeProfile()}>
                <ArrowSign previous />
                {t('profile.back')}
              </button>
            </div>
          }
        />
      </div>
    </ProfileLinksProvider>
  );
}
