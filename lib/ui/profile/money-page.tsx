import type { MoneyProfile } from '../../model/profile.ts';
import type { Language } from '../language.ts';
import { profileWords, type ProfileWords } from '../words/profile-words.ts';
import { BesideSection } from './beside-section.tsx';
import { GrantsSection } from './grants-section.tsx';
import { MeaningSection } from './meaning-section.tsx';
import { type NameActions, NamesSection } from './names-section.tsx';
import { OutcomesSection } from './outcomes-section.tsx';
import { sayAmount, YearSection } from './year-section.tsx';

export interface MoneyPageProps {
  profile: MoneyProfile;
  actions: NameActions;
  language: Language;
}

/** Everything that was granted to, by or under one name. */
export function MoneyPage({ profile, actions, language }: MoneyPageProps) {
  const t = profileWords(language);
  const { of, name, authorities, names, beside } = profile;
  return (
    <>
      <header class="profile-head">
        <p class="quiet">{t(`profile.of.${of}`)}</p>
        <h1>{name}</h1>
        {of !== 'authority' && authorities.length > 0 && <p>{authorities.join(', ')}</p>}
        <p class="profile-total">{sayTotal(profile, t, language)}</p>
        <p class="quiet">{saySpan(profile, t)}</p>
        {names?.common && <p class="notice">{t('profile.common')}</p>}
      </header>
      <YearSection profile={profile} language={language} />
      <GrantsSection profile={profile} language={language} />
      {of !== 'beneficiary' && <OutcomesSection profile={profile} language={language} />}
      {names && <NamesSection names={names} actions={actions} language={language} />}
      <BesideSection beside={beside} language={language} />
      <MeaningSection profile={profile} language={language} />
    </>
  );
}

function sayTotal({ years, undatedCents, acts }: MoneyProfile, t: ProfileWords, language: Language): string {
  const cents = years.session.reduce((sum, year) => sum + year.cents, undatedCents);
  if (cents === 0) return t('profile.no-amount', { count: acts });
  const atLeast = years.session.some(({ withoutAmount }) => withoutAmount > 0);
  return t('profile.total', { count: acts, amount: sayAmount(cents, atLeast, t, language) });
}

function saySpan({ years: { session } }: MoneyProfile, t: ProfileWords): string {
  const [first, last] = [session[0]?.year, session.at(-1)?.year];
  if (first === undefined || last === undefined) return '';
  const [from, until] = [String(first), String(last)];
  return first === last ? t('profile.span.one', { from }) : t('profile.span', { from, until });
}
