import type { MoneyProfile } from '../../model/profile.ts';
import type { Language } from '../language.ts';
import { profileWords } from '../words/profile-words.ts';

interface MeaningSectionProps {
  profile: MoneyProfile;
  language: Language;
}

/** What the figures of the page are, and what they are not. */
export function MeaningSection({ profile: { repeated }, language }: MeaningSectionProps) {
  const t = profileWords(language);
  return (
    <section class="profile-section" aria-labelledby="profile-meaning">
      <h2 id="profile-meaning">{t('profile.meaning')}</h2>
      <ul class="profile-meaning">
        {(['granted', 'read', 'differences', 'in-kind'] as const).map((what) => (
          <li key={what}>{t(`profile.meaning.${what}`)}</li>
        ))}
        {repeated > 0 && <li>{t('profile.meaning.repeated', { count: repeated })}</li>}
      </ul>
    </section>
  );
}
