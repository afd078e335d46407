/**
 * What a mark says of its document. Pure, and without Preact: a listing may hold thousands of marks.
 */
import type { ActSummary, DocumentState } from '../../model/document.ts';
import type { ReadingStatus } from '../../model/reading.ts';
import { sayTotal } from '../format/acts.ts';
import { formatPercent } from '../format/figures.ts';
import type { Language } from '../language.ts';
import { markWords } from '../words/mark-words.ts';
import { statedCounts } from './counts.ts';

/** How a mark looks: `data-state` of the styles in mark.css. */
export type MarkKind = 'unread' | 'queued' | 'reading' | 'read' | 'scan' | 'not-deliberation' | 'failed';

/** A value that a mark says, or other words of it. */
export interface MarkPart {
  /** Contract name of the value, for `data-field`. */
  field?: 'grants' | 'votes';
  text: string;
}

export interface MarkView {
  kind: MarkKind;
  /** The mark's own text: « 4 000 € · unanimité ». */
  text: string;
  /** The same, value by value; {@link SEPARATOR} stands between them. */
  parts: readonly MarkPart[];
  /** The mark's accessible name: what it does, then its text. */
  label: string;
  /** A check of the act failed: a citizen may want to look. */
  toCheck: boolean;
}

export const SEPARATOR = ' · ';

/** The mark of a document in the state that is known of it. */
export function markText(state: DocumentState, language: Language): MarkView {
  const t = markWords(language);
  const kind = markKind(state);
  const parts = partsOf(state, language);
  const text = parts.map((part) => part.text).join(SEPARATOR);
  const label = t(kind === 'unread' ? 'mark.label.read' : 'mark.label.open', { text });
  const toCheck = kind === 'read' && actsOf(state).some((act) => act.failedChecks > 0);
  return { kind, text, parts, label, toCheck };
}

/** Which of the mark's looks a state has. */
function markKind(state: DocumentState): MarkKind {
  if (state.phase !== 'answered') return state.phase;
  const { status, acts } = state.summary;
  return status === 'read' && acts.length === 0 ? 'not-deliberation' : KIND_OF_STATUS[status];
}

const KIND_OF_STATUS = {
  read: 'read',
  'no-text': 'scan',
  'not-deliberation': 'not-deliberation',
  encrypted: 'failed',
  damaged: 'failed',
  'too-large': 'failed',
  unreadable: 'failed',
} as const satisfies Record<ReadingStatus, MarkKind>;

function actsOf(state: DocumentState): ActSummary[] {
  return state.phase === 'answered' ? state.summary.acts : [];
}

function partsOf(state: DocumentState, language: Language): readonly MarkPart[] {
  if (state.phase !== 'answered') return [{ text: waitingText(state, language) }];
  const { status, acts } = state.summary;
  return status === 'read' ? readParts(acts, language) : [{ text: unansweredText(status, language) }];
}

function waitingText(state: Exclude<DocumentState, { phase: 'answered' }>, language: Language): string {
  const t = markWords(language);
  switch (state.phase) {
    case 'unread':
      return t('mark.unread');
    case 'queued':
      return t('mark.queued');
    case 'reading':
      return readingText(state, language);
    case 'failed':
      return t('mark.failed', { reason: t(`failure.${state.failure.code}.short`) });
  }
}

function readingText(state: DocumentState & { phase: 'reading' }, language: Language): string {
  const t = markWords(language);
  const { receivedBytes, totalBytes, pagesRead, pages } = state;
  if (pagesRead !== undefined && pages !== undefined) {
    return t('mark.reading.percent', { percent: formatPercent(pagesRead / pages, language) });
  }
  if (receivedBytes === undefined || totalBytes === undefined || totalBytes <= 0) return t('mark.reading');
  const share = Math.min(receivedBytes / totalBytes, 1);
  return t('mark.reading.percent', { percent: formatPercent(share, language) });
}

function unansweredText(status: Exclude<ReadingStatus, 'read'>, language: Language): string {
  const t = markWords(language);
  switch (status) {
    case 'no-text':
      return t('mark.no-text');
    case 'not-deliberation':
      return t('mark.not-deliberation');
    case 'encrypted':
    case 'damaged':
    case 'too-large':
      return t('mark.failed', { reason: t(`failure.${status}.short`) });
    case 'unreadable':
      return t('mark.failed', { reason: t('failure.http-error.short') });
  }
}

function readParts(acts: readonly ActSummary[], language: Language): readonly MarkPart[] {
  const t = markWords(language);
  const [only, ...others] = acts;
  if (only === undefined) return [{ text: t('mark.not-deliberation') }];
  const parts = others.length === 0 ? actParts(only, language) : documentParts(acts, language);
  const said = parts.length === 0 ? [{ text: t('mark.nothing-found') }] : parts;
  return acts.some(({ corrected }) => corrected === true) ? [...said, { text: t('mark.corrected') }] : said;
}

/** One act: what it grants, then how they voted. */
function actParts(act: ActSummary, language: Language): MarkPart[] {
  const t = markWords(language);
  const parts: MarkPart[] = [];
  const total = sayTotal(act.grants, language);
  if (total !== undefined) parts.push({ field: 'grants', text: total });
  else if (act.grants.some((grant) => grant.inKind === true)) parts.push({ field: 'grants', text: t('mark.in-kind') });
  if (act.outcome === undefined) return parts;
  const counts = act.outcome === 'unanimous' ? [] : statedCounts(act, ['for', 'against'], language);
  parts.push({ field: 'votes', text: [t(`outcome.${act.outcome}`), ...counts].join(', ') });
  return parts;
}

/** Several acts in one document: how many, and what they grant together. */
function documentParts(acts: readonly ActSummary[], language: Language): MarkPart[] {
  const count: MarkPart = { text: markWords(language)('mark.acts', { count: acts.length }) };
  const total = sayTotal(
    acts.flatMap(({ grants }) => grants),
    language,
  );
  return total === undefined ? [count] : [count, { field: 'grants', text: total }];
}
