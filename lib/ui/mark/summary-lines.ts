/**
 * What the small card beside a mark says: amount, beneficiary, vote, date, what came before. Pure, and without Preact.
 */
import type { ActSummary, DocumentState, DocumentSummary } from '../../model/document.ts';
import type { Failure } from '../../model/result.ts';
import { formatDay, formatTime } from '../format/dates.ts';
import { formatList } from '../format/lists.ts';
import { sayTotal } from '../format/acts.ts';
import type { Language } from '../language.ts';
import { markWords } from '../words/mark-words.ts';
import { allCounts } from './counts.ts';

/** More names than this are counted instead. */
const NAMES_SHOWN = 2;
/** More acts than this are left to the panel. */
const ACTS_SHOWN = 4;

export interface SummaryLine {
  /** Contract name of the value, for `data-field`. */
  field: string;
  label: string;
  value: string;
  /** The document's own words, French whatever the interface's language. */
  quoted: boolean;
  /** The value was not found: said quietly. */
  absent: boolean;
  /** What the reader came for: said first, and larger. */
  main?: boolean;
}

export interface SummaryView {
  /** Said before the lines, or alone where there are none. */
  lead?: string;
  lines: SummaryLine[];
  /** Said after the lines: points to check, what to do. */
  notes: string[];
}

/**
 * The card of a document in the state that is known of it.
 *
 * @param before what came before, where it is known already
 */
export function summaryLines(state: DocumentState, language: Language, before?: string): SummaryView {
  const t = markWords(language);
  switch (state.phase) {
    case 'unread':
      return { lead: t('summary.unread'), lines: [], notes: [t('summary.read')] };
    case 'queued':
      return { lead: t('summary.queued'), lines: [], notes: [] };
    case 'reading':
      return readingView(state, language);
    case 'failed':
      return failureView(state.failure, language, state.retryAt);
    case 'answered':
      return answeredView(state.summary, language, before);
  }
}

function readingView(
  { pagesRead, pages, soFar }: DocumentState & { phase: 'reading' },
  language: Language,
): SummaryView {
  const t = markWords(language);
  const paged = pagesRead !== undefined && pages !== undefined;
  const lead = paged ? t('summary.reading.page', { read: pagesRead, count: pages }) : t('summary.reading');
  if (soFar === undefined) return { lead, lines: [], notes: [] };
  const notes = [t('summary.so-far', { count: soFar.count }), t('summary.open')];
  return { lead, lines: soFar.first.map((act, index) => actLine(act, index, language)), notes };
}

function failureView(failure: Failure, language: Language, retryAt?: number): SummaryView {
  const t = markWords(language);
  const retry = retryAt === undefined ? [] : [t('failure.retry-at', { time: formatTime(retryAt, language) })];
  return { lead: t(`failure.${failure.code}`), lines: [], notes: [t(`failure.${failure.code}.todo`), ...retry] };
}

function answeredView(summary: DocumentSummary, language: Language, before?: string): SummaryView {
  const t = markWords(language);
  const { status, acts } = summary;
  if (status === 'encrypted' || status === 'damaged' || status === 'too-large') {
    return failureView({ code: status }, language);
  }
  if (status !== 'read') return { lead: t(`status.${status}`), lines: [], notes: [t(`status.${status}.todo`)] };
  const [only, ...others] = acts;
  if (only === undefined) return answeredView({ ...summary, status: 'not-deliberation' }, language);
  return others.length === 0 ? actView(only, language, before) : documentView(acts, language);
}

function actView(act: ActSummary, language: Language, before?: string): SummaryView {
  const t = markWords(language);
  const notes = act.failedChecks > 0 ? [t('summary.to-check', { count: act.failedChecks })] : [];
  const lines = [
    { ...amountLine(act, language), main: true },
    beneficiaryLine(act, language),
    voteLine(act, language),
    dateLine(act, language),
    ...(before === undefined
      ? []
      : [{ field: 'related', label: t('before'), value: before, quoted: false, absent: false }]),
  ];
  return { lines, notes: [...notes, t('summary.open')] };
}

/** Several acts: one line each, named by number, as far as there is room. */
function documentView(acts: readonly ActSummary[], language: Language): SummaryView {
  const t = markWords(language);
  const lines = acts.slice(0, ACTS_SHOWN).map((act, index) => actLine(act, index, language));
  const hidden = acts.length - lines.length;
  const notes = hidden > 0 ? [t('summary.others', { count: hidden })] : [];
  return { lead: t('summary.several', { count: acts.length }), lines, notes: [...notes, t('summary.open')] };
}

/** One act of several. */
function actLine(act: ActSummary, index: number, language: Language): SummaryLine {
  const parts = [amountLine(act, language), voteLine(act, language)].filter((line) => !line.absent);
  const value = parts.map((line) => line.value).join(' · ');
  const label = act.number ?? String(index + 1);
  const said = value || markWords(language)('mark.nothing-found');
  return { field: 'grants', label, value: said, quoted: false, absent: value === '' };
}

function amountLine(act: ActSummary, language: Language): SummaryLine {
  const t = markWords(language);
  const line = { field: 'grants', label: t('summary.amount'), quoted: false };
  const total = sayTotal(act.grants, language);
  if (total !== undefined) return { ...line, value: total, absent: false };
  const inKind = act.grants.some((grant) => grant.inKind === true);
  return { ...line, value: t(inKind ? 'mark.in-kind' : 'summary.no-amount'), absent: !inKind };
}

function beneficiaryLine(act: ActSummary, language: Language): SummaryLine {
  const t = markWords(language);
  const names = [...new Set(act.grants.map((grant) => grant.beneficiary))];
  const label = t(names.length > 1 ? 'summary.beneficiaries' : 'summary.beneficiary');
  const line = { field: 'grants.beneficiary', label };
  if (names.length === 0) return { ...line, value: t('summary.no-beneficiary'), quoted: false, absent: true };
  const shown = names.length > NAMES_SHOWN + 1 ? names.slice(0, NAMES_SHOWN) : names;
  const hidden = names.length - shown.length;
  const value =
    hidden > 0 ? `${shown.join(', ')} ${t('summary.others', { count: hidden })}` : formatList(shown, language);
  return { ...line, value, quoted: hidden === 0, absent: false };
}

function voteLine(act: ActSummary, language: Language): SummaryLine {
  const t = markWords(language);
  const line = { field: 'votes', label: t('summary.vote'), quoted: false };
  if (act.outcome === undefined) return { ...line, value: t('votes.unknown'), absent: true };
  const counts = allCounts(act, language);
  return { ...line, value: [t(`outcome.${act.outcome}`), ...counts].join(', '), absent: false };
}

function dateLine(act: ActSummary, language: Language): SummaryLine {
  const t = markWords(language);
  const line = { field: 'session', label: t('summary.date'), quoted: false };
  if (act.session === undefined) return { ...line, value: t('summary.no-date'), absent: true };
  return { ...line, value: formatDay(act.session, language), absent: false };
}
