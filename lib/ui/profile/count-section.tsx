import { useMemo } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Language } from '../language.ts';
import { Chart } from '../plot/chart.tsx';
import { DataTable } from '../plot/data-table.tsx';
import type { PlotSpec, Side } from '../plot/plot-spec.ts';
import type { Table } from '../plot/table.ts';
import { profileWords } from '../words/profile-words.ts';
import { fileNameOf } from './said.ts';

/** How many of each side there are in a year. */
export interface YearCounts {
  year: number;
  counts: ReadonlyMap<string, number>;
}

export interface CountSectionProps {
  id: string;
  heading: string;
  /** Of the plot, with the name of whose it is. */
  title: string;
  summary: string;
  /** Whose it is, for a file's name; and which of its plots. */
  name: string;
  part: string;
  /** Those that have a count are shown, in this order from the ground up. */
  sides: readonly Side[];
  /** In order of time. */
  years: readonly YearCounts[];
  language: Language;
  /** More columns of the table, after those of the sides. */
  more?: { label: string; of: ReadonlyMap<number, number> };
  why?: string;
  children?: ComponentChildren;
}

/** How many of what a year: drawn, and in figures. */
export function CountSection(props: CountSectionProps) {
  const { id, heading, title, summary, name, part, years, language, more, why, children } = props;
  const t = profileWords(language);
  const sides = props.sides.filter(({ key }) => years.some(({ counts }) => (counts.get(key) ?? 0) > 0));
  const spec = useMemo((): PlotSpec => {
    const counts = years.flatMap(({ year, counts: ofYear }) =>
      [...ofYear].map(([key, count]) => ({ year, key, count })),
    );
    return { kind: 'stacks', sides, counts };
  }, [years, language]);
  const table: Table = {
    caption: title,
    columns: [
      { label: t('profile.year') },
      ...sides.map(({ label }) => ({ label, numeric: true as const })),
      ...(more ? [{ label: more.label, numeric: true as const }] : []),
    ],
    rows: years
      .toReversed()
      .map(({ year, counts }) => [
        { value: String(year) },
        ...sides.map(({ key }) => ({ value: counts.get(key) ?? 0 })),
        ...(more ? [{ value: more.of.get(year) ?? 0 }] : []),
      ]),
  };
  return (
    <section class="profile-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {years.length > 0 && (
        <>
          <Chart
            spec={spec}
            captions={{ title, summary, note: t('profile.note.votes') }}
            table={table}
            fileName={fileNameOf(name, part)}
            language={language}
          />
          <DataTable {...table} />
        </>
      )}
      {why !== undefined && <p class="quiet">{why}</p>}
      {children}
    </section>
  );
}
