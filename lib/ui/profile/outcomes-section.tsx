import { useMemo } from 'preact/hooks';
import type { MoneyProfile, YearOutcomes } from '../../model/profile.ts';
import type { Language } from '../language.ts';
import type { PlotColour } from '../plot/plot-spec.ts';
import { profileWords, type ProfileWords } from '../words/profile-words.ts';
import { CountSection } from './count-section.tsx';
import { mostOf } from './said.ts';

type OutcomeKey = keyof YearOutcomes['counts'];

const COLOURS: Readonly<Record<OutcomeKey, PlotColour>> = {
  unanimous: 'blue',
  majority: 'sky',
  adopted: 'green',
  noted: 'grey',
  postponed: 'purple',
  rejected: 'vermilion',
  unknown: 'none',
};

const KEYS = Object.keys(COLOURS) as OutcomeKey[];

const labelOf = (key: OutcomeKey, t: ProfileWords): string =>
  key === 'unknown' ? t('profile.outcome.unknown') : t(`outcome.${key}`);

interface OutcomesSectionProps {
  profile: MoneyProfile;
  language: Language;
}

/** How the acts were voted, year by year. */
export function OutcomesSection({ profile: { outcomes, name }, language }: OutcomesSectionProps) {
  const t = profileWords(language);
  const years = useMemo(
    () => outcomes.map(({ year, counts }) => ({ year, counts: new Map(Object.entries(counts)) })),
    [outcomes],
  );
  const inAll = new Map(KEYS.map((key) => [key, outcomes.reduce((sum, { counts }) => sum + (counts[key] ?? 0), 0)]));
  const count = [...inAll.values()].reduce((sum, some) => sum + some, 0);
  if (count === 0) return null;
  return (
    <CountSection
      id="profile-outcomes"
      heading={t('profile.outcomes')}
      title={t('profile.outcomes.title', { name })}
      summary={t('profile.outcomes.summary', { count, most: labelOf(mostOf(inAll) ?? 'unknown', t) })}
      name={name}
      part="votes"
      sides={KEYS.map((key) => ({ key, label: labelOf(key, t), colour: COLOURS[key] }))}
      years={years}
      language={language}
    />
  );
}
