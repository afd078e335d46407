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
  /** Of whom or what, as the page's address says it: the heading until that is looked up. */
  asked: string;
  actions: NameActions;
  language: Language;
  /** The way back. */
  above?: ComponentChildren;
}

/** The page of a beneficiary, an authority, a programme, a budget line or an elected member. */
export function ProfilePage({ profile, asked, actions, language, above }: ProfilePageProps) {
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
        <Without profile={profile} asked={asked} language={language} />
      )}
    </main>
  );
}

interface WithoutProps {
  profile: 'loading' | 'gone' | Failure;
  asked: string;
  language: Language;
}

function Without({ profile, asked, language }: WithoutProps) {
  const t = profileWords(language);
  if (profile === 'gone') {
    return (
      <>
        <h1>{t('profile.gone')}</h1>
        <p>{t('profile.gone.why')}</p>
      </>
    );
  }
  return (
    <>
      <h1 lang="fr">{asked}</h1>
      {profile === 'loading' ? (
        <p role="status">{t('profile.loading')}</p>
      ) : (
        <p role="alert">
          {t(`failure.${profile.code}`)} {t(`failure.${profile.code}.todo`)}
        </p>
      )}
    </>
  );
}
