import { PROFILES, type Beside } from '../../model/profile.ts';
import type { Language } from '../language.ts';
import { profileWords } from '../words/profile-words.ts';
import { useProfileLinks } from './profile-links.ts';

interface BesideSectionProps {
  beside: readonly Beside[];
  language: Language;
}

/** Ways to what the same acts name. */
export function BesideSection({ beside, language }: BesideSectionProps) {
  const t = profileWords(language);
  const links = useProfileLinks();
  const kinds = PROFILES.map((of) => ({ of, ways: beside.filter(({ key }) => key.of === of) }));
  return (
    <>
      {kinds
        .filter(({ ways }) => ways.length > 0)
        .map(({ of, ways }) => (
          <section class="profile-section" key={of} aria-labelledby={`profile-beside-${of}`}>
            <h2 id={`profile-beside-${of}`}>{t(`profile.beside.${of}`)}</h2>
            <ul class="profile-ways">
              {ways.map(({ key, name, acts }) => (
                <li key={`${key.scope}|${key.name}`}>
                  <a href={links.profile(key)}>{name}</a>{' '}
                  <span class="quiet">
                    {t(of === 'member' ? 'profile.beside.sittings' : 'profile.beside.acts', { count: acts })}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
