import type { ComponentChildren } from 'preact';
import type { Profile } from '../../model/profile.ts';
import type { Failure } from '../../model/result.ts';
import type { Language } from '../language.ts';
import { profileWords } from '../words/profile-words.ts';
import { MemberPage } from './member-page.tsx';
import { MoneyPage } from './money-page.tsx';
import type { NameActions } from './names-section.tsx';

export interface ProfilePageProps {
  /** `gone`: the collection has nothing of it. */
  profile: Profile | 'loading' | 'gone' | Failure;
  actions: NameActions;
  language: Language;
  /** The way back. */
  above?: ComponentChildren;
}

/** The page of a beneficiary, an authority, a programme, a budget line or an elected member. */
export function ProfilePage({ profile, actions, language, above }: ProfilePageProps) {
  return (
    <main class="profile-page" lang={language}>
      {above}
      {typeof profile === 'object' && 'of' in profile ? (
        profile.of === 'member' ? (
          <MemberPage profile={profile} language={language} />
        ) : (
          <MoneyPage profile={profile} actions={actions} language={language} />
        )
      ) : (
        <Without profile={profile} language={language} />
      )}
    </main>
  );
}

function Without({ profile, language }: { profile: 'loading' | 'gone' | Failure; language: Language }) {
  const t = profileWords(language);
  if (profile === 'loading') return <p role="status">{t('profile.loading')}</p>;
  if (profile === 'gone') {
    return (
      <>
        <h1>{t('profile.gone')}</h1>
        <p>{t('profile.gone.why')}</p>
      </>
    );
  }
  return (
    <p role="alert">
      {t(`failure.${profile.code}`)} {t(`failure.${profile.code}.todo`)}
    </p>
  );
}
