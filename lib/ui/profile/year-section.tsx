import { useMemo, useState } from 'preact/hooks';
import { YEARS_BY, type MoneyProfile, type YearsBy, type YearSum } from '../../model/profile.ts';
import { formatChange, formatDifference, formatMoney } from '../format/money.ts';
import type { Language } from '../language.ts';
import { Chart } from '../plot/chart.tsx';
import { DataTable } from '../plot/data-table.tsx';
import type { PlotSpec } from '../plot/plot-spec.ts';
import { withoutEmpty, type Table } from '../plot/table.ts';
import { profileWords, type ProfileWords } from '../words/profile-words.ts';
import { eurosOf, fileNameOf } from './said.ts';

interface YearSectionProps {
  profile: MoneyProfile;
  language: Language;
}

/** What was granted each year: drawn, and in figures. */
export function YearSection({ profile, language }: YearSectionProps) {
  const t = profileWords(language);
  const [by, setBy] = useState<YearsBy>('session');
  const years = profile.years[by];
  const spec = useMemo((): PlotSpec => ({ kind: 'bars', bars: years.map(toBar) }), [years]);
  const table = yearTable(years, profile.name, language);
  const title = t('profile.years.title', { name: profile.name });
  // Where no act says for which year it grants, there is nothing to choose.
  const isChoice = JSON.stringify(profile.years.session) !== JSON.stringify(profile.years['granted-for']);
  return (
    <section class="profile-section" aria-labelledby="profile-years">
      <h2 id="profile-years">{t('profile.years')}</h2>
      {isChoice && (
        <fieldset class="profile-choice">
          <legend>{t('profile.years.by')}</legend>
          {YEARS_BY.map((one) => (
            <label key={one}>
              <input type="radio" name="profile-years-by" checked={by === one} onChange={() => setBy(one)} />
              {t(`profile.years.${one}`)}
            </label>
          ))}
          {by === 'granted-for' && <p class="quiet">{t('profile.years.granted-for.why')}</p>}
        </fieldset>
      )}
      {years.length === 0 ? (
        <p>{t('profile.years.none')}</p>
      ) : (
        <>
          <Chart
            spec={spec}
            captions={{ title, summary: sumUp(years, t, language), note: t('profile.note') }}
            table={table}
            fileName={fileNameOf(profile.name, by === 'session' ? 'par-annee' : 'par-exercice')}
            language={language}
          />
          <DataTable {...table} />
        </>
      )}
      {profile.undated > 0 && <p class="quiet">{t('profile.undated', { count: profile.undated })}</p>}
    </section>
  );
}

const toBar = ({ year, cents, withoutAmount }: YearSum) => ({ year, cents, atLeast: withoutAmount > 0 });

function sumUp(years: readonly YearSum[], t: ProfileWords, language: Language): string {
  const [first, last] = [years[0], years.at(-1)];
  const most = years.toSorted((one, other) => other.cents - one.cents)[0];
  if (first === undefined || last === undefined || most === undefined) return '';
  const cents = years.reduce((sum, year) => sum + year.cents, 0);
  const amount = sayAmount(
    cents,
    years.some(({ withoutAmount }) => withoutAmount > 0),
    t,
    language,
  );
  return t('profile.years.summary', {
    count: years.length,
    from: String(first.year),
    until: String(last.year),
    amount,
    top: String(most.year),
    most: formatMoney(most.cents, language),
  });
}

export function sayAmount(cents: number, atLeast: boolean, t: ProfileWords, language: Language): string {
  const amount = formatMoney(cents, language);
  return atLeast ? t('profile.at-least', { amount }) : amount;
}

/** The latest year first: it is what most people come for. */
function yearTable(years: readonly YearSum[], name: string, language: Language): Table {
  const t = profileWords(language);
  return withoutEmpty({
    caption: t('profile.years.title', { name }),
    columns: [
      { label: t('profile.year') },
      { label: t('profile.sum.euros'), numeric: true },
      { label: t('profile.difference'), numeric: true },
      { label: t('profile.grants'), numeric: true },
      { label: t('profile.remarks') },
    ],
    rows: years.toReversed().map((year) => {
      const { cents, differenceCents, withoutAmount, inKind, grants } = year;
      const remarks = [
        ...(withoutAmount > 0 ? [t('profile.without-amount', { count: withoutAmount })] : []),
        ...(inKind > 0 ? [t('profile.in-kind', { count: inKind })] : []),
      ].join(', ');
      return [
        { value: String(year.year) },
        cents === 0 && withoutAmount > 0
          ? { shown: t('profile.amount.unknown') }
          : { value: eurosOf(cents), shown: sayAmount(cents, withoutAmount > 0, t, language) },
        {
          ...(differenceCents !== undefined && { value: eurosOf(differenceCents) }),
          shown: sayDifference(year, t, language),
        },
        { value: grants },
        { value: remarks },
      ];
    }),
  });
}

function sayDifference({ cents, differenceCents }: YearSum, t: ProfileWords, language: Language): string {
  if (differenceCents === undefined) return '–';
  if (differenceCents === 0) return t('profile.unchanged');
  const change = formatChange(cents, cents - differenceCents, language);
  // « 0 % » of a difference that is one says nothing.
  const isTold = change !== undefined && /[1-9]/.test(change);
  return [formatDifference(differenceCents, language), ...(isTold ? [`(${change})`] : [])].join(' ');
}
