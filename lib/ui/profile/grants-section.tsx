import { useMemo } from 'preact/hooks';
import type { GrantLine } from '../../model/collection.ts';
import type { MoneyProfile } from '../../model/profile.ts';
import { formatDay } from '../format/dates.ts';
import { formatMoney } from '../format/money.ts';
import type { Language } from '../language.ts';
import { Chart } from '../plot/chart.tsx';
import { DataTable } from '../plot/data-table.tsx';
import type { AmountDot, PlotSpec } from '../plot/plot-spec.ts';
import { withoutEmpty, type Cell, type Column, type Table } from '../plot/table.ts';
import { profileWords, type ProfileWords } from '../words/profile-words.ts';
import { useProfileLinks, type ProfileLinks } from './profile-links.ts';
import { eurosOf, fileNameOf, sayAct } from './said.ts';

/** Rows that are shown at first. */
const FIRST = 25;

interface GrantsSectionProps {
  profile: MoneyProfile;
  language: Language;
}

/** Every grant over time: drawn, and in a table that leads to its act and its words. */
export function GrantsSection({ profile, language }: GrantsSectionProps) {
  const t = profileWords(language);
  const links = useProfileLinks();
  const { lines, name } = profile;
  const dots = useMemo(() => lines.flatMap((line) => toDot(line, profile, language)), [lines, language]);
  const spec = useMemo((): PlotSpec => ({ kind: 'dots', dots }), [dots]);
  const table = grantTable(profile, links, language);
  const title = t('profile.each.title', { name });
  if (lines.length === 0) return null;
  return (
    <section class="profile-section" aria-labelledby="profile-each">
      <h2 id="profile-each">{t('profile.each')}</h2>
      {lines.length < profile.grants && (
        <p class="quiet">{t('profile.each.first', { count: lines.length, total: profile.grants })}</p>
      )}
      {dots.length === 0 ? (
        <p>{t('profile.each.none')}</p>
      ) : (
        <Chart
          spec={spec}
          captions={{ title, summary: sumUp(dots, t, language), note: t('profile.note') }}
          table={table}
          fileName={fileNameOf(name, 'subventions')}
          language={language}
        />
      )}
      <DataTable {...table} first={FIRST} more={(count) => t('profile.more', { count })} />
    </section>
  );
}

function toDot({ act, grant }: GrantLine, { of }: MoneyProfile, language: Language): AmountDot[] {
  const { amountCents, inKind, beneficiary } = grant;
  if (act.session === undefined || amountCents === undefined || inKind === true) return [];
  const said = [formatDay(act.session, language), formatMoney(amountCents, language)];
  const title = [...said, ...(of === 'beneficiary' ? [] : [beneficiary])].join(' · ');
  return [{ day: act.session, cents: amountCents, title }];
}

function sumUp(dots: readonly AmountDot[], t: ProfileWords, language: Language): string {
  const amounts = dots.map(({ cents }) => cents);
  const days = dots.map(({ day }) => day).toSorted();
  return t('profile.each.summary', {
    count: dots.length,
    least: formatMoney(Math.min(...amounts), language),
    most: formatMoney(Math.max(...amounts), language),
    from: formatDay(days[0] ?? '', language),
    until: formatDay(days.at(-1) ?? '', language),
  });
}

function grantTable(profile: MoneyProfile, links: ProfileLinks, language: Language): Table {
  const t = profileWords(language);
  const isBeneficiary = profile.of === 'beneficiary';
  const columns: Column[] = [
    { label: t('profile.date') },
    { label: t('profile.amount.euros'), numeric: true },
    { label: t('profile.beneficiary') },
    { label: t('profile.purpose') },
    { label: t('profile.granted-for') },
    { label: t('profile.act') },
    ...(profile.of === 'budget-line' ? [] : [{ label: t('profile.budget-line') }]),
  ];
  const rows = profile.lines.map((line): Cell[] => {
    const { act, grant, scope } = line;
    const budgetLine = grant.budgetLine ?? act.budgetLine;
    return [
      dayCell(act.session, t, language),
      amountCell(line, t, language),
      // Among its own grants the printed name says which of its names the act has.
      isBeneficiary
        ? { value: grant.beneficiary }
        : linkCell(grant.beneficiary, links.profile({ of: 'beneficiary', scope, name: grant.beneficiary })),
      { value: grant.purpose ?? '' },
      { value: grant.year === undefined ? '' : String(grant.year) },
      actCell(line, t, links),
      ...(profile.of === 'budget-line' ? [] : [budgetCell(budgetLine, scope, links)]),
    ];
  });
  return withoutEmpty({ caption: t('profile.each.title', { name: profile.name }), columns, rows });
}

const budgetCell = (line: string | undefined, scope: string, links: ProfileLinks): Cell =>
  line === undefined ? { value: '' } : linkCell(line, links.profile({ of: 'budget-line', scope, name: line }));

const linkCell = (name: string, href: string): Cell => ({ value: name, shown: <a href={href}>{name}</a> });

const dayCell = (session: string | undefined, t: ProfileWords, language: Language): Cell =>
  session === undefined
    ? { shown: t('profile.no-date') }
    : { value: session, shown: <time dateTime={session}>{formatDay(session, language)}</time> };

function amountCell({ grant: { amountCents, inKind } }: GrantLine, t: ProfileWords, language: Language): Cell {
  const inWords = inKind === true ? t('profile.amount.in-kind') : t('profile.amount.unknown');
  if (amountCents === undefined) return { shown: inWords };
  const amount = formatMoney(amountCents, language);
  // Whoever sums the column of a saved table sums money.
  return inKind === true ? { shown: `${amount} (${inWords})` } : { value: eurosOf(amountCents), shown: amount };
}

function actCell(line: GrantLine, t: ProfileWords, links: ProfileLinks): Cell {
  const said = sayAct(line.act, t);
  const passage = links.passage(line);
  return {
    value: said,
    shown: (
      <>
        <a href={links.act(line.act.id)}>{said}</a>
        {passage !== undefined && (
          <>
            {' '}
            <a
              class="profile-passage"
              href={passage}
              target="_blank"
              rel="noopener"
              aria-label={t('profile.passage.of', { act: said })}
            >
              {t('profile.passage')}
            </a>
          </>
        )}
      </>
    ),
  };
}
