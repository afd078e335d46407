/** The account of a listing as text that can be passed on, and as a table. */
import { listedResult, type BatchDocument, type BatchProgress } from '../../model/batch.ts';
import { formatMoment } from '../format/dates.ts';
import type { Language } from '../language.ts';
import { batchWords, type BatchWords } from '../words/batch-words.ts';
import { groupsOf, reasonOf } from './report-groups.ts';

/** « 47 documents listés », « 44 lus, dont 5 déjà connus avant », « 2 documents numérisés, sans texte », « 1 non lu ». */
export function sayTally({ listed, tally }: Pick<BatchProgress, 'listed' | 'tally'>, t: BatchWords): string[] {
  const { read, known, scans, others, failed, waiting } = tally;
  const parts = [
    t('batch.report.listed', { count: listed }),
    known > 0 ? t('batch.report.read-known', { count: read, known }) : t('batch.report.read', { count: read }),
    scans > 0 && t('batch.report.scans', { count: scans }),
    others > 0 && t('batch.report.others', { count: others }),
    failed > 0 && t('batch.report.failed', { count: failed }),
    waiting > 0 && t('batch.report.waiting', { count: waiting }),
  ];
  return parts.filter((part) => part !== false);
}

/** Title, address and figures of the listing, then each reason with what to do and its documents. */
export function reportText(batch: BatchProgress, documents: readonly BatchDocument[], language: Language): string {
  const t = batchWords(language);
  const head = [
    t('batch.report.of', { date: formatMoment(batch.started, language) }),
    batch.title,
    batch.listing,
    ...(batch.paging.read > 1 ? [t('batch.report.pages', { count: batch.paging.read })] : []),
    ...sayTally(batch, t),
  ];
  const groups = groupsOf(documents, t).map(({ words, todo, documents: some }) =>
    [
      t('batch.report.reason', { reason: words, count: some.length }),
      t('batch.report.what-to-do', { todo }),
      ...some.map(({ label, address }) => `- ${label === '' ? '' : `${label} : `}${address}`),
    ].join('\n'),
  );
  return [head.filter((line) => line !== '').join('\n'), ...groups].join('\n\n');
}

/** Spreadsheets run what begins like this, whatever the file says: they show it after an apostrophe. */
const RUNS = /^[=+\-@\t\r]/;

function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const harmless = typeof value === 'string' && RUNS.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** RFC 4180, in UTF-8 with the mark by which spreadsheets know it. One line a document, in the listing's order. */
export function reportCsv(batch: BatchProgress, documents: readonly BatchDocument[], language: Language): string {
  const t = batchWords(language);
  const columns = ['place', 'label', 'address', 'result', 'known', 'acts', 'reason', 'todo', 'listing'] as const;
  const rows = documents.map(({ address, label, end }, index) => {
    const opened = end?.kind === 'opened' ? end : undefined;
    const reason = reasonOf(end, t);
    return [
      index + 1,
      label,
      address,
      t(`batch.result.${listedResult(end)}`),
      opened?.known === true ? t('batch.yes') : '',
      opened?.acts,
      reason?.words,
      reason?.todo,
      batch.listing,
    ];
  });
  const lines = [columns.map((name) => t(`batch.csv.${name}`)), ...rows];
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}
