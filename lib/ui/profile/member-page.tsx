import { useMemo } from 'preact/hooks';
import type { MemberProfile, MemberSitting } from '../../model/profile.ts';
import type { VoteSide } from '../../model/reading.ts';
import { formatDay } from '../format/dates.ts';
import type { Language } from '../language.ts';
import { DataTable } from '../plot/data-table.tsx';
import type { PlotColour } from '../plot/plot-spec.ts';
import type { Table } from '../plot/table.ts';
import { profileWords, type ProfileWords } from '../words/profile-words.ts';
import { CountSection, type YearCounts } from './count-section.tsx';
import { useProfileLinks, type ProfileLinks } from './profile-links.ts';
import { mostOf, sayAct } from './said.ts';

const FIRST = 25;

const PRESENCES = { present: 'blue', represented: 'sky', absent: 'vermilion' } as const satisfies Record<
  string,
  PlotColour
>;
const SIDES = { for: 'blue', against: 'vermilion', abstentions: 'purple', notVoting: 'grey' } as const satisfies Record<
  VoteSide,
  PlotColour
>;

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];

export interface MemberPageProps {
  profile: MemberProfile;
  language: Language;
}

/** What the rolls and the named votes that were read say of one elected member. */
export function MemberPage({ profile, language }: MemberPageProps) {
  const t = profileWords(language);
  return (
    <>
      <header class="profile-head">
        <p class="quiet">{t('profile.of.member')}</p>
        <h1>{profile.name}</h1>
        {profile.authorities.length > 0 && <p>{profile.authorities.join(', ')}</p>}
        {profile.alsoKnownAs.length > 0 && <p class="quiet">{profile.alsoKnownAs.join(' · ')}</p>}
      </header>
      <Attendance profile={profile} language={language} />
      <NamedVotes profile={profile} language={language} />
    </>
  );
}

function Attendance({ profile: { name, years, sittings }, language }: MemberPageProps) {
  const t = profileWords(language);
  const links = useProfileLinks();
  const counted = useMemo(
    () => years.map(({ year, counts }): YearCounts => ({ year, counts: new Map(Object.entries(counts)) })),
    [years],
  );
  const [present, represented, absent] = keysOf(PRESENCES).map((kind) =>
    years.reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0),
  );
  const count = (present ?? 0) + (represented ?? 0) + (absent ?? 0);
  return (
    <CountSection
      id="profile-attendance"
      heading={t('profile.attendance')}
      title={t('profile.attendance.title', { name })}
      summary={t('profile.attendance.summary', {
        count,
        present: present ?? 0,
        represented: represented ?? 0,
        absent: absent ?? 0,
      })}
      name={name}
      part="presence"
      sides={keysOf(PRESENCES).map((key) => ({ key, label: t(`profile.${key}`), colour: PRESENCES[key] }))}
      years={counted}
      language={language}
      more={{
        label: t('profile.proxies-held'),
        of: new Map(years.map(({ year, proxiesHeld }) => [year, proxiesHeld])),
      }}
      why={t('profile.attendance.why')}
    >
      {years.length === 0 && <p>{t('profile.attendance.none')}</p>}
      {sittings.length > 0 && (
        <DataTable
          {...sittingTable(name, sittings, links, language)}
          first={FIRST}
          more={(more) => t('profile.more', { count: more })}
        />
      )}
    </CountSection>
  );
}

function sittingTable(
  name: string,
  sittings: readonly MemberSitting[],
  links: ProfileLinks,
  language: Language,
): Table {
  const t = profileWords(language);
  return {
    caption: t('profile.attendance.each', { name }),
    columns: [
      { label: t('profile.sitting') },
      { label: t('profile.body') },
      { label: t('profile.attendance.said') },
      { label: t('profile.held-for') },
      { label: t('profile.held-by') },
    ],
    rows: sittings.map(({ session, body, act, as, heldFor, heldBy }) => [
      {
        ...(session !== undefined && { value: session }),
        shown: (
          <a href={links.act(act.id)}>{session === undefined ? t('profile.no-date') : formatDay(session, language)}</a>
        ),
      },
      { value: body ?? '' },
      { value: sayPresences(as, t) },
      { value: heldFor.join(', ') },
      { value: heldBy.join(', ') },
    ]),
  };
}

/** « présence dans 12 actes, absence dans 3 actes »; without figures where all say the same. */
function sayPresences(as: MemberSitting['as'], t: ProfileWords): string {
  const said = keysOf(PRESENCES).filter((kind) => as[kind] !== undefined);
  if (said.length === 1 && said[0] !== undefined) return t(`profile.${said[0]}`);
  return said.map((kind) => `${t(`profile.${kind}`)} ${t('profile.in-acts', { count: as[kind] ?? 0 })}`).join(', ');
}

function NamedVotes({ profile: { name, votes }, language }: MemberPageProps) {
  const t = profileWords(language);
  const links = useProfileLinks();
  const years = useMemo(() => countVotes(votes), [votes]);
  const inAll = new Map(keysOf(SIDES).map((side) => [side, votes.filter((vote) => vote.side === side).length]));
  const table: Table = {
    caption: t('profile.votes.each', { name }),
    columns: [{ label: t('profile.sitting') }, { label: t('profile.vote') }, { label: t('profile.act') }],
    rows: votes.map(({ act, side }) => [
      act.session === undefined
        ? { shown: t('profile.no-date') }
        : { value: act.session, shown: formatDay(act.session, language) },
      { value: t(`side.${side}`) },
      { value: sayAct(act, t), shown: <a href={links.act(act.id)}>{sayAct(act, t)}</a> },
    ]),
  };
  return (
    <CountSection
      id="profile-votes"
      heading={t('profile.votes')}
      title={t('profile.votes.title', { name })}
      summary={t('profile.votes.summary', { count: votes.length, most: t(`side.${mostOf(inAll) ?? 'for'}`) })}
      name={name}
      part="votes"
      sides={keysOf(SIDES).map((key) => ({ key, label: t(`side.${key}`), colour: SIDES[key] }))}
      years={years}
      language={language}
      why={t(votes.length === 0 ? 'profile.votes.none' : 'profile.votes.why')}
    >
      {votes.length > 0 && <DataTable {...table} first={FIRST} more={(more) => t('profile.more', { count: more })} />}
    </CountSection>
  );
}

function countVotes(votes: MemberProfile['votes']): YearCounts[] {
  const years = new Map<number, Map<string, number>>();
  for (const { act, side } of votes) {
    if (act.session === undefined) continue;
    const year = Number(act.session.slice(0, 4));
    const counts = years.get(year) ?? new Map<string, number>();
    years.set(year, counts.set(side, (counts.get(side) ?? 0) + 1));
  }
  return [...years].map(([year, counts]) => ({ year, counts })).toSorted((one, other) => one.year - other.year);
}
